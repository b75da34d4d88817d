package org.jingwei.shared;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * JSON in the one form that RFC 8785 (JCS) gives it. A certificate holds objects, lists, words, truth values and whole
 * numbers of 32 bits, whose digits are the same everywhere; anything else is refused, so nothing of the RFC is left out
 * that could matter.
 */
public final class CanonicalJson {

    private final StringBuilder text = new StringBuilder();

    private CanonicalJson() {}

    public static String of(Object value) {
        var json = new CanonicalJson();
        json.value(value);
        return json.text.toString();
    }

    private void value(Object value) {
        switch (value) {
            case Map<?, ?> object -> object(object);
            case List<?> list -> list(list);
            case String word -> word(word);
            case Integer number -> text.append(number.intValue());
            case Boolean truth -> text.append(truth.booleanValue());
            default -> throw new IllegalArgumentException("not for a certificate: " + value.getClass());
        }
    }

    /** Names in the order of their UTF-16 units, which is that of Java's strings. */
    private void object(Map<?, ?> object) {
        var separator = "{";
        for (var entry : object.entrySet().stream()
                .sorted(Comparator.comparing(entry -> String.valueOf(entry.getKey())))
                .toList()) {
            text.append(separator);
            word(String.valueOf(entry.getKey()));
            text.append(':');
            value(entry.getValue());
            separator = ",";
        }
        text.append(object.isEmpty() ? "{}" : "}");
    }

    private void list(List<?> list) {
        var separator = "[";
        for (var each : list) {
            text.append(separator);
            value(each);
            separator = ",";
        }
        text.append(list.isEmpty() ? "[]" : "]");
    }

    private void word(String word) {
        text.append('"');
        word.codePoints().forEach(this::character);
        text.append('"');
    }

    private void character(int point) {
        switch (point) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\f' -> text.append("\\f");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> plain(point);
        }
    }

    private void plain(int point) {
        if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
            throw new IllegalArgumentException("half a character: " + Integer.toHexString(point));
        }
        if (point < ' ') {
            text.append("\\u00").append(point < 16 ? "0" : "").append(Integer.toHexString(point));
        } else {
            text.appendCodePoint(point);
        }
    }
}
