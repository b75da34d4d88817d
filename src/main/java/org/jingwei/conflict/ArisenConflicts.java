package org.jingwei.conflict;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jingwei.access.Circles;
import org.jingwei.access.Viewer;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.organization.Organization;
import org.jingwei.round.Round;
import org.jingwei.round.Team;
import org.jingwei.shared.TeamRole;
import org.springframework.stereotype.Component;

/** What the watch has found, as far as the viewer may see whose seats these are. */
@Component
class ArisenConflicts {

    private static final Query ARISEN = Query.named("conflict/arisen");

    private final Graph graph;
    private final Conflicts conflicts;
    private final Findings findings;
    private final Circles circles;

    ArisenConflicts(Graph graph, Conflicts conflicts, Findings findings, Circles circles) {
        this.graph = graph;
        this.conflicts = conflicts;
        this.findings = findings;
        this.circles = circles;
    }

    /** The latest first; those of people about whom the viewer may ask, against what the round still inspects. */
    List<ArisenConflict> of(Round round, Viewer viewer) {
        var rows = graph.ask(
                ARISEN,
                Map.of(
                        "round", round.id(),
                        "on", viewer.now().on(),
                        "knownAt", viewer.now().knownAt().atZone(ZoneOffset.UTC),
                        "viewer", viewer.scope()));
        var all = rows.stream().map(row -> ArisenConflict.of(round.id(), row)).toList();
        var targets = round.inspected();
        var checkable = circles.checkable(viewer, people(all));
        return all.stream()
                .filter(each -> checkable.contains(each.person()))
                .filter(each -> (each.beside() ? checkable : targets).contains(each.against()))
                .toList();
    }

    private static Set<String> people(Collection<ArisenConflict> arisen) {
        var people = new TreeSet<String>();
        arisen.forEach(each -> people.add(each.person()));
        arisen.stream().filter(ArisenConflict::beside).forEach(each -> people.add(each.against()));
        return people;
    }

    /** What is to be said of those seats now, one check for all of them, in words that this viewer may read. */
    Map<ArisenConflict, VerdictView> verdicts(Round round, Collection<ArisenConflict> arisen, Viewer viewer) {
        var verdicts = new LinkedHashMap<ArisenConflict, VerdictView>();
        if (!arisen.isEmpty()) {
            var check = conflicts.check(question(round, arisen, viewer), viewer.scope());
            viewer.request()
                    .check(check.candidates().stream()
                            .flatMap(candidate -> candidate.records().stream())
                            .toList());
            var said = new LinkedHashMap<ArisenConflict, Said>();
            arisen.forEach(each -> said.put(each, said(round, each, check)));
            var words = findings.words(
                    said.values().stream()
                            .flatMap(each -> each.pair().hits().stream())
                            .toList(),
                    viewer);
            said.forEach((each, found) ->
                    verdicts.put(each, VerdictView.of(new CheckView(found.check(), viewer), found.pair(), words)));
        }
        return verdicts;
    }

    private record Said(CrossCheck check, CrossCheck.Pair pair) {}

    private static Said said(Round round, ArisenConflict arisen, CrossCheck check) {
        var as = check.as(arisen.role());
        var person = check.question().candidates().indexOf(arisen.person());
        var targets = check.question().targets();
        if (!arisen.beside()) {
            return new Said(as, as.pair(person, targets.indexOf(arisen.against())));
        }
        var other = check.question().candidates().indexOf(arisen.against());
        var beside = check.as(role(round, arisen.team(), arisen.against()));
        var gravest = as.together(person, other).compareTo(beside.together(person, other)) >= 0 ? as : beside;
        var target = targets.indexOf(firstTarget(round, arisen.team()));
        var hits = check.colleagues().getOrDefault(Hits.Two.of(person, other), List.of());
        return new Said(gravest, new CrossCheck.Pair(person, target, gravest.together(person, other), hits));
    }

    private static TeamRole role(Round round, String team, String person) {
        return round.teams().stream()
                .filter(each -> each.id().equals(team))
                .flatMap(each -> each.seats().stream())
                .filter(seat -> seat.member().id().equals(person))
                .map(Team.Seat::role)
                .findFirst()
                .orElse(TeamRole.MEMBER);
    }

    private static Question question(Round round, Collection<ArisenConflict> arisen, Viewer viewer) {
        return new Question(
                List.copyOf(people(arisen)),
                List.copyOf(round.inspected()),
                TeamRole.MEMBER,
                round.period(),
                Set.copyOf(round.kinds()),
                viewer.now().knownAt(),
                round.id(),
                true,
                List.of());
    }

    private static String firstTarget(Round round, String team) {
        return round.teams().stream()
                .filter(each -> each.id().equals(team))
                .flatMap(each -> each.targets().stream())
                .map(Organization::id)
                .findFirst()
                .orElseThrow();
    }
}
