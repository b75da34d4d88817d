package org.jingwei.job;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jingwei.shared.Refusal;
import org.jspecify.annotations.Nullable;

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

    /** Its effect, as it is found now; null where it was refused or may not be seen. */
    public <T> @Nullable T effect(Function<String, Optional<T>> find) {
        return ids.stream().findFirst().flatMap(find).orElse(null);
    }

    boolean isRefused() {
        return !problems.isEmpty();
    }
}
