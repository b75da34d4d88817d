package org.jingwei.round;

import java.util.Set;
import org.jingwei.shared.Period;

/** When a round takes place, and of which kinds it is. */
public record Frame(Period period, Set<InspectionKind> kinds) {

    public Frame {
        kinds = Set.copyOf(kinds);
    }
}
