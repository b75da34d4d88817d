package org.jingwei.exchange;

import java.util.regex.Pattern;

/** Keeps spreadsheets from taking text for a formula: where a CSV cell could be one, an apostrophe goes before it. */
final class Quoting {

    private static final Pattern TEMPTING = Pattern.compile("[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern QUOTABLE = Pattern.compile("'*[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern FORMULA = Pattern.compile("[=＝].*", Pattern.DOTALL);

    private Quoting() {}

    static boolean isTempting(String text) {
        return TEMPTING.matcher(text).matches();
    }

    static boolean isFormula(String text) {
        return FORMULA.matcher(text).matches();
    }

    static String quote(String text) {
        return QUOTABLE.matcher(text).matches() ? "'" + text : text;
    }

    /** What {@link #quote} was given. */
    static String unquote(String text) {
        return text.startsWith("'") && QUOTABLE.matcher(text).matches() ? text.substring(1) : text;
    }
}
