package org.jingwei.conflict;

import java.time.LocalDate;
import java.util.Comparator;
import org.jingwei.shared.Path;
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
        Status status,
        @Nullable Answer answer,
        @Nullable Waiver waiver) {

    /** In the order in which one reads them: the gravest first, by rule, the shortest path first. */
    static final Comparator<FindingView> GRAVEST_FIRST = Comparator.comparing(FindingView::severity)
            .thenComparing(finding -> finding.rule().id())
            .thenComparingInt(FindingView::length)
            .thenComparing(FindingView::statement);

    /** What somebody has said of it. */
    enum Status {
        NEW,
        CONFIRMED,
        FALSE_ALARM,
        WAIVED,
        SUPERSEDED
    }

    private int length() {
        return path == null ? 0 : path.length();
    }
}
