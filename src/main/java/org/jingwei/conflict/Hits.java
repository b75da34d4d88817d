package org.jingwei.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was found, by pair: few of the pairs have any. Two hits of one rule that say the same of a pair are one. */
final class Hits {

    private final int targets;
    private final TreeMap<Long, List<Hit>> byPair = new TreeMap<>();
    private final List<Hit> colleagues = new ArrayList<>();

    Hits(int targets) {
        this.targets = targets;
    }

    void add(Hit hit) {
        if (hit.rule().guards() == Rule.Guards.COLLEAGUE) {
            colleagues.add(hit);
            return;
        }
        var pair = byPair.computeIfAbsent((long) hit.candidate() * targets + hit.target(), each -> new ArrayList<>());
        if (pair.stream().noneMatch(known -> known.saysTheSame(hit))) {
            pair.add(hit);
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

    List<Hit> colleagues() {
        return List.copyOf(colleagues);
    }

    int of(Rule rule) {
        return (int) (byPair.values().stream()
                        .flatMap(List::stream)
                        .filter(hit -> hit.isOf(rule))
                        .count()
                + colleagues.stream().filter(hit -> hit.isOf(rule)).count());
    }
}
