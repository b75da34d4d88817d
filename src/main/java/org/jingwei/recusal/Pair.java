package org.jingwei.recusal;

import java.util.Map;

/** Somebody, and the body or clue that he is to stand aside from. */
public record Pair(String person, String from) {

    Map<String, String> asParameter() {
        return Map.of("person", person, "from", from);
    }
}
