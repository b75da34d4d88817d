package org.jingwei.conflict;

import org.jingwei.access.Viewer;
import org.springframework.stereotype.Component;

/** A cross-check for somebody: of whom he may ask, and no further. */
@Component
class Checks {

    private final Conflicts conflicts;
    private final Questions questions;

    Checks(Conflicts conflicts, Questions questions) {
        this.conflicts = conflicts;
        this.questions = questions;
    }

    CheckView check(CrossCheckInput input, Viewer viewer) {
        questions.hold(input, viewer);
        var check = conflicts.check(questions.question(input, viewer), viewer.scope());
        viewer.request()
                .check(check.candidates().stream()
                        .flatMap(candidate -> candidate.records().stream())
                        .toList());
        return new CheckView(check, viewer);
    }
}
