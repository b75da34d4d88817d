package org.jingwei.shared;

import java.util.List;

/** An expected "no": a stable code, a sentence for people, and the place in the input where it arose. */
public record Refusal(String code, String message, List<String> path) {

    public Refusal {
        path = List.copyOf(path);
    }
}
