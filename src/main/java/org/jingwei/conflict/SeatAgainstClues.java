package org.jingwei.conflict;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jingwei.cadre.Cadre;
import org.jingwei.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** A seat against which something stands that is known from clues. */
record SeatAgainstClues(Placed seat, Outcome outcome, CrossCheck check, List<Hit> hits) {

    Cadre member() {
        return check.candidates()
                .get(check.question().candidates().indexOf(seat.cadre()))
                .cadre();
    }

    boolean isOpen(Set<String> accepted) {
        return outcome == Outcome.BLOCKED || (outcome == Outcome.NEEDS_REVIEW && !accepted.contains(seat.cadre()));
    }

    /** What bars is to be replaced; what needs an approval may be accepted with a reason. */
    Refusal refusal() {
        var name = List.<Object>of(member().name());
        return outcome == Outcome.BLOCKED
                ? new Refusal("conflict-open", "conflict.clues-bar", name, List.of("input", "seats", seat.cadre()))
                : new Refusal(
                        "conflict-open",
                        "conflict.clues-against",
                        name,
                        List.of("input", "cluesAccepted", seat.cadre()));
    }

    /** The ids of the clues on which it rests. */
    Stream<String> clues() {
        return hits.stream().map(SeatAgainstClues::clue);
    }

    /** Those that rest on clues which may be known, and on nobody's hand at the body that received one. */
    List<Hit> known(Set<String> clues) {
        return hits.stream()
                .filter(hit -> clues.contains(clue(hit)) && !Matters.tellsOfTheBody(hit))
                .toList();
    }

    private static String clue(Hit hit) {
        @Nullable Object clue = hit.because().get("clue");
        return String.valueOf(clue);
    }
}
