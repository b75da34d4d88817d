package org.jingwei.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jingwei.graph.Facts;

/** What a cross-check is narrowed to: one person against some teams, or some people against one team. */
record Narrowed(SortedSet<String> people, SortedSet<String> teams) {

    /** Nothing for a wide question: several people and several teams, or more people than the budget and a whole round. */
    static Optional<Narrowed> of(CrossCheck check, Map<String, List<String>> teamsOfTargets) {
        var people = new TreeSet<String>();
        check.candidates().forEach(candidate -> people.add(candidate.id()));
        var teams = teams(teamsOfTargets.values());
        return people.isEmpty() || teams.isEmpty() || isWide(check.question(), people, teams)
                ? Optional.empty()
                : Optional.of(new Narrowed(people, teams));
    }

    /** The one team that inspects everything; else of each target its first. */
    private static SortedSet<String> teams(Collection<List<String>> ofTargets) {
        var common = new TreeSet<String>();
        ofTargets.stream().findFirst().ifPresent(common::addAll);
        ofTargets.forEach(common::retainAll);
        var teams = new TreeSet<String>();
        if (common.isEmpty()) {
            ofTargets.forEach(each -> teams.add(each.getFirst()));
        } else {
            teams.add(common.first());
        }
        return teams;
    }

    private static boolean isWide(Question question, SortedSet<String> people, SortedSet<String> teams) {
        var wholeRound = question.round() != null && question.targets().containsAll(question.inspected());
        return people.size() > 1 && (teams.size() > 1 || (wholeRound && people.size() > ProbeFigure.CADRES.most()));
    }

    /** What is to be counted, always in the same order; more people than the budget are counted for the team alone. */
    List<Map<String, Object>> rows() {
        var rows = new ArrayList<Map<String, Object>>();
        teams.forEach(team -> rows.add(row(ProbeFigure.CADRES, team, people)));
        if (people.size() <= ProbeFigure.CADRES.most()) {
            people.forEach(person -> rows.add(row(ProbeFigure.TEAMS, person, teams)));
        }
        return rows;
    }

    private static Map<String, Object> row(ProbeFigure figure, String narrowedTo, SortedSet<String> asked) {
        return Map.of(
                "id",
                Facts.newId(),
                "figure",
                figure.name(),
                "narrowedTo",
                narrowedTo,
                "asked",
                List.copyOf(asked),
                "most",
                figure.most());
    }
}
