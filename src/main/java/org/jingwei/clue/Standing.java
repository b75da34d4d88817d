package org.jingwei.clue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jingwei.access.Role;
import org.jingwei.access.Scopes;
import org.jspecify.annotations.Nullable;

/**
 * Where a clue stands: everything that the next step is judged by, derived from its chain.
 *
 * @param version how many steps were taken
 * @param latestOn the day of the last step; null before the first
 * @param receiver the body that the last transfer is drawn up for
 * @param subjects people whom it is about
 */
public record Standing(
        String clue,
        int version,
        @Nullable ClueState state,
        @Nullable LocalDate latestOn,
        String digest,
        List<Hand> hands,
        Scopes scopes,
        @Nullable String receiver,
        Set<String> subjects) {

    public Standing {
        hands = List.copyOf(hands);
        subjects = Set.copyOf(subjects);
    }

    /** Before its first step. */
    static Standing before(String clue, Scopes scopes, Set<String> subjects) {
        return new Standing(clue, 0, null, null, Chain.genesis(clue), List.of(), scopes, null, subjects);
    }

    @Nullable
    StepKind latest() {
        return hands.isEmpty() ? null : hands.getLast().kind();
    }

    List<Transition> next(StepTable table) {
        return table.next(state, latest());
    }

    /** The role in which he may take a step of that line; null where none of his reaches here. */
    @Nullable
    Role roleOf(Doer doer, Transition row) {
        return row.roles().stream()
                .filter(role -> reaches(doer, role))
                .findFirst()
                .orElse(null);
    }

    private boolean reaches(Doer doer, Role role) {
        if (role == Role.RECEIVER_ORG && state == null) {
            return doer.holds(role); // a petition office hands in what was brought to it
        }
        var hand = scopes.hand(role);
        var here = hand != null && doer.hands().contains(hand);
        return here && (role != Role.MEMBER || state == null || doer.isAmong(scopes.readers()));
    }

    Standing after(StepRecord step, StepTable table) {
        var all = new ArrayList<>(hands);
        all.add(new Hand(step.kind(), step.account(), step.person()));
        var named = step.receiver() == null ? receiver : step.receiver();
        var keys = keysAfter(step, named);
        var next =
                new Standing(clue, step.number(), step.state(), step.on(), step.digest(), all, keys, named, subjects);
        return next.awaiting(table);
    }

    private Scopes keysAfter(StepRecord step, @Nullable String named) {
        var body = step.kind() == StepKind.HAND_OVER ? named : scopes.body();
        var readers = switch (step.kind()) {
            case RECEIVE -> Set.of(step.person() == null ? step.account() : step.person());
            case TRIAGE -> Set.copyOf(step.readers());
            default -> step.readers().isEmpty() ? scopes.readers() : Set.copyOf(step.readers());
        };
        return new Scopes(scopes.office(), scopes.team(), body, readers, Set.of());
    }

    /** The same, with the hands that it waits for. */
    private Standing awaiting(StepTable table) {
        var awaits = new ArrayList<String>();
        for (var row : next(table)) {
            for (var role : row.roles()) {
                var hand = scopes.hand(role);
                if (hand != null) {
                    awaits.add(hand);
                }
            }
        }
        var keys = new Scopes(scopes.office(), scopes.team(), scopes.body(), scopes.readers(), Set.copyOf(awaits));
        return new Standing(clue, version, state, latestOn, digest, hands, keys, receiver, subjects);
    }
}
