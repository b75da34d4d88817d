package org.jingwei.round;

import java.util.Set;
import org.jingwei.shared.Period;

/** When a round takes place, of which kinds it is, and what is inspected in it, by id. */
public record Frame(Period period, Set<InspectionKind> kinds, Set<String> inspected) {

    public Frame {
        kinds = Set.copyOf(kinds);
        inspected = Set.copyOf(inspected);
    }
}
