package org.jingwei.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
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
                var gap = gap(c, part);
                if (gap.pairs() > 0) {
                    gaps.add(gap);
                }
            }
        }
        gaps.sort(Comparator.comparingInt(Gap::pairs).reversed());
        return gaps;
    }

    private Gap gap(int candidate, FilePart part) {
        var rules = new LinkedHashSet<>(unanswered.lacking(candidate, part));
        var found = check.hits().ofCandidate(candidate).values();
        var pairs = rules.isEmpty() ? 0 : check.targets().size() - found.size();
        for (var pair : found) {
            var standing = check.standing(pair);
            if (check.outcome(candidate, pair) == Outcome.UNKNOWN
                    && unanswered.parts(candidate, standing).contains(part)) {
                pairs++;
                unanswered.of(candidate, standing).stream()
                        .filter(rule -> rule.needs().contains(part))
                        .forEach(rules::add);
            }
        }
        return new Gap(candidate, part, pairs, List.copyOf(rules));
    }
}
