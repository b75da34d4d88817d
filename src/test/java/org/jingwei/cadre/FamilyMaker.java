package org.jingwei.cadre;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jingwei.cadre.Family.Asked;
import org.jingwei.cadre.Family.Judged;
import org.jingwei.cadre.Family.Kind;
import org.jingwei.cadre.Family.Said;
import org.jspecify.annotations.Nullable;

/**
 * Makes a family out of a seed: five generations that marry (now and then a cousin), part and marry again, adopt from
 * among their own or from outside, raise the other's children or do not. What is asked lies mostly on the edge of a fact.
 */
final class FamilyMaker {

    private static final int GENERATIONS = 5;
    private static final int MOST = 38;
    private static final List<Instant> MOMENTS = IntStream.rangeClosed(1, 5)
            .mapToObj(month -> Instant.parse("2026-0" + month + "-01T00:00:00Z"))
            .toList();

    private record Couple(
            String one,
            String other,
            int generation,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    private final long seed;
    private final Random random;
    private final List<String> people = new ArrayList<>();
    private final List<Said> facts = new ArrayList<>();
    private final List<List<String>> born = new ArrayList<>();
    private final Map<String, List<String>> children = new HashMap<>();

    private FamilyMaker(long seed) {
        this.seed = seed;
        this.random = new Random(seed * 104_729 + 31);
        IntStream.range(0, GENERATIONS).forEach(_ -> born.add(new ArrayList<>()));
    }

    static Family make(long seed) {
        return new FamilyMaker(seed).family();
    }

    private Family family() {
        var couples = List.of(couple(person(0), person(0), 0));
        while (!couples.isEmpty()) {
            couples = couples.stream().flatMap(this::next).toList();
        }
        var judged = aliases();
        return new Family(seed, List.copyOf(people), List.copyOf(facts), judged, kept(judged), asked(judged));
    }

    /** Their children, whom those marry, and whom they themselves marry later. */
    private Stream<Couple> next(Couple couple) {
        var younger = couple.generation() + 1;
        if (younger >= GENERATIONS) {
            return Stream.empty();
        }
        IntStream.range(0, 1 + random.nextInt(3)).filter(_ -> room()).forEach(_ -> child(couple, younger));
        if (chance(25) && room()) {
            adopt(couple, younger);
        }
        if (couple.to() != null && chance(70) && room()) {
            marryAgain(couple, younger);
        }
        return List.copyOf(children.getOrDefault(couple.one(), List.of())).stream()
                .filter(_ -> chance(75) && room())
                .map(child -> couple(child, partner(child, younger), younger));
    }

    private void child(Couple couple, int generation) {
        var child = person(generation);
        if (chance(95)) {
            parent(couple.one(), child, chance(80) ? null : "BIOLOGICAL", null, null);
        }
        if (chance(90)) {
            parent(couple.other(), child, chance(80) ? null : "BIOLOGICAL", null, null);
        }
    }

    /** From among the family, so that ties of birth end, or a stranger. */
    private void adopt(Couple couple, int generation) {
        var own = children.getOrDefault(couple.one(), List.of());
        var others = born.get(generation).stream()
                .filter(each -> !own.contains(each))
                .toList();
        var child = others.isEmpty() || chance(30) ? person(generation) : pick(others);
        var from = chance(20) ? null : day(generation).plusYears(1 + random.nextInt(12));
        var to = from == null || chance(75) ? null : from.plusYears(1 + random.nextInt(20));
        parent(couple.one(), child, "ADOPTIVE", from, to);
        if (chance(80)) {
            parent(couple.other(), child, "ADOPTIVE", from, to);
        }
        if (chance(30) && room()) {
            sibling(child, person(generation), pick(List.of("BIOLOGICAL", "HALF", "ADOPTIVE")));
        }
    }

    /** The new partner raises the children, adopts them, or has nothing to do with them; one more child is half a sibling. */
    private void marryAgain(Couple couple, int generation) {
        var again = person(couple.generation());
        var from = couple.to() == null ? null : couple.to().plusYears(random.nextInt(3));
        spouses(couple.one(), again, from, chance(80) ? null : from == null ? null : from.plusYears(9));
        for (var child : List.copyOf(children.getOrDefault(couple.one(), List.of()))) {
            if (chance(35)) {
                parent(again, child, "STEP_FOSTERED", from, null);
            } else if (chance(35)) {
                parent(again, child, "ADOPTIVE", chance(80) ? from : null, null);
            }
        }
        if (chance(60) && room()) {
            var child = person(generation);
            parent(couple.one(), child, null, null, null);
            parent(again, child, null, null, null);
        }
    }

    private String partner(String child, int generation) {
        var cousins = born.get(generation).stream()
                .filter(each -> !each.equals(child))
                .toList();
        if (!cousins.isEmpty() && chance(8)) {
            return pick(cousins);
        }
        var stranger = person(generation);
        if (chance(25) && room()) {
            var parent = person(generation - 1);
            parent(parent, stranger, null, null, null);
        }
        if (chance(30) && room()) {
            var sibling = person(generation);
            sibling(
                    stranger,
                    sibling,
                    chance(50) ? null : pick(List.of("BIOLOGICAL", "HALF", "ADOPTIVE", "STEP_FOSTERED")));
            if (chance(50) && room()) {
                spouses(sibling, person(generation), null, null);
            }
            if (chance(50) && room() && generation + 1 < GENERATIONS) {
                parent(sibling, person(generation + 1), null, null, null);
            }
        }
        return stranger;
    }

    private Couple couple(String one, String other, int generation) {
        var from = chance(40) ? null : day(generation).plusYears(22 + random.nextInt(8));
        var to = chance(65)
                ? null
                : (from == null ? day(generation).plusYears(30) : from).plusYears(1 + random.nextInt(15));
        spouses(one, other, from, to);
        return new Couple(one, other, generation, from, to);
    }

    private void parent(
            String parent, String child, @Nullable String how, @Nullable LocalDate from, @Nullable LocalDate to) {
        add(Kind.PARENT_OF, how, parent, child, from, to);
        children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(child);
    }

    private void spouses(String one, String other, @Nullable LocalDate from, @Nullable LocalDate to) {
        var turned = chance(50);
        add(Kind.SPOUSE_OF, null, turned ? other : one, turned ? one : other, from, to);
    }

    private void sibling(String one, String other, @Nullable String how) {
        add(Kind.SIBLING_OF, how, one, other, null, null);
    }

    private void add(
            Kind kind,
            @Nullable String how,
            String start,
            String end,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        var recorded = chance(75) ? 0 : random.nextInt(MOMENTS.size() - 1);
        facts.add(new Said(
                name("f" + facts.size()),
                kind,
                how,
                start,
                end,
                from,
                to,
                chance(10) ? null : MOMENTS.get(recorded),
                chance(90) ? null : MOMENTS.get(recorded + 1 + random.nextInt(MOMENTS.size() - recorded - 1))));
    }

    /** Some have two records, on which what is known of them is spread. */
    private List<Judged> aliases() {
        var judged = new ArrayList<Judged>();
        var humans = List.copyOf(people);
        for (int i = chance(60) ? 0 : 1 + random.nextInt(3); i > 0; i--) {
            var human = pick(humans);
            var alias = name("a" + i);
            if (judged.stream().noneMatch(each -> each.first().equals(human))) {
                people.add(alias);
                facts.replaceAll(fact -> chance(50) ? fact : moved(fact, human, alias));
                var struck = chance(80) ? null : MOMENTS.get(2 + random.nextInt(3));
                judged.add(new Judged(name("j" + i), human, alias, MOMENTS.get(random.nextInt(2)), struck));
            }
        }
        return List.copyOf(judged);
    }

    private static Said moved(Said fact, String human, String alias) {
        return fact.between(
                fact.start().equals(human) ? alias : fact.start(), fact.end().equals(human) ? alias : fact.end());
    }

    /** Whoever is kept is so under each of his records. */
    private Set<String> kept(List<Judged> judged) {
        var kept = new HashSet<String>();
        people.stream().filter(_ -> chance(50)).forEach(kept::add);
        judged.forEach(same -> {
            kept.remove(same.second());
            if (kept.contains(same.first())) {
                kept.add(same.second());
            }
        });
        return Set.copyOf(kept);
    }

    private List<Asked> asked(List<Judged> judged) {
        var days = facts.stream()
                .flatMap(fact -> Stream.of(fact.from(), fact.to()).filter(day -> day != null))
                .toList();
        var moments = Stream.concat(
                        judged.stream().flatMap(each -> Stream.of(each.recordedAt(), each.struckAt())),
                        MOMENTS.stream())
                .filter(moment -> moment != null)
                .toList();
        return IntStream.range(0, 3)
                .mapToObj(number -> new Asked(
                        number == 0 || days.isEmpty()
                                ? LocalDate.of(2026, 1, 1)
                                : pick(days).minusDays(random.nextInt(2)),
                        pick(moments).minusSeconds(random.nextInt(2))))
                .toList();
    }

    private LocalDate day(int generation) {
        return LocalDate.of(1905 + 25 * generation + random.nextInt(8), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private String person(int generation) {
        var person = name("p" + people.size());
        people.add(person);
        born.get(generation).add(person);
        return person;
    }

    private boolean room() {
        return people.size() < MOST;
    }

    private String name(String rest) {
        return "family-" + seed + "-" + rest;
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
