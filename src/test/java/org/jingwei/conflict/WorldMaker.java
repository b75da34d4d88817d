package org.jingwei.conflict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jingwei.conflict.World.Asked;
import org.jingwei.conflict.World.Judged;
import org.jingwei.conflict.World.Kind;
import org.jingwei.conflict.World.Said;
import org.jspecify.annotations.Nullable;

/** Makes a world out of a seed. Days and moments come from a few, most of them on the edges of what is asked. */
final class WorldMaker {

    private static final List<Instant> MOMENTS = IntStream.rangeClosed(1, 6)
            .mapToObj(month -> Instant.parse("2026-0" + month + "-01T00:00:00Z"))
            .toList();
    private static final List<String> ROLES = List.of("LEADER", "DEPUTY", "LIAISON", "MEMBER");
    private static final List<String> LEVELS = List.of("CITY", "COUNTY", "TOWNSHIP", "VILLAGE");
    private static final int GENERATIONS = 3;
    private static final int DEEPEST_REGION = 3;

    private final long seed;
    private final Random random;
    private final LocalDate from;
    private final LocalDate to;
    private final List<LocalDate> days;
    private final List<String> people;
    private final List<String> bodies;
    private final List<String> regions;
    private final Map<String, String> above = new HashMap<>();
    private final List<Said> facts = new ArrayList<>();

    private WorldMaker(long seed) {
        this.seed = seed;
        this.random = new Random(seed * 7919 + 17);
        this.from = firstDay();
        this.to = from.plusDays(chance(40) ? 1 : 2 + random.nextInt(60));
        this.days = daysAround();
        this.people = names("p", 4 + random.nextInt(7));
        this.bodies = names("o", 3 + random.nextInt(6));
        this.regions = names("r", 3 + random.nextInt(4));
    }

    static World make(long seed) {
        return new WorldMaker(seed).world();
    }

    private World world() {
        kin();
        tree();
        posts();
        superiors();
        places();
        var rounds = rounds();
        coverage();
        var judgements = judgements();
        var levels = bodies.stream()
                .map(body -> new World.Body(body, chance(45) ? "COUNTY" : "CITY"))
                .toList();
        var kept = kept();
        var asked = asked();
        ties();
        declared();
        var kinds = chance(75) ? List.of("REGULAR", chance(80) ? "CROSS" : "SPECIAL") : List.<String>of();
        var clues = clues();
        background();
        var planned = planned(asked, rounds);
        var role = chance(50) ? "LEADER" : asked.role();
        longAgo(asked, rounds);
        var handling = handling(clues);
        lent(asked, handling);
        some(people, 4).forEach(person -> add(Kind.REPORTED, person, pick(clues), false, 100));
        return new World(
                seed,
                people,
                levels,
                regions.stream()
                        .map(region -> new World.Region(region, LEVELS.get(steps(region)), above.get(region)))
                        .toList(),
                rounds,
                clues,
                handling,
                List.copyOf(facts),
                judgements,
                kept,
                asked.in(planned, kinds, role));
    }

    /** Mostly today's rounds; some look back from a 29 February, some lie before rules were in force. */
    private LocalDate firstDay() {
        var draw = random.nextInt(100);
        if (draw < 80) {
            return LocalDate.parse("2026-03-01").plusDays(random.nextInt(3));
        }
        return draw < 90 ? LocalDate.parse("2024-02-29") : LocalDate.parse(draw < 97 ? "2012-06-01" : "2010-03-31");
    }

    private List<LocalDate> daysAround() {
        var back = from.minusYears(3);
        return List.of(
                from.minusYears(9),
                from.minusYears(5),
                back.minusDays(1),
                back,
                back.plusDays(1),
                from.minusYears(1),
                from.minusDays(1),
                from,
                from.plusDays(1),
                to.minusDays(1),
                to,
                to.plusDays(1),
                to.plusYears(1));
    }

    private void kin() {
        var size = people.size();
        IntStream.range(0, size).forEach(_ -> kin(Kind.PARENT_OF));
        IntStream.range(0, size * 2 / 3).forEach(_ -> kin(Kind.SPOUSE_OF));
        IntStream.range(0, size * 2 / 3).forEach(_ -> kin(Kind.SIBLING_OF));
    }

    /** People stand in generations, so that parents are mostly older than their children, spouses of an age. */
    private void kin(Kind kind) {
        var first = random.nextInt(people.size());
        var second = random.nextInt(people.size());
        var step = kind == Kind.PARENT_OF ? 1 : 0;
        var fits = first % GENERATIONS + step == second % GENERATIONS;
        if (first != second && (fits || chance(15))) {
            add(kind, people.get(first), people.get(second), false, 70);
        }
    }

    /** Each body but the first lies below an earlier one; some move. */
    private void tree() {
        for (int i = 1; i < bodies.size(); i++) {
            if (chance(85)) {
                add(Kind.PART_OF, bodies.get(i), bodies.get(random.nextInt(i)), false, 75);
            }
            if (chance(25)) {
                add(Kind.PART_OF, bodies.get(i), bodies.get(random.nextInt(i)), false, 20);
            }
        }
    }

    /** Some never ended, some ended at some time, some lately. */
    private void posts() {
        var lately = days.subList(2, 8);
        for (var person : people) {
            IntStream.range(0, random.nextInt(4)).forEach(_ -> {
                if (chance(30)) {
                    add(Kind.HELD_POST, person, unit(), chance(40), null, pick(lately));
                } else {
                    add(Kind.HELD_POST, person, unit(), chance(40), 35);
                }
            });
        }
    }

    private void superiors() {
        IntStream.range(0, 2 + random.nextInt(5)).forEach(_ -> {
            var upper = pick(people);
            var lower = pick(people);
            if (!upper.equals(lower)) {
                add(Kind.SUPERIOR_OF, upper, lower, false, 60);
            }
        });
    }

    private void ties() {
        IntStream.range(0, 1 + random.nextInt(5)).forEach(_ -> {
            var one = pick(people);
            var other = pick(people);
            if (!one.equals(other)) {
                add(Kind.DECLARED_TIE, one, other, false, 60);
            }
        });
    }

    /** Half of what is declared is an interest of one's own, marked as leading is for a post. */
    private void declared() {
        IntStream.range(0, 1 + random.nextInt(4))
                .forEach(_ -> add(Kind.DECLARES, pick(people), pick(bodies), chance(50), 80));
    }

    /** Two clues: whom and what each is about, who had a hand in it, and what people hold; some are sanctioned, some stand recused. */
    private List<String> clues() {
        var clues = names("c", 2);
        for (var clue : clues) {
            some(people, 2).forEach(person -> add(Kind.CONCERNS, clue, person, chance(85), null, null));
            some(bodies, 2).forEach(body -> add(Kind.CONCERNS, clue, body, false, null, null));
            some(people, 3)
                    .forEach(person ->
                            add(Kind.HANDLED, person, clue, chance(50), chance(20) ? null : pick(days), null));
        }
        some(people, 3).forEach(person -> add(Kind.HOLDS, person, pick(bodies), false, 60));
        some(people, 2).stream()
                .filter(_ -> chance(60))
                .forEach(person -> add(Kind.SANCTIONED_BY, person, pick(bodies), false, 20));
        some(people, 2).forEach(person -> add(Kind.COMPLAINED_OF, person, pick(bodies), false, 30));
        some(people, 2)
                .forEach(person -> add(
                        Kind.FOUND_AT_FAULT,
                        person,
                        pick(bodies),
                        chance(50),
                        chance(70) ? pick(days) : from.minusYears(3).plusDays(random.nextInt(3) - 1),
                        null));
        some(people, 3).forEach(person -> add(Kind.RECUSED_FROM, person, pick(chance(60) ? bodies : clues), false, 30));
        some(people, 2)
                .forEach(person ->
                        add(Kind.WITNESS_IN, person, pick(clues), false, chance(20) ? null : pick(days), null));
        return clues;
    }

    /** What files say beside posts and kin; most study in one school, in one of two classes, the first of which gives a degree. */
    private void background() {
        some(people, 5)
                .forEach(person ->
                        add(Kind.STUDIED_AT, person, chance(60) ? bodies.getFirst() : pick(bodies), chance(60), 50));
        some(people, 3).forEach(person -> apart(Kind.TUTORED_BY, person, pick(people)));
        some(people, 8).forEach(person -> {
            var joined = chance(10) ? null : pick(days);
            var left = joined == null || chance(60) ? null : dayAfter(joined);
            add(Kind.SERVED_IN, person, chance(85) ? bodies.get(1) : pick(bodies), false, joined, left);
        });
        some(people, 4).forEach(person -> add(Kind.HOLDS, person, pick(bodies), false, 40));
        IntStream.range(0, 5).forEach(_ -> apart(Kind.REGULATES, pick(bodies), pick(bodies)));
        IntStream.range(0, 6).forEach(_ -> apart(Kind.CONTRACTS_WITH, pick(bodies), pick(bodies)));
        for (var person : people) {
            for (var part : List.of("EDUCATION", "HOLDINGS")) {
                if (chance(90)) {
                    add(Kind.FILE_COVERS, person, part, false, 100);
                }
            }
        }
    }

    private void apart(Kind kind, String start, String end) {
        if (!start.equals(end)) {
            add(kind, start, end, false, 60);
        }
    }

    /** One body has more people than the others. */
    private String unit() {
        return chance(60) ? bodies.getLast() : pick(bodies);
    }

    /** Most regions are part of an earlier one, the next above most often; as in the country, three steps at most. */
    private void places() {
        for (int i = 1; i < regions.size(); i++) {
            var part = regions.get(chance(50) ? i - 1 : random.nextInt(i));
            if (chance(85) && steps(part) < DEEPEST_REGION) {
                above.put(regions.get(i), part);
            }
        }
        for (var body : bodies) {
            add(Kind.LOCATED_IN, body, pick(regions), false, 70);
            if (chance(15)) {
                add(Kind.LOCATED_IN, body, pick(regions), false, 20);
            }
        }
        people.stream()
                .filter(_ -> chance(65))
                .forEach(person -> add(Kind.GREW_UP_IN, person, pick(regions), false, 75));
    }

    private int steps(String region) {
        return above.containsKey(region) ? 1 + steps(above.get(region)) : 0;
    }

    /** Up to four rounds before, by one of two offices; those that end on the edges of what is asked among them. */
    private List<World.Round> rounds() {
        var rounds = new ArrayList<World.Round>();
        var most = random.nextInt(5);
        for (int i = 0; i < most; i++) {
            var ends = chance(20) ? from.plusDays(random.nextInt(2)) : from.minusMonths(random.nextInt(12));
            var round =
                    new World.Round(name("w" + i), ends.minusMonths(1 + random.nextInt(3)), ends, List.of(1 + i % 2));
            rounds.add(round);
            add(Kind.DISPATCHED_BY, round.id(), bodies.get(random.nextInt(2)), false, 85);
            some(bodies, 3).forEach(body -> add(Kind.INSPECTS, round.team(), body, false, 85));
            var seated = some(people, 4);
            seated.forEach(person -> add(Kind.SERVES_ON, person, round.team(), seated.indexOf(person) < 2, 80));
        }
        return rounds;
    }

    /** Mostly a round is asked about: two teams inspect what is asked about, somebody leads the office, some sit already. */
    private @Nullable String planned(Asked asked, List<World.Round> rounds) {
        rounds.stream()
                .filter(_ -> chance(80))
                .forEach(past -> add(Kind.SERVES_ON, pick(asked.candidates()), past.team(), true, 80));
        var round = new World.Round(name("now"), from, to, List.of(1, 2));
        rounds.add(round);
        var office = bodies.get(random.nextInt(2));
        add(Kind.DISPATCHED_BY, round.id(), office, false, 85);
        asked.targets()
                .forEach(body -> round.teams().stream()
                        .filter(_ -> chance(60))
                        .forEach(team -> add(Kind.INSPECTS, team, body, false, 85)));
        some(people, 2).forEach(person -> add(Kind.HELD_POST, person, office, chance(80), 60));
        some(people, 3)
                .forEach(person -> add(Kind.SERVES_ON, person, round.teams().get(random.nextInt(2)), chance(30), 80));
        return chance(90) ? round.id() : null;
    }

    /** A round that ended on the edge of the look-back: some who are asked about sat there, and some whom clues are about. */
    private void longAgo(Asked asked, List<World.Round> rounds) {
        var ends = from.minusYears(3).plusDays(random.nextInt(3) - 1);
        var round = new World.Round(name("old"), ends.minusMonths(2), ends, List.of(1));
        rounds.add(round);
        var subjects = facts.stream()
                .filter(fact -> fact.kind() == Kind.CONCERNS && fact.leading())
                .map(Said::end)
                .toList();
        var left = chance(50);
        seat(some(asked.candidates(), 2), round, left);
        if (!subjects.isEmpty()) {
            seat(some(subjects, 2), round, !left);
        }
    }

    /** Mostly both clues are at one body. */
    private Map<String, String> handling(List<String> clues) {
        var body = pick(bodies);
        return Map.of(clues.getFirst(), body, clues.getLast(), chance(80) ? body : pick(bodies));
    }

    /** Some more had a hand in a clue and had left its body by then, or lately; others ended it on the edge of a year. */
    private void lent(Asked asked, Map<String, String> handling) {
        for (var person : some(asked.candidates(), 2)) {
            var clue = pick(List.copyOf(new TreeMap<>(handling).keySet()));
            var day = pick(days.subList(1, 8));
            add(Kind.HANDLED, person, clue, true, day, null);
            if (chance(30)) {
                add(Kind.HELD_POST, person, handling.get(clue), false, null, day.plusDays(random.nextInt(2)));
            }
        }
        var ended = from.minusYears(1).plusDays(random.nextInt(3) - 1);
        add(Kind.HANDLED, pick(people), pick(List.copyOf(new TreeMap<>(handling).keySet())), true, ended, null);
    }

    /** Some left in those days, or came then; others sat there from first to last. */
    private void seat(List<String> people, World.Round round, boolean left) {
        for (var person : people) {
            var day = chance(40) ? null : pick(days.subList(2, 5));
            add(Kind.SERVES_ON, person, round.team(), false, left ? null : day, left ? day : null);
        }
    }

    private void coverage() {
        var vouched = chance(50) ? 90 : 35;
        for (var person : people) {
            for (var part : List.of("CAREER", "KIN", "ORIGIN")) {
                if (chance(vouched)) {
                    add(Kind.FILE_COVERS, person, part, false, 100);
                }
            }
        }
    }

    private List<Judged> judgements() {
        var judgements = new ArrayList<Judged>();
        var most = chance(45) ? 1 + random.nextInt(3) : 0;
        for (int i = 0; i < most; i++) {
            var first = pick(people);
            var second = pick(people);
            if (!first.equals(second)) {
                var recorded = random.nextInt(3);
                judgements.add(new Judged(
                        name("j" + i), chance(85), first, second, MOMENTS.get(recorded), struckAfter(recorded)));
            }
        }
        return judgements;
    }

    /** Half of the worlds keep everybody's kin, a third nobody's, the rest some people's. */
    private Set<String> kept() {
        var kept = new HashSet<String>();
        var share = chance(50) ? 100 : chance(70) ? 0 : 50;
        people.stream().filter(_ -> chance(share)).forEach(kept::add);
        return Set.copyOf(kept);
    }

    private Asked asked() {
        var supposed = new ArrayList<Said>();
        if (chance(40)) {
            IntStream.rangeClosed(0, random.nextInt(3)).forEach(_ -> suppose(supposed));
        }
        return new Asked(
                some(people, 1 + random.nextInt(6)),
                some(bodies, 1 + random.nextInt(3)),
                pick(ROLES),
                from,
                to,
                MOMENTS.get(chance(80) ? 2 + random.nextInt(4) : random.nextInt(2)),
                List.copyOf(supposed),
                List.of(),
                null);
    }

    private void suppose(List<Said> supposed) {
        var kind = pick(List.of(
                Kind.PARENT_OF, Kind.SPOUSE_OF, Kind.SIBLING_OF, Kind.HELD_POST, Kind.GREW_UP_IN, Kind.SUPERIOR_OF));
        var start = pick(people);
        var end = pick(kind == Kind.HELD_POST ? bodies : kind == Kind.GREW_UP_IN ? regions : people);
        if (!start.equals(end)) {
            var first = chance(60) ? null : pick(days);
            var last = first == null || chance(50) ? null : dayAfter(first);
            supposed.add(new Said(name("s" + supposed.size()), kind, start, end, true, first, last, null, null));
        }
    }

    private void add(Kind kind, String start, String end, boolean leading, int always) {
        var first = chance(always) ? null : pick(days);
        var last = chance(always) ? null : first == null ? pick(days) : dayAfter(first);
        add(kind, start, end, leading, first, last);
    }

    private void add(
            Kind kind, String start, String end, boolean leading, @Nullable LocalDate first, @Nullable LocalDate last) {
        var recorded = random.nextInt(100) < 75 ? random.nextInt(2) : random.nextInt(5);
        var unsaid = chance(15);
        facts.add(new Said(
                name("f" + facts.size()),
                kind,
                start,
                end,
                leading,
                first,
                last,
                unsaid ? null : MOMENTS.get(recorded),
                struckAfter(recorded)));
    }

    private @Nullable LocalDate dayAfter(LocalDate first) {
        var later = days.stream().filter(day -> day.isAfter(first)).toList();
        return later.isEmpty() ? null : pick(later);
    }

    private @Nullable Instant struckAfter(int recorded) {
        return chance(80) ? null : MOMENTS.get(recorded + 1 + random.nextInt(MOMENTS.size() - recorded - 1));
    }

    private List<String> names(String letter, int size) {
        return IntStream.range(0, size).mapToObj(i -> name(letter + i)).toList();
    }

    private String name(String rest) {
        return "world-" + seed + "-" + rest;
    }

    private List<String> some(List<String> all, int most) {
        Supplier<String> draw = () -> pick(all);
        return IntStream.range(0, most).mapToObj(_ -> draw.get()).distinct().toList();
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
