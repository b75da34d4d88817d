package org.jingwei.trace;

import java.util.ArrayList;
import java.util.List;
import org.jingwei.shared.Period;
import org.jspecify.annotations.Nullable;

/** Facts in a row, from one thing to another. */
record Path(List<PathStep> steps) {

    Path {
        steps = List.copyOf(steps);
    }

    public int length() {
        return steps.size();
    }

    /** One fact; its ends are cadres, people, organizations or clues. */
    record PathStep(
            Object from,
            String relation,
            Object to,
            @Nullable Period period,
            @Nullable String source) {

        static PathStep of(Object from, String relation, Object to) {
            return new PathStep(from, relation, to, null, null);
        }
    }

    /** A chain of such steps, begun. */
    static List<PathStep> steps(PathStep... first) {
        return new ArrayList<>(List.of(first));
    }
}
