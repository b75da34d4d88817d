package org.jingwei.conflict;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jingwei.cadre.Cadre;
import org.jspecify.annotations.Nullable;

/** A seat against which something stands that is known from clues. */
record SeatAgainstClues(Placed seat, Outcome outcome, CrossCheck check, List<Hit> hits) {

    Cadre member() {
        return check.candidates()
                .get(check.question().candidates().indexOf(seat.cadre()))
                .cadre();
    }

    boolean isOpen(Set<String> answered) {
        return outcome == Outcome.BLOCKED || (outcome == Outcome.NEEDS_REVIEW && !answered.contains(seat.cadre()));
    }

    /** The ids of the clues on which it rests. */
    Stream<String> clues() {
        return hits.stream().map(SeatAgainstClues::clue);
    }

    /** Those that rest on clues which may be known. */
    List<Hit> known(Set<String> clues) {
        return hits.stream().filter(hit -> clues.contains(clue(hit))).toList();
    }

    private static String clue(Hit hit) {
        @Nullable Object clue = hit.because().get("clue");
        return String.valueOf(clue);
    }
}
