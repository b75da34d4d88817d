package org.jingwei.conflict;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jingwei.access.Viewer;
import org.jingwei.job.Changed;
import org.jingwei.job.Changes;
import org.jingwei.shared.Refusal;
import org.jingwei.shared.TeamRole;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Issues certificates (回避审查证明): checks the teams of a round once more, and vouches for what was checked. */
@Component
class CertificateOffice {

    private final CertificateRegister register;
    private final CertificateProblems problems;
    private final Conflicts conflicts;
    private final Vouching vouching;
    private final Changes changes;

    CertificateOffice(
            CertificateRegister register,
            CertificateProblems problems,
            Conflicts conflicts,
            Vouching vouching,
            Changes changes) {
        this.register = register;
        this.problems = problems;
        this.conflicts = conflicts;
        this.vouching = vouching;
        this.changes = changes;
    }

    /** For which round, as of what was known when. */
    record Issuing(String round, @Nullable Instant knownAt) {}

    Changed issue(Issuing input, Viewer viewer) {
        var now = viewer.now().knownAt();
        var knownAt = input.knownAt() == null ? now : input.knownAt();
        if (knownAt.isAfter(now)) {
            return refused(problems.notYet());
        }
        var found = register.findRound(input.round(), knownAt, viewer);
        if (found.isEmpty()) {
            return refused(problems.noRound());
        }
        var round = found.get();
        var missing = problems.notAppointed(round);
        if (!missing.isEmpty()) {
            return Changed.refused(missing);
        }
        var check = conflicts.check(question(round, knownAt), viewer.scope());
        var teams = RoundReview.of(round, check);
        var open = problems.open(teams, viewer.language());
        if (!open.isEmpty()) {
            return Changed.refused(open);
        }
        var says = new RoundDocument(round, check, teams).says();
        return changes.run(
                viewer,
                "issueCertificate",
                input,
                change -> vouching.issue(change, round.id(), round.version(), CertificateKind.REVIEW, says, viewer)
                        .map(Changed::of)
                        .orElseGet(() -> refused(problems.stale())));
    }

    /** Once for everybody and everything, as when the seats were verified; the answer is weighed for each role. */
    private static Question question(StaffedRound round, Instant knownAt) {
        return new Question(
                round.people(),
                round.inspected(),
                TeamRole.MEMBER,
                round.period(),
                Set.copyOf(round.kinds()),
                knownAt,
                round.id(),
                true,
                List.of());
    }

    private static Changed refused(Refusal refusal) {
        return Changed.refused(List.of(refusal));
    }
}
