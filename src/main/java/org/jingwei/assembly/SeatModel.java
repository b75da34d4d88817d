package org.jingwei.assembly;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jingwei.assembly.Puzzle.Option;
import org.jingwei.conflict.Outcome;

/**
 * The exact model of a round: one variable an option, one row a demand. Every demand that somebody could give up has a
 * variable for what it lacks, held at zero while teams are sought; {@link Deadlock} lets go of them.
 */
final class SeatModel {

    private static final double INFINITY = Double.POSITIVE_INFINITY;
    private static final double ROUNDING = 1e-6;

    private final Puzzle puzzle;
    private final MPSolver solver;
    private final List<MPVariable> seats = new ArrayList<>();
    private final List<List<Integer>> byTeam = new ArrayList<>();
    private final List<List<Integer>> byPerson = new ArrayList<>();
    private final List<Lack> lacks = new ArrayList<>();

    /** What a demand goes short of: nothing, unless it is given up; at most all that it asks. */
    record Lack(Demand demand, MPVariable variable, int most) {}

    SeatModel(Puzzle puzzle, MPSolver solver) {
        this.puzzle = puzzle;
        this.solver = solver;
        puzzle.teams().forEach(team -> byTeam.add(new ArrayList<>()));
        puzzle.people().forEach(person -> byPerson.add(new ArrayList<>()));
        for (int i = 0; i < puzzle.options().size(); i++) {
            seats.add(solver.makeVar(0, 1, solver.isMip(), "seat " + i));
            byTeam.get(puzzle.option(i).team()).add(i);
            byPerson.get(puzzle.option(i).person()).add(i);
        }
        solver.objective().setMaximization();
        weighSeats();
        fillSeats();
        seatNobodyTwice();
        meetWants();
        keepPins();
        for (int team = 0; team < puzzle.teams().size(); team++) {
            mixHomes(team);
            wishExperience(team);
            keepApart(team);
        }
    }

    List<Lack> lacks() {
        return lacks;
    }

    /** The options that the last solution takes. */
    List<Integer> taken() {
        return IntStream.range(0, seats.size())
                .filter(i -> seats.get(i).solutionValue() > 0.5)
                .boxed()
                .toList();
    }

    /** Whether in the last solution everybody sits wholly or not at all. */
    boolean isWhole() {
        return seats.stream()
                .mapToDouble(MPVariable::solutionValue)
                .allMatch(value -> Math.abs(value - Math.rint(value)) < ROUNDING);
    }

    private void weighSeats() {
        for (int i = 0; i < seats.size(); i++) {
            var option = puzzle.option(i);
            var worth = Term.FIT.weight() * puzzle.fit(option)
                    + Term.LOAD.weight() * puzzle.holder(option).rounds()
                    + (option.outcome() == Outcome.UNKNOWN ? Term.UNKNOWN.weight() : 0)
                    + (option.outcome() == Outcome.NEEDS_REVIEW ? Term.NEEDS_REVIEW.weight() : 0);
            solver.objective().setCoefficient(seats.get(i), worth);
        }
    }

    private void fillSeats() {
        for (int team = 0; team < puzzle.teams().size(); team++) {
            var number = team;
            puzzle.teams().get(team).seats().forEach((role, wanted) -> {
                var row = row(wanted, wanted, byTeam.get(number), option -> option.role() == role);
                row.setCoefficient(lack(new Demand.Seats(number, role, wanted), wanted), 1);
            });
        }
    }

    private void seatNobodyTwice() {
        byPerson.forEach(options -> row(0, 1, options, _ -> true));
    }

    private void meetWants() {
        for (int team = 0; team < puzzle.teams().size(); team++) {
            var number = team;
            for (var want : puzzle.teams().get(team).wants()) {
                var row = row(
                        want.atLeast(),
                        INFINITY,
                        byTeam.get(number),
                        option -> puzzle.holder(option).specialties().contains(want.specialty()));
                row.setCoefficient(
                        lack(new Demand.Specialty(number, want.specialty(), want.atLeast()), want.atLeast()), 1);
            }
        }
    }

    private void keepPins() {
        for (var pin : puzzle.pins()) {
            var row = row(
                    1,
                    1,
                    byPerson.get(pin.person()),
                    option -> option.team() == pin.team() && (pin.role() == null || option.role() == pin.role()));
            row.setCoefficient(lack(new Demand.Pinned(pin.team(), pin.person()), 1), 1);
        }
    }

    /** At most so many of one home unit, and each pair of them at a cost: the k-th pairs with k - 1 others. */
    private void mixHomes(int team) {
        var most = puzzle.teams().get(team).mostOfOneHome();
        var byHome = new TreeMap<String, List<Integer>>();
        for (var i : byTeam.get(team)) {
            byHome.computeIfAbsent(puzzle.holder(puzzle.option(i)).home(), home -> new ArrayList<>())
                    .add(i);
        }
        var beyond = lack(new Demand.Homes(team, most), puzzle.teams().get(team).size());
        byHome.values().stream()
                .filter(members -> members.stream()
                                .map(i -> puzzle.option(i).person())
                                .distinct()
                                .count()
                        > 1)
                .forEach(members -> {
                    var row = solver.makeConstraint(-INFINITY, most);
                    members.forEach(i -> row.setCoefficient(seats.get(i), 1));
                    row.setCoefficient(beyond, -1);
                    for (int k = 1; k < most; k++) {
                        var pairs = solver.makeNumVar(0, INFINITY, "pairs");
                        var kth = solver.makeConstraint(-INFINITY, k);
                        members.forEach(i -> kth.setCoefficient(seats.get(i), 1));
                        kth.setCoefficient(pairs, -1);
                        solver.objective().setCoefficient(pairs, Term.SAME_HOME.weight());
                    }
                });
    }

    private void wishExperience(int team) {
        var missing = solver.makeNumVar(0, INFINITY, "inexperience " + team);
        var row = row(
                puzzle.experienceWished(team),
                INFINITY,
                byTeam.get(team),
                option -> puzzle.holder(option).experienced());
        row.setCoefficient(missing, 1);
        solver.objective().setCoefficient(missing, Term.INEXPERIENCE.weight());
    }

    private void keepApart(int team) {
        for (var pair : puzzle.apart()) {
            var both = new ArrayList<>(byPerson.get(pair.first()));
            both.addAll(byPerson.get(pair.second()));
            row(-INFINITY, 1, both, option -> option.team() == team);
        }
    }

    private MPConstraint row(double least, double most, List<Integer> among, Predicate<Option> counted) {
        var row = solver.makeConstraint(least, most);
        among.stream().filter(i -> counted.test(puzzle.option(i))).forEach(i -> row.setCoefficient(seats.get(i), 1));
        return row;
    }

    private MPVariable lack(Demand demand, int most) {
        var lack = solver.makeVar(0, 0, solver.isMip(), "lack " + lacks.size());
        lacks.add(new Lack(demand, lack, most));
        return lack;
    }
}
