package org.jingwei.conflict;

import org.jingwei.access.Viewer;
import org.jingwei.round.Rounds;
import org.jingwei.shared.BadInput;
import org.jingwei.shared.Period;
import org.springframework.stereotype.Component;

/** From what came in to a question: the days are the round's, else those of {@code during}, else the one day {@code on}. */
@Component
class Questions {

    private final Rounds rounds;

    Questions(Rounds rounds) {
        this.rounds = rounds;
    }

    Question question(CrossCheckInput input, Viewer viewer) {
        return new Question(
                input.candidates(),
                input.targets(),
                input.role(),
                period(input, viewer),
                input.knownAt() == null
                        ? viewer.now().knownAt()
                        : input.knownAt().toInstant(),
                input.round(),
                input.asOneTeam(),
                input.supposed());
    }

    private Period period(CrossCheckInput input, Viewer viewer) {
        if (input.round() != null) {
            return rounds.findPeriod(input.round(), viewer)
                    .orElseThrow(() -> new BadInput("bad-variable", "input.round: no such round that you may see"));
        }
        if (input.during() != null) {
            return input.during().period("input.during");
        }
        return Period.day(input.on() == null ? viewer.now().on() : input.on());
    }
}
