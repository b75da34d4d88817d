package org.jingwei.conflict;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.access.Circles;
import org.jingwei.access.Viewer;
import org.jingwei.round.Round;
import org.jingwei.shared.TeamRole;

/** A rule under trial: what it would say of appointed teams, next to what the rule in force says, by what is known now. */
public final class RuleTrial {

    private final Rule former;
    private final Rule tried;
    private final List<Rule> book;
    private final Conflicts conflicts;
    private final Findings findings;
    private final Circles circles;
    private final Viewer viewer;

    RuleTrial(
            Rule former,
            Rule tried,
            List<Rule> book,
            Conflicts conflicts,
            Findings findings,
            Circles circles,
            Viewer viewer) {
        this.former = former;
        this.tried = tried;
        this.book = List.copyOf(book);
        this.conflicts = conflicts;
        this.findings = findings;
        this.circles = circles;
        this.viewer = viewer;
    }

    /** What would be otherwise on the teams of a round, of those about whom the caller may ask. */
    public List<TriedSeat> on(Round round) {
        var seated = round.teams().stream()
                .flatMap(team -> team.seats().stream())
                .map(seat -> seat.member().id())
                .collect(Collectors.toSet());
        var people = circles.checkable(viewer, seated);
        if (people.isEmpty() || round.inspected().isEmpty()) {
            return List.of();
        }
        var question = new Question(
                people.stream().sorted().toList(),
                List.copyOf(round.inspected()),
                TeamRole.MEMBER,
                round.period(),
                Set.copyOf(round.kinds()),
                viewer.now().knownAt(),
                round.id(),
                true,
                List.of());
        var before = check(question, List.of(former));
        var after = check(question, List.of(tried));
        viewer.request()
                .check(before.candidates().stream()
                        .flatMap(candidate -> candidate.records().stream())
                        .toList());
        var hits = Stream.of(before, after).flatMap(check -> check.hits().all()).toList();
        return new TrialReading(round, before, after, findings.words(hits, viewer), viewer).seats();
    }

    /** A pool against a round by the whole book, the rule under trial in its place. */
    public Matrix matrix(Staffing staffing) {
        return new Matrix(check(staffing.question(), book));
    }

    private CrossCheck check(Question question, List<Rule> rules) {
        Map<String, Object> scope = viewer.scope();
        return conflicts.check(question, scope, rules);
    }
}
