package org.jingwei.exchange;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words for the members of a closed set: the first is written, all are read, the English ones too. */
final class Options<E extends Enum<E>> {

    private final List<E> values;
    private final Function<E, List<String>> chinese;
    private final Map<String, E> bySpelling = new HashMap<>();

    /** {@code chinese} gives the words of a member, separated by a slash. */
    Options(Class<E> type, Function<E, String> chinese) {
        this.values = List.of(type.getEnumConstants());
        this.chinese = value -> Arrays.asList(chinese.apply(value).split("/"));
        for (E value : values) {
            this.chinese.apply(value).forEach(word -> bySpelling.put(Spelling.fold(word), value));
            bySpelling.put(Spelling.fold(english(value)), value);
        }
    }

    List<E> values() {
        return values;
    }

    Optional<E> find(String typed) {
        return Optional.ofNullable(bySpelling.get(Spelling.fold(typed)));
    }

    String word(E value, Locale locale) {
        return Words.isEnglish(locale) ? english(value) : chinese.apply(value).getFirst();
    }

    List<String> list(Locale locale) {
        return values.stream().map(value -> word(value, locale)).toList();
    }

    Words all() {
        return Words.words(said(Locale.CHINESE, " / "), said(Locale.ENGLISH, " / "));
    }

    private String said(Locale locale, String between) {
        return list(locale).stream().collect(Collectors.joining(between));
    }

    private static String english(Enum<?> value) {
        String words = value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
