package org.jingwei.assembly;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jingwei.conflict.Outcome;
import org.jingwei.shared.TeamRole;
import org.jspecify.annotations.Nullable;

/**
 * A round to be staffed, in numbers: teams and people are known by their places in the lists. Who may not sit somewhere
 * has no option for it, so the solver cannot seat him there.
 *
 * @param apart people who may not sit on one team
 * @param kept seats whose holders had better stay
 * @param weights of the terms, where they are not the usual ones
 * @param explained whether it is to be said why there are no teams, where there are none
 * @param spares what only ways out may use; where there are any, ways out are sought and not teams
 */
record Puzzle(
        List<TeamPlan> teams,
        List<Person> people,
        Options options,
        List<Apart> apart,
        List<Pin> pins,
        List<Pin> kept,
        Map<Term, Integer> weights,
        int secondsToSolve,
        boolean explained,
        @Nullable Spares spares)
        implements Asked {

    /** Where chance begins; the same each time, so that the same question has the same answer. */
    static final int SEED = 1;

    private static final int EXPERIENCED = 2;
    private static final int ENOUGH = 3;

    Puzzle {
        var complete = new EnumMap<Term, Integer>(Term.class);
        for (var term : Term.values()) {
            complete.put(term, weights.getOrDefault(term, term.weight()));
        }
        weights = complete;
    }

    /** Only whether there are teams, and the best. */
    Puzzle unexplained() {
        return new Puzzle(teams, people, options, apart, pins, kept, weights, secondsToSolve, false, spares);
    }

    /**
     * How many seats of each role a team has, and how many of its members must know a specialty.
     *
     * @param mostOfOneHome how many may come from one home unit
     * @param places where its targets lie
     */
    record TeamPlan(Map<TeamRole, Integer> seats, List<Want> wants, int mostOfOneHome, List<Place> places) {

        int size() {
            return seats.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** To the farthest of its targets. */
        int distance(Place from) {
            return places.stream().mapToInt(from::distance).max().orElse(0);
        }

        boolean wants(String specialty) {
            return wants.stream().anyMatch(want -> want.specialty().equals(specialty));
        }
    }

    /** At least so many of a team know this specialty. */
    record Want(String specialty, int atLeast) {}

    /** Where something lies; no region where nobody knows, or where it stands for the whole of the next larger one. */
    record Place(
            @Nullable String county,
            @Nullable String city,
            @Nullable String province) {

        static final Place UNKNOWN = new Place(null, null, null);

        /** 1 into another county, 2 into another city, 3 into another province; 0 where nothing is known to differ. */
        int distance(Place other) {
            return differ(province, other.province)
                    ? 3
                    : differ(city, other.city) ? 2 : differ(county, other.county) ? 1 : 0;
        }

        private static boolean differ(@Nullable String here, @Nullable String there) {
            return here != null && there != null && !here.equals(there);
        }
    }

    /**
     * Somebody of the pool.
     *
     * @param home the unit he comes from
     * @param rounds how many rounds he has served
     * @param place where his unit lies
     */
    record Person(String home, List<String> specialties, int rounds, Place place) {

        boolean experienced() {
            return rounds > 0;
        }

        /** How many specialties he brings, as far as that counts; how often he has served is judged by terms of its own. */
        int strength() {
            return Math.min(ENOUGH, specialties.size());
        }
    }

    /** This person may hold a seat of this role on that team; what the cross-check says of it. */
    record Option(int team, TeamRole role, int person, Outcome outcome) {}

    /** Two who may not sit on one team. */
    record Apart(int first, int second) {}

    /** This person sits on that team, in this role if one is named. */
    record Pin(int team, int person, @Nullable TeamRole role) {}

    /**
     * Options that are no part of the round as it was asked for.
     *
     * @param needsReview whether those that need an approval are
     * @param unknown whether those of which too little is known are
     * @param own how many of the people can be drawn; those behind them would have to be borrowed
     */
    record Spares(boolean needsReview, boolean unknown, int own) {}

    @Nullable
    Spare spare(int option) {
        if (spares == null) {
            return null;
        }
        if (options.person(option) >= spares.own()) {
            return Spare.BORROWED;
        }
        return switch (options.outcome(option)) {
            case NEEDS_REVIEW -> spares.needsReview() ? Spare.NEEDS_REVIEW : null;
            case UNKNOWN -> spares.unknown() ? Spare.UNKNOWN : null;
            case CLEAR, BLOCKED -> null;
        };
    }

    Option option(int number) {
        return options.get(number);
    }

    Person holder(Option option) {
        return people.get(option.person());
    }

    int weight(Term term) {
        return weights.getOrDefault(term, 0);
    }

    int seats() {
        return teams.stream().mapToInt(TeamPlan::size).sum();
    }

    boolean isKept(Option option) {
        return kept.stream()
                .anyMatch(pin -> pin.team() == option.team()
                        && pin.person() == option.person()
                        && (pin.role() == null || pin.role() == option.role()));
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

    /** The strength that a team of its size would have, were everybody of the pool of equal strength; a wish. */
    int strengthWished(int team) {
        var all = people.stream().mapToInt(Person::strength).sum();
        return people.isEmpty() ? 0 : all * teams.get(team).size() / people.size();
    }

    /** How many of the seats a home unit with so many people in the pool would fill, were all drawn alike; rounded up. */
    int fairShare(int members) {
        return people.isEmpty() ? 0 : Math.ceilDiv(seats() * members, people.size());
    }
}
