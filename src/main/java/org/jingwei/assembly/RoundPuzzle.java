package org.jingwei.assembly;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jingwei.assembly.Puzzle.Apart;
import org.jingwei.assembly.Puzzle.Option;
import org.jingwei.assembly.Puzzle.Person;
import org.jingwei.assembly.Puzzle.Pin;
import org.jingwei.assembly.Puzzle.Place;
import org.jingwei.assembly.Puzzle.Spares;
import org.jingwei.assembly.Puzzle.TeamPlan;
import org.jingwei.assembly.Puzzle.Want;
import org.jingwei.conflict.Matrix;
import org.jingwei.conflict.Outcome;
import org.jingwei.round.Round;
import org.jingwei.round.Team;
import org.jingwei.shared.TeamRole;
import org.jspecify.annotations.Nullable;

/** A round, those who can be drawn and what the cross-check says of them, as a puzzle; and back. */
record RoundPuzzle(Round round, List<Drawn> drawn, Map<TeamRole, Matrix> matrix, Puzzle puzzle) {

    /** Practice, against small groups on a team; no rule of the country sets a number. */
    static final int MOST_OF_ONE_HOME = 2;

    static RoundPuzzle of(Round round, List<Drawn> drawn, Matrix checked, Map<String, Place> places, Request request) {
        return of(round, drawn, checked, places, request, null);
    }

    /** The same with what ways out may use: people behind those who can be drawn, and whatever the request does not allow. */
    static RoundPuzzle of(
            Round round,
            List<Drawn> drawn,
            Matrix checked,
            Map<String, Place> places,
            Request request,
            @Nullable Spares spares) {
        var byRole = new EnumMap<TeamRole, Matrix>(TeamRole.class);
        for (var role : TeamRole.values()) {
            byRole.put(role, checked.as(role));
        }
        var options = new Eligible(round, drawn, byRole, Staff.places(checked.targets()), request, spares);
        var puzzle = new Puzzle(
                round.teams().stream().map(team -> plan(team, places)).toList(),
                drawn.stream()
                        .map(each -> new Person(
                                each.homeOrSelf(), each.specialties(), each.rounds(), place(places, each.home())))
                        .toList(),
                Options.of(options.list()),
                apart(byRole, request),
                pins(round, drawn, request.pins()),
                pins(round, drawn, request.keeps()),
                request.weighing(),
                request.timeLimitSeconds(),
                true,
                spares);
        return new RoundPuzzle(round, drawn, byRole, puzzle);
    }

    Team team(Option option) {
        return round.teams().get(option.team());
    }

    Drawn person(Option option) {
        return drawn.get(option.person());
    }

    Matrix matrix(TeamRole role) {
        return Objects.requireNonNull(matrix.get(role));
    }

    private static Place place(Map<String, Place> places, @Nullable String unit) {
        return places.getOrDefault(unit, Place.UNKNOWN);
    }

    private static TeamPlan plan(Team team, Map<String, Place> places) {
        var wants = team.plan().wants().stream()
                .map(want -> new Want(want.specialty(), want.atLeast()))
                .toList();
        return new TeamPlan(
                team.plan().seats(),
                wants,
                MOST_OF_ONE_HOME,
                team.targets().stream()
                        .map(target -> place(places, target.id()))
                        .toList());
    }

    /** Who may hold which seat: whoever the role allows, nobody banned, nobody of whom a target says no. */
    private record Eligible(
            Round round,
            List<Drawn> drawn,
            Map<TeamRole, Matrix> matrix,
            Map<String, Integer> targets,
            Request request,
            @Nullable Spares spares) {

        List<Option> list() {
            var options = new ArrayList<Option>();
            var humans = new HashSet<String>();
            var canonical = Objects.requireNonNull(matrix.get(TeamRole.MEMBER)).candidates();
            for (int person = 0; person < drawn.size(); person++) {
                if (humans.add(canonical.get(person))) { // two records of one human are one member
                    for (int team = 0; team < round.teams().size(); team++) {
                        add(options, person, team);
                    }
                }
            }
            return options;
        }

        private void add(List<Option> options, int person, int team) {
            for (var role : round.teams().get(team).plan().seats().keySet()) {
                var outcome = worst(person, team, role);
                var banned = request.bans().stream()
                        .anyMatch(ban -> ban.covers(
                                round.teams().get(team).id(), drawn.get(person).id(), role));
                if (!banned && drawn.get(person).mayBe(role) && isOffered(person, outcome)) {
                    options.add(new Option(team, role, person, outcome));
                }
            }
        }

        /** Ways out take whoever is not blocked; nobody is borrowed who would need more than that. */
        private boolean isOffered(int person, Outcome outcome) {
            return (spares == null || person >= spares.own()) ? request.allows(outcome) : outcome != Outcome.BLOCKED;
        }

        private Outcome worst(int person, int team, TeamRole role) {
            var checked = Objects.requireNonNull(matrix.get(role));
            return round.teams().get(team).targets().stream()
                    .map(target -> checked.outcome(person, Objects.requireNonNull(targets.get(target.id()))))
                    .max(Outcome::compareTo)
                    .orElse(Outcome.CLEAR);
        }
    }

    /** Two of whom a rule between colleagues says no, in whatever role they would sit. */
    private static List<Apart> apart(Map<TeamRole, Matrix> matrix, Request request) {
        var apart = new HashSet<Apart>();
        matrix.values()
                .forEach(checked -> checked.colleagues().stream()
                        .filter(pair -> !request.allows(pair.outcome()))
                        .forEach(pair -> apart.add(new Apart(pair.first(), pair.second()))));
        return apart.stream()
                .sorted(java.util.Comparator.comparingInt(Apart::first).thenComparingInt(Apart::second))
                .toList();
    }

    /** Whoever is asked for and cannot be drawn any more is left out; of pins the request was refused for that. */
    private static List<Pin> pins(Round round, List<Drawn> drawn, List<Request.Seat> asked) {
        var teams = Staff.places(round.teams().stream().map(Team::id).toList());
        var people = Staff.places(drawn.stream().map(Drawn::id).toList());
        return asked.stream()
                .filter(pin -> teams.containsKey(pin.team()) && people.containsKey(pin.cadre()))
                .map(pin -> new Pin(
                        Objects.requireNonNull(teams.get(pin.team())),
                        Objects.requireNonNull(people.get(pin.cadre())),
                        pin.role()))
                .toList();
    }
}
