package org.jingwei.conflict;

import java.util.List;
import java.util.Map;
import org.jingwei.shared.FilePart;

/** The missing parts of people's files, with the rules that could say nothing for want of them. */
record Silence(CrossCheck check, Unanswered ofTargets, Unanswered ofColleagues) {

    /** Of a candidate and a target. */
    Map<FilePart, List<Rule>> on(int candidate, int target) {
        return ofTargets.byPart(candidate, check.standing(check.hits().of(candidate, target)));
    }

    /** Of a candidate beside another. */
    Map<FilePart, List<Rule>> beside(int candidate, int other) {
        return ofColleagues.byPart(candidate, check.standing(check.hits().between(candidate, other)));
    }
}
