package org.jingwei.conflict;

import java.time.LocalDate;
import java.util.List;
import org.jingwei.shared.Period;
import org.jingwei.shared.Severity;
import org.jspecify.annotations.Nullable;

/** What a rule found, explained. */
record FindingView(
        String id,
        RuleView rule,
        Severity severity,
        String statement,
        @Nullable Path path,
        @Nullable LocalDate since,
        @Nullable LocalDate learnedOn,
        Status status) {

    /** What somebody has said of it. */
    enum Status {
        NEW,
        CONFIRMED,
        FALSE_ALARM,
        WAIVED,
        SUPERSEDED
    }

    /** Facts in a row. */
    record Path(List<PathStep> steps) {

        Path {
            steps = List.copyOf(steps);
        }

        public int length() {
            return steps.size();
        }
    }

    /** One fact on a path; its ends are cadres, people, organizations or regions. */
    record PathStep(
            Object from,
            String relation,
            Object to,
            @Nullable Period period,
            @Nullable String source) {}
}
