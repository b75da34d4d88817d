package org.jingwei.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jingwei.access.Viewer;
import org.jingwei.conflict.Matrix;
import org.jingwei.conflict.RuleFigure;
import org.jingwei.conflict.RuleTermsInput;
import org.jingwei.conflict.RuleTrial;
import org.jingwei.conflict.RuleTrials;
import org.jingwei.conflict.TriedSeat;
import org.jingwei.pool.PoolKind;
import org.jingwei.round.Round;
import org.jingwei.round.Rounds;
import org.jingwei.round.Team;
import org.springframework.stereotype.Component;

/** Tries a rule on the teams of past rounds: who would not have been seated, and which teams nobody could have filled. */
@Component
class Rehearsals {

    private final RuleTrials trials;
    private final Rounds rounds;
    private final Staff staff;

    Rehearsals(RuleTrials trials, Rounds rounds, Staff staff) {
        this.trials = trials;
        this.rounds = rounds;
        this.staff = staff;
    }

    /** What the rule would have changed. */
    record Rehearsal(List<Round> rounds, int seats, List<TriedSeat> changed, List<RehearsedTeam> teams) {}

    /**
     * A team that would have lost somebody.
     *
     * @param refused how many of it would not have been seated
     * @param replaceable for how many of these seats today's pool has somebody, each person counted once in a round
     */
    record RehearsedTeam(Round round, Team team, int refused, int replaceable) {

        public boolean fallsApart() {
            return replaceable < refused;
        }
    }

    /** A seat that would be empty. */
    private record Gap(Team team, Team.Seat seat) {}

    Rehearsal of(String rule, RuleTermsInput terms, int most, Viewer viewer) {
        var trial = trials.of(rule, terms, viewer);
        var looked = rounds.appointed(most, viewer);
        var changed = new ArrayList<TriedSeat>();
        var teams = new ArrayList<RehearsedTeam>();
        for (var round : looked) {
            var tried = trial.on(round);
            changed.addAll(tried);
            teams.addAll(teams(round, tried, trial, viewer));
        }
        var seats = looked.stream()
                .flatMap(round -> round.teams().stream())
                .mapToInt(team -> team.seats().size())
                .sum();
        return new Rehearsal(looked, seats, changed, teams);
    }

    private List<RehearsedTeam> teams(Round round, List<TriedSeat> tried, RuleTrial trial, Viewer viewer) {
        var gaps = round.teams().stream()
                .flatMap(team -> team.seats().stream()
                        .filter(seat -> tried.stream().anyMatch(each -> each.isRefused() && each.isOf(team, seat)))
                        .map(seat -> new Gap(team, seat)))
                .toList();
        if (gaps.isEmpty()) {
            return List.of();
        }
        var drawn = staff.draw(round, PoolKind.INSPECTION, viewer);
        var checked = trial.matrix(Staff.staffing(Bench.people(round, drawn), round.inspected(), round, viewer));
        var filled = new Filling(candidates(gaps, new Bench(round, drawn, checked))).filled();
        var byTeam = new TreeMap<Integer, RehearsedTeam>();
        for (int i = 0; i < gaps.size(); i++) {
            var team = gaps.get(i).team();
            var one = new RehearsedTeam(round, team, 1, filled.contains(i) ? 1 : 0);
            byTeam.merge(
                    team.number(),
                    one,
                    (all, more) -> new RehearsedTeam(
                            round, team, all.refused() + more.refused(), all.replaceable() + more.replaceable()));
        }
        return List.copyOf(byTeam.values());
    }

    /** Who could take each of the seats beside those who stay. */
    private static List<List<String>> candidates(List<Gap> gaps, Bench bench) {
        return gaps.stream()
                .map(gap -> {
                    var staying = gap.team().seats().stream()
                            .filter(seat -> gaps.stream()
                                    .noneMatch(other -> other.seat().equals(seat)))
                            .toList();
                    return bench.fit(gap.team(), gap.seat().role(), staying)
                            .map(Drawn::id)
                            .toList();
                })
                .toList();
    }

    /** As many seats as can be filled with one person each: a largest matching, seat by seat along augmenting ways. */
    private record Filling(List<List<String>> candidates, Map<String, Integer> taken) {

        Filling(List<List<String>> candidates) {
            this(candidates, new HashMap<>());
        }

        Set<Integer> filled() {
            for (int seat = 0; seat < candidates.size(); seat++) {
                fill(seat, new HashSet<>());
            }
            return Set.copyOf(taken.values());
        }

        private boolean fill(int seat, Set<String> tried) {
            for (var person : candidates.get(seat)) {
                if (tried.add(person)) {
                    var other = taken.get(person);
                    if (other == null || fill(other, tried)) {
                        taken.put(person, seat);
                        return true;
                    }
                }
            }
            return false;
        }
    }

    /** What the rules find in today's pool against the latest rounds, and what people said of it. */
    List<RuleFigure> figures(int most, Viewer viewer) {
        var fired = new HashMap<String, Matrix.Fired>();
        for (var round : rounds.appointed(most, viewer)) {
            var drawn = staff.draw(round, PoolKind.INSPECTION, viewer);
            if (!drawn.isEmpty() && !round.inspected().isEmpty()) {
                staff.check(drawn.stream().map(Drawn::id).toList(), round.inspected(), round, viewer)
                        .fired()
                        .forEach((rule, more) -> fired.merge(rule, more, Matrix.Fired::and));
            }
        }
        return trials.figures(fired, viewer);
    }
}
