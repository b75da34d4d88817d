package org.jingwei.conflict;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A sentence in both languages, with {@code {placeholders}}. */
record Text(String zh, String en) {

    static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    String in(Locale locale, Map<String, ? extends @Nullable Object> words) {
        var chinese = isChinese(locale);
        return PLACEHOLDER
                .matcher(chinese ? zh : en)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        word(words.get(found.group(1)), found.group(1), chinese)));
    }

    /** A word may itself come in both languages; an open end is said in words. */
    private static String word(@Nullable Object word, String placeholder, boolean chinese) {
        if (word instanceof Map<?, ?> both) {
            return String.valueOf(both.get(chinese ? "zh" : "en"));
        }
        if (word == null) {
            return placeholder.equals("to") ? (chinese ? "今" : "today") : (chinese ? "不详" : "unknown");
        }
        return word.toString();
    }

    static boolean isChinese(Locale locale) {
        return !locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
