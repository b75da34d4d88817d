package org.jingwei.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jingwei.shared.FilePart;

/** What is missing in whose file, and the unknown pairs that hang on it. */
record Gaps(CrossCheck check, Unanswered unanswered) {

    /** A part that is missing in a candidate's file, and the unknown pairs that hang on it. */
    record Gap(int candidate, FilePart part, int pairs, List<Rule> rules) {}

    /** The part that would settle most pairs first. */
    List<Gap> list() {
        var gaps = new ArrayList<Gap>();
        for (int c = 0; c < check.candidates().size(); c++) {
            for (var part : FilePart.values()) {
                var rules = unanswered.lacking(c, part);
                var pairs = rules.isEmpty() ? 0 : unknownFor(c, rules);
                if (pairs > 0) {
                    gaps.add(new Gap(c, part, pairs, rules));
                }
            }
        }
        gaps.sort(Comparator.comparingInt(Gap::pairs).reversed());
        return gaps;
    }

    private int unknownFor(int candidate, List<Rule> rules) {
        var found = check.hits().ofCandidate(candidate).values();
        var silent = check.targets().size() - found.size();
        var withHits = found.stream()
                .filter(pair -> check.outcome(candidate, pair) == Outcome.UNKNOWN)
                .filter(pair ->
                        unanswered.of(candidate, check.standing(pair)).stream().anyMatch(rules::contains))
                .count();
        return (int) (silent + withHits);
    }
}
