package org.jingwei.conflict;

import java.util.List;
import org.jingwei.cadre.Cadre;
import org.jingwei.cadre.CoveragePart;
import org.jingwei.organization.Organization;
import org.jingwei.shared.TeamRole;

/** What is to be said of one candidate for one target. */
record VerdictView(
        long number,
        Cadre candidate,
        Organization target,
        TeamRole role,
        Outcome outcome,
        List<FindingView> findings,
        List<CoveragePart> coverage) {

    static VerdictView of(CheckView view, CrossCheck.Pair pair, Findings.Words words) {
        var check = view.check();
        var candidate = check.candidates().get(pair.candidate());
        return new VerdictView(
                check.number(pair),
                candidate.cadre(),
                check.targets().get(pair.target()).organization(),
                check.question().role(),
                pair.outcome(),
                pair.hits().stream()
                        .map(hit -> words.finding(view, hit))
                        .sorted(FindingView.GRAVEST_FIRST)
                        .toList(),
                candidate.coverage());
    }
}
