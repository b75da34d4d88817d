package org.jingwei.conflict;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Pairs of a check by outcome; they add up to candidates × targets. */
final class Tally {

    private Tally() {}

    static Map<Outcome, Integer> of(CrossCheck check) {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        for (var outcome : Outcome.values()) {
            counts.put(outcome, 0);
        }
        for (int c = 0; c < check.candidates().size(); c++) {
            var found = check.hits().ofCandidate(c);
            counts.merge(check.outcome(c, List.of()), check.targets().size() - found.size(), Integer::sum);
            for (var pair : found.values()) {
                counts.merge(check.outcome(c, pair), 1, Integer::sum);
            }
        }
        return counts;
    }
}
