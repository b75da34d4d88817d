package org.jingwei.clue;

import java.util.List;
import java.util.Set;
import org.jingwei.access.Role;
import org.jingwei.shared.HandKind;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table of steps.
 *
 * @param code its number in the regulation's order: T01 to T35
 * @param from states in which it may be taken; none where it begins a life
 * @param after the step that must be the last one taken; null where any may
 * @param hand as what whoever takes it has a hand in the clue
 * @param apart steps whose hands must be other people's
 * @param behalf whether it may record the act of a person without an account
 */
public record Transition(
        StepKind kind,
        String code,
        Set<ClueState> from,
        @Nullable StepKind after,
        ClueState to,
        List<Role> roles,
        HandKind hand,
        @Nullable DocumentKind document,
        Set<Need> needs,
        Set<StepKind> apart,
        boolean behalf,
        Approval approval,
        String basis) {

    public Transition {
        from = Set.copyOf(from);
        roles = List.copyOf(roles);
        needs = Set.copyOf(needs);
        apart = Set.copyOf(apart);
    }

    /** Whether a clue that stands so may take this step next, whoever asks. */
    boolean follows(@Nullable ClueState state, @Nullable StepKind latest) {
        return (state == null ? from.isEmpty() : from.contains(state)) && (after == null || after == latest);
    }
}
