package org.jingwei.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jingwei.conflict.Matrix;
import org.jingwei.conflict.Outcome;
import org.jingwei.round.Round;
import org.jingwei.round.Team;
import org.jingwei.shared.FilePart;
import org.jingwei.shared.TeamRole;

/** Who can be drawn for a round against its teams, and against each other; what is CLEAR is left out. */
record RoundMatrix(List<Row> rows, List<Pair> colleagues) {

    /** Somebody who can be drawn. */
    record Row(Drawn drawn, List<Verdict> verdicts) {}

    /** The worst that is to be said of somebody and a team's targets, and as what. */
    record Verdict(String team, List<TeamRole> roles, Outcome outcome, List<String> rules, List<FilePart> missing) {}

    /** Why two may not sit on one team, or only with an approval; what is not known of two bars nobody. */
    record Pair(String first, String second, List<TeamRole> roles, Outcome outcome, List<String> rules) {}

    private record Said(Outcome outcome, List<String> rules, List<FilePart> missing) {}

    static RoundMatrix of(Round round, List<Drawn> drawn, Matrix checked) {
        var rows = new ArrayList<Row>();
        for (int person = 0; person < drawn.size(); person++) {
            var place = person;
            rows.add(new Row(
                    drawn.get(person),
                    round.teams().stream()
                            .flatMap(team -> verdicts(place, team, checked))
                            .toList()));
        }
        return new RoundMatrix(rows, pairs(drawn, checked));
    }

    private static Stream<Verdict> verdicts(int person, Team team, Matrix checked) {
        var places = Staff.places(checked.targets());
        var targets = team.targets().stream()
                .map(target -> Objects.requireNonNull(places.get(target.id())))
                .toList();
        return byRole(role -> said(person, targets, checked.as(role))).entrySet().stream()
                .filter(entry -> entry.getKey().outcome() != Outcome.CLEAR)
                .map(entry -> new Verdict(
                        team.id(),
                        entry.getValue(),
                        entry.getKey().outcome(),
                        entry.getKey().rules(),
                        entry.getKey().missing()));
    }

    private static Said said(int person, List<Integer> targets, Matrix checked) {
        var worst = Outcome.CLEAR;
        Set<String> rules = new TreeSet<>();
        Set<FilePart> missing = new TreeSet<>();
        for (var target : targets) {
            var outcome = checked.outcome(person, target);
            worst = outcome.compareTo(worst) > 0 ? outcome : worst;
            checked.reasons(person, target).forEach(reason -> rules.add(reason.rule()));
            missing.addAll(checked.missing(person, target));
        }
        return new Said(worst, List.copyOf(rules), worst == Outcome.UNKNOWN ? List.copyOf(missing) : List.of());
    }

    private static List<Pair> pairs(List<Drawn> drawn, Matrix checked) {
        return checked.colleagues().stream()
                .flatMap(found -> byRole(role -> together(found, checked.as(role))).entrySet().stream()
                        .filter(entry -> entry.getKey().outcome().compareTo(Outcome.UNKNOWN) > 0)
                        .map(entry -> new Pair(
                                drawn.get(found.first()).id(),
                                drawn.get(found.second()).id(),
                                entry.getValue(),
                                entry.getKey().outcome(),
                                entry.getKey().rules())))
                .toList();
    }

    private static Said together(Matrix.Colleagues found, Matrix checked) {
        var rules = checked.reasons(found).stream()
                .map(Matrix.Reason::rule)
                .distinct()
                .sorted()
                .toList();
        return new Said(checked.together(found.first(), found.second()), rules, List.of());
    }

    /** The roles for which the same is to be said, together. */
    private static Map<Said, List<TeamRole>> byRole(Function<TeamRole, Said> asked) {
        var roles = new LinkedHashMap<Said, List<TeamRole>>();
        for (var role : TeamRole.values()) {
            roles.computeIfAbsent(asked.apply(role), each -> new ArrayList<>()).add(role);
        }
        return roles;
    }
}
