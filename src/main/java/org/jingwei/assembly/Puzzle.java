package org.jingwei.assembly;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jingwei.conflict.Outcome;
import org.jingwei.shared.TeamRole;
import org.jspecify.annotations.Nullable;

/**
 * A round to be staffed, in numbers: teams and people are known by their places in the lists. Who may not sit somewhere
 * has no option for it, so the solver cannot seat him there.
 *
 * @param apart people who may not sit on one team
 * @param explained whether it is to be said why there are no teams, where there are none
 */
record Puzzle(
        List<TeamPlan> teams,
        List<Person> people,
        List<Option> options,
        List<Apart> apart,
        List<Pin> pins,
        int secondsToSolve,
        boolean explained) {

    /** Only whether there are teams, and the best. */
    Puzzle unexplained() {
        return new Puzzle(teams, people, options, apart, pins, secondsToSolve, false);
    }

    /**
     * Whether demands that cannot all be met without some of its options might be met with them: only an option that helps
     * to meet one of them can change that, or people who are no longer kept apart.
     */
    boolean mightHelp(Puzzle without, List<Demand> stuck) {
        var known = Set.copyOf(without.options());
        return !apart.equals(without.apart())
                || options.stream()
                        .filter(option -> !known.contains(option))
                        .anyMatch(option -> stuck.stream().anyMatch(demand -> demand.isHelpedBy(option, this)));
    }

    /**
     * How many seats of each role a team has, and how many of its members must know a specialty.
     *
     * @param mostOfOneHome how many may come from one home unit
     */
    record TeamPlan(Map<TeamRole, Integer> seats, List<Want> wants, int mostOfOneHome) {

        int size() {
            return seats.values().stream().mapToInt(Integer::intValue).sum();
        }

        boolean wants(String specialty) {
            return wants.stream().anyMatch(want -> want.specialty().equals(specialty));
        }
    }

    /** At least so many of a team know this specialty. */
    record Want(String specialty, int atLeast) {}

    /**
     * Somebody of the pool.
     *
     * @param home the unit he comes from
     * @param rounds how many rounds he has served
     */
    record Person(String home, List<String> specialties, int rounds) {

        boolean experienced() {
            return rounds > 0;
        }
    }

    /** This person may hold a seat of this role on that team; what the cross-check says of it. */
    record Option(int team, TeamRole role, int person, Outcome outcome) {}

    /** Two who may not sit on one team. */
    record Apart(int first, int second) {}

    /** This person sits on that team, in this role if one is named. */
    record Pin(int team, int person, @Nullable TeamRole role) {}

    Option option(int number) {
        return options.get(number);
    }

    Person holder(Option option) {
        return people.get(option.person());
    }

    /** How many of the specialties that the team wants this option brings. */
    int fit(Option option) {
        var team = teams.get(option.team());
        return (int) holder(option).specialties().stream().filter(team::wants).count();
    }

    /** How many experienced members a team should have; a wish, no demand. */
    int experienceWished(int team) {
        return Math.min(EXPERIENCED, teams.get(team).size());
    }

    private static final int EXPERIENCED = 2;
}
