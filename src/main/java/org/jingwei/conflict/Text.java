package org.jingwei.conflict;

import java.time.LocalDate;
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
                .matcher(sentence(words, chinese))
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        word(words.get(found.group(1)), found.group(1), chinese)));
    }

    /** Where nobody knows when a stretch of days began, its end is said in its place, and that it is so at the end. */
    private String sentence(Map<String, ? extends @Nullable Object> words, boolean chinese) {
        var sentence = chinese ? zh : en;
        var stretch = chinese ? "{from}至" : "{from} – ";
        return words.get("from") != null || !sentence.contains(stretch)
                ? sentence
                : sentence.replace(stretch, chinese ? "至" : "until ") + (chinese ? "（起始时间不详）" : " (start unknown)");
    }

    /**
     * A word may itself come in both languages; an open end is said in words. The graph says of {@code to} that it is the first
     * day after a stretch, people mean the last one in it.
     */
    private static String word(@Nullable Object word, String placeholder, boolean chinese) {
        if (word instanceof Map<?, ?> both) {
            return String.valueOf(both.get(chinese ? "zh" : "en"));
        }
        if (word == null) {
            return placeholder.equals("to") ? (chinese ? "今" : "today") : (chinese ? "不详" : "unknown");
        }
        return placeholder.equals("to") && word instanceof LocalDate after
                ? after.minusDays(1).toString()
                : word.toString();
    }

    static boolean isChinese(Locale locale) {
        return !locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
