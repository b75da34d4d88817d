package org.jingwei.graph;

import java.util.Locale;
import java.util.regex.Pattern;

/** What somebody typed, as the full-text index takes it; nothing of it is read as an operator. */
public final class Words {

    private static final Pattern OPERATORS = Pattern.compile("[+\\-&|!(){}\\[\\]^\"~*?:\\\\/]");
    private static final Pattern LATIN = Pattern.compile("[a-z]+");
    private static final int ONE_SLIP_FROM = 4;
    /** A word that no name and no reading contains. */
    private static final String NOTHING = "\"0\"";

    private Words() {}

    /** The words one behind the other. */
    public static String phrase(String typed) {
        var plain = OPERATORS.matcher(typed).replaceAll(" ").strip();
        return plain.isEmpty() ? NOTHING : "\"" + plain + "\"";
    }

    /** As pinyin or initials: the beginning of a reading, or a reading with one slip; nothing for other letters. */
    public static String reading(String typed) {
        var plain = typed.toLowerCase(Locale.ROOT).replaceAll("[\\s'·-]+", "");
        if (!LATIN.matcher(plain).matches()) {
            return NOTHING;
        }
        return plain.length() < ONE_SLIP_FROM ? plain + "*" : plain + "* OR " + plain + "~1";
    }
}
