package org.jingwei.shared;

import java.util.List;

/** Facts in a row, each beginning where the one before ends. */
public record Path(List<PathStep> steps) {

    public Path {
        steps = List.copyOf(steps);
    }

    public int length() {
        return steps.size();
    }
}
