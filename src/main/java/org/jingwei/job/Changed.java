package org.jingwei.job;

import java.util.List;
import org.jingwei.shared.Refusal;

/** What became of a change: the ids of its effect, or why it was refused; a refused one changed nothing. */
public record Changed(List<String> ids, List<Refusal> problems) {

    public Changed {
        ids = List.copyOf(ids);
        problems = List.copyOf(problems);
    }

    public static Changed of(String... ids) {
        return new Changed(List.of(ids), List.of());
    }

    public static Changed refused(List<Refusal> problems) {
        return new Changed(List.of(), problems);
    }

    boolean isRefused() {
        return !problems.isEmpty();
    }
}
