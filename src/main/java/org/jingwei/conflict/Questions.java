package org.jingwei.conflict;

import java.time.Instant;
import java.util.Set;
import org.jingwei.access.Circles;
import org.jingwei.access.Viewer;
import org.jingwei.round.Frame;
import org.jingwei.round.Rounds;
import org.jingwei.shared.BadInput;
import org.jingwei.shared.Period;
import org.springframework.stereotype.Component;

/** From what came in to a question: the days are the round's, else those of {@code during}, else the one day {@code on}. */
@Component
class Questions {

    private final Rounds rounds;

    private final Circles circles;

    Questions(Rounds rounds, Circles circles) {
        this.rounds = rounds;
        this.circles = circles;
    }

    /** Whom one may not ask about does not exist, in the words that an unknown id gets. */
    void hold(CrossCheckInput input, Viewer viewer) {
        Conflicts.hold(
                input.candidates().size(),
                input.targets().size(),
                input.asOneTeam(),
                input.supposed().size());
        var checkable = circles.checkable(viewer, input.candidates());
        for (int i = 0; i < input.candidates().size(); i++) {
            if (!checkable.contains(input.candidates().get(i))) {
                throw Conflicts.noCandidate(i);
            }
        }
    }

    Question question(CrossCheckInput input, Viewer viewer) {
        var knownAt = input.knownAt() == null ? viewer.now().knownAt() : input.knownAt();
        var frame = frame(input, knownAt, viewer);
        return new Question(
                        input.candidates(),
                        input.targets(),
                        input.role(),
                        frame.period(),
                        frame.kinds(),
                        knownAt,
                        input.round(),
                        input.asOneTeam(),
                        input.supposed())
                .within(frame.inspected());
    }

    private Frame frame(CrossCheckInput input, Instant knownAt, Viewer viewer) {
        if (input.round() != null) {
            return rounds.findFrame(input.round(), knownAt, viewer)
                    .orElseThrow(() -> new BadInput("bad-variable", "conflict.no-round"));
        }
        if (input.during() != null) {
            return new Frame(input.during().period("input.during"), Set.of(), Set.of());
        }
        return new Frame(Period.day(input.on() == null ? viewer.now().on() : input.on()), Set.of(), Set.of());
    }
}
