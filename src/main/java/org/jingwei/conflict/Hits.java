package org.jingwei.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What was found, by pair: few of the pairs have any. Two hits of one rule that say the same of a pair are one. */
final class Hits {

    private final int targets;
    private final TreeMap<Long, List<Hit>> byPair = new TreeMap<>();
    private final TreeMap<Two, List<Hit>> byColleagues = new TreeMap<>();

    /** Two candidates, the one who stands earlier in the question first. */
    record Two(int first, int second) implements Comparable<Two> {

        private static final Comparator<Two> ORDER =
                Comparator.comparingInt(Two::first).thenComparingInt(Two::second);

        static Two of(int one, int other) {
            return new Two(Math.min(one, other), Math.max(one, other));
        }

        @Override
        public int compareTo(Two other) {
            return ORDER.compare(this, other);
        }
    }

    Hits(int targets) {
        this.targets = targets;
    }

    void add(Hit hit) {
        put(byPair.computeIfAbsent((long) hit.candidate() * targets + hit.target(), each -> new ArrayList<>()), hit);
    }

    /** A rule that finds two people from either side is heard from the side of the first. */
    void addColleague(Hit hit) {
        var found = byColleagues.computeIfAbsent(Two.of(hit.candidate(), hit.target()), each -> new ArrayList<>());
        if (hit.isForward()) {
            found.removeIf(other -> other.isOf(hit.rule()) && !other.isForward());
        }
        if (hit.isForward() || found.stream().noneMatch(other -> other.isOf(hit.rule()) && other.isForward())) {
            put(found, hit);
        }
    }

    private static void put(List<Hit> found, Hit hit) {
        if (found.stream().noneMatch(known -> known.saysTheSame(hit))) {
            found.add(hit);
        }
    }

    List<Hit> of(int candidate, int target) {
        return byPair.getOrDefault((long) candidate * targets + target, List.of());
    }

    /** The pairs of one candidate that have hits, in the order of the targets. */
    Map<Long, List<Hit>> ofCandidate(int candidate) {
        return byPair.subMap((long) candidate * targets, (long) (candidate + 1) * targets);
    }

    /** The pairs that have hits, from this one on, in the order asked. */
    Map<Long, List<Hit>> from(long pair) {
        return byPair.tailMap(pair);
    }

    /** The pairs of candidates that have hits, in the order asked. */
    Map<Two, List<Hit>> colleagues() {
        return byColleagues;
    }

    List<Hit> between(int one, int other) {
        return byColleagues.getOrDefault(Two.of(one, other), List.of());
    }

    Stream<Hit> all() {
        return Stream.of(byPair, byColleagues)
                .flatMap(pairs -> pairs.values().stream())
                .flatMap(List::stream);
    }

    int of(Rule rule) {
        return (int) all().filter(hit -> hit.finds(rule)).count();
    }
}
