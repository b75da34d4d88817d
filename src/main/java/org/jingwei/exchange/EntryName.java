package org.jingwei.exchange;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names inside an archive: nothing is ever unpacked under them, and still none may point elsewhere. */
final class EntryName {

    private static final Pattern ELSEWHERE = Pattern.compile("[/\\\\].*|[A-Za-z]:.*|(.*[/\\\\])?\\.\\.([/\\\\].*)?");
    private static final int SHOWN = 60;

    private EntryName() {}

    static void check(String name) {
        if (ELSEWHERE.matcher(name).matches() || name.chars().anyMatch(Character::isISOControl)) {
            throw FileFault.FILE_ENTRY_NAME.refuse(shown(name));
        }
    }

    static String shown(String name) {
        String clean = name.replaceAll("\\p{Cntrl}", "?");
        return clean.length() > SHOWN ? clean.substring(0, SHOWN) + "…" : clean;
    }

    /** The last part of the name. */
    static String file(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** What packers add on their own account, and notes for people. */
    static boolean isBeside(String name) {
        String file = file(name).toLowerCase(Locale.ROOT);
        return name.startsWith("__MACOSX/")
                || file.startsWith(".")
                || file.equals("thumbs.db")
                || file.endsWith(".txt")
                || file.endsWith(".md");
    }

    static boolean isXml(String name) {
        String file = name.toLowerCase(Locale.ROOT);
        return file.endsWith(".xml") || file.endsWith(".rels") || file.endsWith(".vml");
    }
}
