package org.jingwei.conflict;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A small world: people, bodies, the base facts that somebody recorded of them, which body handles which clue, and one question. Nothing is derived. */
record World(
        long seed,
        List<String> people,
        List<Body> bodies,
        List<Region> regions,
        List<Round> rounds,
        List<String> clues,
        Map<String, String> handling,
        List<Said> facts,
        List<Judged> judgements,
        Set<String> kept,
        Asked asked) {

    /** The base facts there are; what such a fact joins is what the graph's edge of the same name joins. */
    enum Kind {
        PARENT_OF,
        SPOUSE_OF,
        SIBLING_OF,
        HELD_POST,
        SUPERIOR_OF,
        DECLARED_TIE,
        DECLARES,
        PART_OF,
        GREW_UP_IN,
        LOCATED_IN,
        DISPATCHED_BY,
        INSPECTS,
        SERVES_ON,
        FILE_COVERS,
        HOLDS,
        REGULATES,
        CONTRACTS_WITH,
        STUDIED_AT,
        TUTORED_BY,
        SERVED_IN,
        SANCTIONED_BY,
        CONCERNS,
        HANDLED,
        RECUSED_FROM,
        COMPLAINED_OF,
        FOUND_AT_FAULT,
        WITNESS_IN,
        /** Lies in no graph. */
        REPORTED;

        boolean isKin() {
            return this == PARENT_OF || this == SPOUSE_OF || this == SIBLING_OF;
        }
    }

    record Body(String id, String level) {}

    /** A division of the country, and the one that it is part of. */
    record Region(String id, String level, @Nullable String above) {}

    /** A round of the past with one team, whose id is the round's and a t; the round asked about has another, with a u. */
    record Round(String id, LocalDate from, LocalDate to, List<Integer> numbers) {

        String team() {
            return id + "t";
        }

        List<String> teams() {
            return numbers.size() == 1 ? List.of(team()) : List.of(team(), id + "u");
        }

        int number(String team) {
            return numbers.get(teams().indexOf(team));
        }
    }

    /** The same facts, asked of a seat in that role. */
    World as(String role) {
        var other = asked.in(asked.round(), asked.kinds(), role);
        return new World(seed, people, bodies, regions, rounds, clues, handling, facts, judgements, kept, other);
    }

    /** The first clue is looked into, the other is not yet. */
    static boolean isLookedInto(String clue) {
        return clue.endsWith("c0");
    }

    /** As what somebody had a hand in a clue: whoever did not find it investigated, and some tried. */
    static String hand(Said handled) {
        return !handled.leading() ? "FIND" : handled.id().hashCode() % 3 == 0 ? "TRY" : "INVESTIGATE";
    }

    /** The step that it was; one in two of those who investigated ended it. */
    static String step(Said handled) {
        return !hand(handled).equals("INVESTIGATE")
                ? hand(handled)
                : handled.id().hashCode() / 3 % 2 == 0 ? "TO_TRIAL" : "VERIFY";
    }

    /** One base fact, true in [from, to), on record in [recordedAt, struckAt); a bound that is absent is none. */
    record Said(
            String id,
            Kind kind,
            String start,
            String end,
            boolean leading,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Instant recordedAt,
            @Nullable Instant struckAt) {}

    /** A judgement on two records of people. */
    record Judged(
            String id,
            boolean same,
            String first,
            String second,
            Instant recordedAt,
            @Nullable Instant struckAt) {}

    /** May these inspect those, in a round of these kinds, or in none? {@code supposed} facts are on record for this question alone. */
    record Asked(
            List<String> candidates,
            List<String> targets,
            String role,
            LocalDate from,
            LocalDate to,
            Instant knownAt,
            List<Said> supposed,
            List<String> kinds,
            @Nullable String round) {

        Asked in(@Nullable String planned, List<String> ofKinds, String as) {
            return new Asked(candidates, targets, as, from, to, knownAt, supposed, ofKinds, planned);
        }
    }

    /** What is to be said of a candidate and a target. */
    record Verdict(String outcome, Set<String> rules) {}

    @Override
    public String toString() {
        return Stream.of(
                        Stream.of(
                                "world " + seed,
                                "people " + people + ", bodies " + bodies + ", regions " + regions + ", rounds "
                                        + rounds + ", clues " + clues + " at " + handling + ", kin kept of " + kept),
                        facts.stream().map(String::valueOf),
                        judgements.stream().map(String::valueOf),
                        Stream.of(asked.toString()))
                .flatMap(lines -> lines)
                .collect(joining("\n  "));
    }
}
