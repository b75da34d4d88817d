package org.jingwei.exchange;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** How words are compared when people typed them: width, case and spaces do not count. */
final class Spelling {

    private static final int COMPARED = 40;

    private Spelling() {}

    static boolean isBlank(String text) {
        return text.codePoints().allMatch(Spelling::isSpace);
    }

    /** Full-width letters and digits made ordinary, no space at either end. */
    static String plain(String text) {
        return strip(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    /** What two spellings of one name have in common. */
    static String fold(String name) {
        return plain(name).toLowerCase(Locale.ROOT).replaceAll("[\\s*_]", "");
    }

    /** Spaces go at both ends; a tab or return in front stays, since it may have been meant. */
    static String trim(String text) {
        int from = 0;
        while (from < text.length() && Character.isSpaceChar(text.charAt(from))) {
            from++;
        }
        return text.substring(from, end(text, from));
    }

    private static String strip(String text) {
        int from = 0;
        while (from < text.length() && isSpace(text.charAt(from))) {
            from++;
        }
        return text.substring(from, end(text, from));
    }

    private static int end(String text, int from) {
        int to = text.length();
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** The known name that is fewest strokes away, if any shares enough with what was typed. */
    static Optional<String> nearest(String typed, Collection<String> known) {
        String shortened = fold(typed);
        String folded = shortened.substring(0, Math.min(COMPARED, shortened.length()));
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String name : known) {
            int strokes = strokes(folded, fold(name));
            if (strokes < least && strokes < Math.max(folded.length(), name.length())) {
                best = name;
                least = strokes;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int strokes(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int replaced = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[right.length()];
    }
}
