package org.jingwei.cadre;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/** How a name may be typed without Chinese characters: pinyin as a surname and plainly read, and the initials. */
final class Readings {

    private static final Transliterator AS_NAME = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII");
    private static final Transliterator PLAIN = Transliterator.getInstance("Han-Latin; Latin-ASCII");

    private Readings() {}

    /** For 单雄信: shanxiongxin, danxiongxin, sxx, dxx; a ü is also read v and yu; a Latin name gives itself. */
    static List<String> of(String name) {
        var readings = new LinkedHashSet<String>();
        for (var transliterator : List.of(AS_NAME, PLAIN)) {
            var syllables = syllables(transliterator, name);
            readings.add(String.join("", syllables));
            readings.add(initials(syllables));
        }
        if (name.startsWith("吕") || name.startsWith("律")) {
            readings.stream()
                    .filter(reading -> reading.startsWith("lu"))
                    .toList()
                    .forEach(reading -> {
                        readings.add("lv" + reading.substring(2));
                        readings.add("lyu" + reading.substring(2));
                    });
        }
        return List.copyOf(readings);
    }

    private static List<String> syllables(Transliterator transliterator, String name) {
        var syllables = new ArrayList<String>();
        for (var syllable :
                transliterator.transliterate(name).toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
            if (!syllable.isEmpty()) {
                syllables.add(syllable);
            }
        }
        return syllables;
    }

    private static String initials(List<String> syllables) {
        var initials = new StringBuilder();
        syllables.forEach(syllable -> initials.append(syllable.charAt(0)));
        return initials.toString();
    }
}
