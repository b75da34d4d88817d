package org.jingwei.shared;

import java.util.List;

/**
 * An expected "no": a stable code, the key of a sentence for people with what fills it, and the place in the input where
 * it arose.
 */
public record Refusal(String code, String key, List<Object> arguments, List<String> path) {

    public Refusal {
        arguments = List.copyOf(arguments);
        path = List.copyOf(path);
    }

    public Refusal(String code, String key, List<String> path) {
        this(code, key, List.of(), path);
    }
}
