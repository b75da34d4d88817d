package org.jingwei.shared;

import java.util.List;

/** An expected "no": a stable code, the key of a sentence for people, and the place in the input where it arose. */
public record Refusal(String code, String key, List<String> path) {

    public Refusal {
        path = List.copyOf(path);
    }
}
