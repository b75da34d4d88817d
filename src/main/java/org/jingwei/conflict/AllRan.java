package org.jingwei.conflict;

import org.jingwei.shared.BadInput;

/** Where something is decided by a check, a rule that did not end is not a pass: nothing is decided, and one may try again. */
final class AllRan {

    private AllRan() {}

    static void hold(CrossCheck check) {
        check.runs().stream().filter(RuleRun::isMissing).findFirst().ifPresent(run -> {
            throw new BadInput("timeout", "conflict.rule-not-run", run.rule().id(), String.valueOf(run.reason()));
        });
    }
}
