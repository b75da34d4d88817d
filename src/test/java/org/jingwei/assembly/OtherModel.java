package org.jingwei.assembly;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.jingwei.assembly.Puzzle.Option;
import org.jingwei.conflict.Outcome;

/**
 * A round said a second time, for another kind of solver (constraints and clauses, no relaxation), from the words of the
 * terms and demands; it shares neither rows nor worths with the model of the product.
 */
final class OtherModel {

    private final Puzzle puzzle;
    private final Predicate<Demand> asked;
    private final CpModel model = new CpModel();
    private final List<BoolVar> seated = new ArrayList<>();
    private final LinearExprBuilder worth = LinearExpr.newBuilder();

    private OtherModel(Puzzle puzzle, Predicate<Demand> asked) {
        this.puzzle = puzzle;
        this.asked = asked;
        puzzle.options().forEach(option -> {
            var sits = model.newBoolVar("");
            seated.add(sits);
            worth.addTerm(sits, alone(option));
        });
        for (int person = 0; person < puzzle.people().size(); person++) {
            var who = person;
            model.addAtMostOne(which(option -> option.person() == who));
        }
        for (int team = 0; team < puzzle.teams().size(); team++) {
            team(team);
        }
        for (var pin : puzzle.pins()) {
            if (!asked.test(new Demand.Pinned(pin.team(), pin.person()))) {
                continue;
            }
            model.addExactlyOne(which(option -> option.person() == pin.person()
                    && option.team() == pin.team()
                    && (pin.role() == null || pin.role() == option.role())));
        }
        for (var home : homes()) {
            var pool = puzzle.people().stream()
                    .filter(person -> person.home().equals(home))
                    .count();
            var share = (long)
                    Math.ceil((double) pool * allSeats() / puzzle.people().size());
            beyond(count(option -> home(option).equals(home)), share, 5);
        }
    }

    /** What the best teams are worth; empty where there are none. */
    static OptionalInt best(Puzzle puzzle) {
        var other = new OtherModel(puzzle, _ -> true);
        other.model.maximize(other.worth);
        return other.solve();
    }

    /** Whether there are teams, were only these demands made; seats that are not asked for may stay empty. */
    static boolean isPossible(Puzzle puzzle, Predicate<Demand> asked) {
        return new OtherModel(puzzle, asked).solve().isPresent();
    }

    private OptionalInt solve() {
        var solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setMaxTimeInSeconds(10); // a question without an answer is a failure, not a wait
        var status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.INFEASIBLE) {
            throw new IllegalStateException("the other solver ended with " + status);
        }
        return status == CpSolverStatus.OPTIMAL
                ? OptionalInt.of((int) Math.round(solver.objectiveValue()))
                : OptionalInt.empty();
    }

    private void team(int team) {
        var plan = puzzle.teams().get(team);
        plan.seats().forEach((role, seats) -> {
            var taken = count(option -> option.team() == team && option.role() == role);
            model.addLessOrEqual(taken, seats);
            if (asked.test(new Demand.Seats(team, role, seats))) {
                model.addGreaterOrEqual(taken, seats);
            }
        });
        for (var want : plan.wants()) {
            if (!asked.test(new Demand.Specialty(team, want.specialty(), want.atLeast()))) {
                continue;
            }
            model.addGreaterOrEqual(
                    count(option -> option.team() == team && knows(option, want.specialty())), want.atLeast());
        }
        for (var home : homes()) {
            var members = count(option -> option.team() == team && home(option).equals(home));
            if (asked.test(new Demand.Homes(team, plan.mostOfOneHome()))) {
                model.addLessOrEqual(members, plan.mostOfOneHome());
            }
            for (int pair = 1; pair < plan.mostOfOneHome(); pair++) {
                beyond(members, pair, 3); // the n-th makes n - 1 pairs more
            }
        }
        for (var pair : puzzle.apart()) {
            model.addAtMostOne(which(option ->
                    option.team() == team && (option.person() == pair.first() || option.person() == pair.second())));
        }
        var size = plan.seats().values().stream().mapToInt(each -> each).sum();
        shortOf(count(option -> option.team() == team && person(option).rounds() > 0), Math.min(2, size), 4);
        var strength = LinearExpr.newBuilder();
        for (int i = 0; i < seated.size(); i++) {
            if (puzzle.option(i).team() == team) {
                strength.addTerm(seated.get(i), counted(person(puzzle.option(i))));
            }
        }
        var all = puzzle.people().stream().mapToInt(OtherModel::counted).sum();
        shortOf(strength, all * size / puzzle.people().size(), 1);
    }

    private static int counted(Puzzle.Person person) {
        return Math.min(3, person.specialties().size());
    }

    private int alone(Option option) {
        var wanted = puzzle.teams().get(option.team()).wants().stream()
                .filter(want -> knows(option, want.specialty()))
                .count();
        var open = option.outcome() == Outcome.UNKNOWN ? 6 : option.outcome() == Outcome.NEEDS_REVIEW ? 10 : 0;
        return (puzzle.kept().stream().anyMatch(pin -> pin.person() == option.person() && pin.team() == option.team())
                        ? 20
                        : 0)
                + (int) (2 * wanted)
                - person(option).rounds()
                - open
                - EveryWay.steps(puzzle, option);
    }

    private void beyond(LinearArgument sum, long most, int price) {
        var excess = model.newIntVar(0, seated.size(), "");
        model.addLessOrEqual(LinearExpr.newBuilder().add(sum).addTerm(excess, -1), most);
        worth.addTerm(excess, -price);
    }

    private void shortOf(LinearArgument sum, long least, int price) {
        var lack = model.newIntVar(0, Math.max(0, least), "");
        model.addGreaterOrEqual(LinearExpr.newBuilder().add(sum).add(lack), least);
        worth.addTerm(lack, -price);
    }

    private BoolVar[] which(Predicate<Option> counted) {
        var some = new ArrayList<BoolVar>();
        for (int i = 0; i < seated.size(); i++) {
            if (counted.test(puzzle.option(i))) {
                some.add(seated.get(i));
            }
        }
        return some.toArray(BoolVar[]::new);
    }

    private LinearArgument count(Predicate<Option> counted) {
        return LinearExpr.sum(which(counted));
    }

    private Puzzle.Person person(Option option) {
        return puzzle.people().get(option.person());
    }

    private String home(Option option) {
        return person(option).home();
    }

    private boolean knows(Option option, String specialty) {
        return person(option).specialties().contains(specialty);
    }

    private List<String> homes() {
        return puzzle.people().stream().map(Puzzle.Person::home).distinct().toList();
    }

    private int allSeats() {
        return puzzle.teams().stream()
                .flatMap(team -> team.seats().values().stream())
                .mapToInt(each -> each)
                .sum();
    }
}
