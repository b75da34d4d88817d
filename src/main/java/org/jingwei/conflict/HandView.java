package org.jingwei.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jingwei.clue.StepKind;
import org.jingwei.shared.FilePart;
import org.jingwei.shared.HandKind;
import org.jspecify.annotations.Nullable;

/** A hand in a clue, and what was found of it. */
record HandView(
        HandKind hand,
        @Nullable Object member,
        String name,
        List<StepKind> steps,
        LocalDate since,
        @Nullable Outcome outcome,
        boolean sealed,
        Set<FilePart> missing,
        List<FindingView> findings) {}
