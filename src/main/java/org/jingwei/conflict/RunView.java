package org.jingwei.conflict;

import org.jspecify.annotations.Nullable;

/** What became of a rule in a check. */
record RunView(
        RuleView rule,
        RuleRun.State state,
        int pairs,
        int hits,
        @Nullable String reason) {

    static RunView of(CheckView view, RuleRun run) {
        return new RunView(view.rule(run.rule()), run.state(), run.pairs(), run.hits(), run.reason());
    }
}
