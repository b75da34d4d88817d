package org.jingwei.exchange;

import java.util.Arrays;
import java.util.Locale;

/** One name or sentence in both languages of the house. */
public record Words(String zh, String en) {

    static Words words(String zh, String en) {
        return new Words(zh, en);
    }

    public String in(Locale locale) {
        return isEnglish(locale) ? en : zh;
    }

    static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    /** Fills the places {@code {0}}, {@code {1}}, … of both sentences; an argument that is Words itself speaks each language. */
    Words with(Object... arguments) {
        return new Words(fill(zh, Locale.CHINESE, arguments), fill(en, Locale.ENGLISH, arguments));
    }

    private static String fill(String sentence, Locale locale, Object... arguments) {
        var said = Arrays.stream(arguments)
                .map(argument -> argument instanceof Words both ? both.in(locale) : String.valueOf(argument))
                .toList();
        var filled = new StringBuilder();
        int at = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', at)) {
            int place = sentence.charAt(open + 1) - '0';
            filled.append(sentence, at, open).append(said.get(place));
            at = open + 3;
        }
        return filled.append(sentence, at, sentence.length()).toString();
    }
}
