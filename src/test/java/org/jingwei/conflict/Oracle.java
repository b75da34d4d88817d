package org.jingwei.conflict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jingwei.conflict.World.Asked;
import org.jingwei.conflict.World.Kind;
import org.jingwei.conflict.World.Said;
import org.jingwei.conflict.World.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What the answer has to be, from the list of base facts and the texts of the regulations alone, in the plainest way
 * there is: day by day, way by way. It knows neither the graph nor anything that is derived in it.
 */
final class Oracle {

    /** The relations of 公务员回避规定 art. 5 with those of the direct line; B for a sibling, which is also down from a parent. */
    private static final Set<String> LISTED =
            Set.of("S U UU UUU D DD DDD B UB UBD BD SU SB SBS DS DSU BS UBS UBDS BDS".split(" ", -1));

    private static final int LONGEST_WAY = 5;
    private static final int DEEPEST_TREE = 8;
    private static final Map<String, LocalDate> IN_FORCE = Map.of(
            "AV-02", LocalDate.parse("2010-04-01"),
            "AV-09", LocalDate.parse("2015-08-03"),
            "AV-12", LocalDate.parse("2010-04-01"));
    private static final Map<String, String> NEEDS = Map.of("AV-02", "KIN", "AV-09", "CAREER", "AV-12", "CAREER");

    private final Asked asked;
    private final List<Said> known;
    private final List<World.Judged> same;

    Oracle(World world) {
        this.asked = world.asked();
        this.known = Stream.concat(world.facts().stream(), asked.supposed().stream())
                .filter(fact -> onRecord(fact.recordedAt(), fact.struckAt()))
                .toList();
        this.same = world.judgements().stream()
                .filter(judged -> judged.same() && onRecord(judged.recordedAt(), judged.struckAt()))
                .toList();
    }

    Verdict judge(String candidate, String target) {
        var human = human(candidate);
        var rules = new TreeSet<String>();
        var missing = false;
        for (var rule : IN_FORCE.keySet()) {
            if (!IN_FORCE.get(rule).isAfter(asked.from())) {
                var hit = hits(rule, human, target);
                missing = missing || (!hit && !vouched(human, NEEDS.get(rule)));
                if (hit) {
                    rules.add(rule);
                }
            }
        }
        return new Verdict(outcome(rules, missing), rules);
    }

    private String outcome(Set<String> rules, boolean missing) {
        var led = asked.role().equals("LEADER") || asked.role().equals("DEPUTY");
        if (rules.contains("AV-02") || rules.contains("AV-12") || (rules.contains("AV-09") && led)) {
            return "BLOCKED";
        }
        return rules.contains("AV-09") ? "NEEDS_REVIEW" : missing ? "UNKNOWN" : "CLEAR";
    }

    private boolean hits(String rule, Set<String> human, String target) {
        return switch (rule) {
            case "AV-02" ->
                ways(human).stream()
                        .filter(Oracle::isKin)
                        .filter(way -> atOnce(way.facts(), asked.from()))
                        .anyMatch(way -> posts(way.end(), asked.from())
                                .anyMatch(post -> post.leading() && isWithin(post.end(), target)));
            case "AV-09" -> posts(human, asked.from().minusYears(3)).anyMatch(post -> isWithin(post.end(), target));
            case "AV-12" ->
                posts(human, asked.from())
                        .anyMatch(post -> isWithin(post.end(), target)
                                || (asked.targets().contains(post.end()) && isWithin(target, post.end())));
            default -> throw new IllegalArgumentException(rule);
        };
    }

    private boolean vouched(Set<String> human, String part) {
        return known.stream()
                .anyMatch(fact -> fact.kind() == Kind.FILE_COVERS
                        && human.contains(fact.start())
                        && fact.end().equals(part));
    }

    private Stream<Said> posts(Set<String> human, LocalDate first) {
        return known.stream()
                .filter(fact -> fact.kind() == Kind.HELD_POST && human.contains(fact.start()))
                .filter(fact -> atOnce(List.of(fact), first));
    }

    /** Whether the body is the other or lies somewhere below it on some day of the period. */
    private boolean isWithin(String body, String other) {
        return climbs(body, other, List.of());
    }

    private boolean climbs(String body, String other, List<Said> steps) {
        if (body.equals(other) && atOnce(steps, asked.from())) {
            return true;
        }
        return steps.size() < DEEPEST_TREE
                && known.stream()
                        .filter(fact ->
                                fact.kind() == Kind.PART_OF && fact.start().equals(body))
                        .anyMatch(fact -> climbs(fact.end(), other, longer(steps, fact)));
    }

    /** A way over facts of kin; read from its start, and from its end. */
    private record Way(List<Set<String>> humans, List<Said> facts, String there, String back) {

        Set<String> end() {
            return humans.getLast();
        }
    }

    private static boolean isKin(Way way) {
        return LISTED.contains(way.there().replace("UD", "B"))
                || LISTED.contains(way.back().replace("UD", "B"));
    }

    /** Every way of at most five facts that passes no human twice. */
    private List<Way> ways(Set<String> human) {
        var ways = new ArrayList<Way>();
        walk(new Way(List.of(human), List.of(), "", ""), ways);
        return ways;
    }

    private void walk(Way way, List<Way> found) {
        found.add(way);
        if (way.facts().size() == LONGEST_WAY) {
            return;
        }
        for (var fact : known) {
            if (fact.kind().isKin() && way.end().contains(fact.start())) {
                walkOn(way, fact, human(fact.end()), letters(fact.kind(), "DU"), found);
            }
            if (fact.kind().isKin() && way.end().contains(fact.end())) {
                walkOn(way, fact, human(fact.start()), letters(fact.kind(), "UD"), found);
            }
        }
    }

    private void walkOn(Way way, Said fact, Set<String> next, String letters, List<Way> found) {
        if (!way.humans().contains(next)) {
            walk(
                    new Way(
                            longer(way.humans(), next),
                            longer(way.facts(), fact),
                            way.there() + letters.charAt(0),
                            letters.charAt(1) + way.back()),
                    found);
        }
    }

    private static String letters(Kind kind, String parent) {
        return kind == Kind.PARENT_OF ? parent : kind == Kind.SPOUSE_OF ? "SS" : "BB";
    }

    /** All records of a human: whoever is joined to one of them by a judgement, directly or over others. */
    private Set<String> human(String record) {
        var human = new HashSet<>(Set.of(record));
        Predicate<World.Judged> touches = judged -> human.contains(judged.first()) || human.contains(judged.second());
        for (int i = 0; i <= same.size(); i++) {
            same.stream().filter(touches).forEach(judged -> human.addAll(List.of(judged.first(), judged.second())));
        }
        return human;
    }

    /** Whether there is a day of the period on which all of these were true. */
    private boolean atOnce(List<Said> facts, LocalDate first) {
        return first.datesUntil(asked.to()).anyMatch(day -> facts.stream().allMatch(fact -> isTrue(fact, day)));
    }

    private static boolean isTrue(Said fact, LocalDate day) {
        return (fact.from() == null || !day.isBefore(fact.from())) && (fact.to() == null || day.isBefore(fact.to()));
    }

    private boolean onRecord(@Nullable Instant recordedAt, @Nullable Instant struckAt) {
        return (recordedAt == null || !asked.knownAt().isBefore(recordedAt))
                && (struckAt == null || asked.knownAt().isBefore(struckAt));
    }

    private static <T> List<T> longer(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
