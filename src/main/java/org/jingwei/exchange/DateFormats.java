package org.jingwei.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which cell styles show a number as a day. */
final class DateFormats {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");
    private static final Pattern DATED = Pattern.compile("[yYdDeE]");

    private final BitSet dated = new BitSet();

    static DateFormats none() {
        return new DateFormats();
    }

    static DateFormats read(Xml xml) throws IOException {
        Map<Integer, String> custom = new HashMap<>();
        List<Integer> styles = new ArrayList<>();
        try (xml) {
            boolean cells = false;
            while (xml.advance()) {
                if (xml.starts("numFmt")) {
                    custom.put(xml.number("numFmtId", 0), xml.attribute("formatCode", ""));
                } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                    cells = xml.starts("cellXfs");
                } else if (cells && xml.starts("xf")) {
                    styles.add(xml.number("numFmtId", 0));
                }
            }
        }
        return of(styles, custom);
    }

    private static DateFormats of(List<Integer> styles, Map<Integer, String> custom) {
        var formats = new DateFormats();
        for (int style = 0; style < styles.size(); style++) {
            int format = styles.get(style);
            String code = custom.get(format);
            formats.dated.set(style, code == null ? isBuiltIn(format) : isPatternOfDay(code));
        }
        return formats;
    }

    /** 27 to 36 and 50 to 58 are the days of East Asian editions. */
    private static boolean isBuiltIn(int format) {
        return (format >= 14 && format <= 17)
                || format == 22
                || (format >= 27 && format <= 31)
                || format == 36
                || (format >= 50 && format <= 54)
                || format == 57
                || format == 58;
    }

    /** A pattern with day or year, outside of quotes; "General" has an e as well. */
    private static boolean isPatternOfDay(String code) {
        if (code.equalsIgnoreCase("General")) {
            return false;
        }
        String bare = QUOTED.matcher(code).replaceAll("");
        return DATED.matcher(bare.replaceAll("[eE][+-]", "")).find();
    }

    boolean isDated(int style) {
        return dated.get(style);
    }
}
