package org.jingwei.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jingwei.shared.FilePart;
import org.jingwei.shared.Severity;
import org.jingwei.shared.TeamRole;

/** The answer: every candidate against every target. Nothing of it is kept. */
final class CrossCheck {

    private final Question question;
    private final List<Candidate> candidates;
    private final List<Target> targets;
    private final Hits hits;
    private final List<RuleRun> runs;
    private final Unanswered ofTargets;
    private final Unanswered ofColleagues;

    CrossCheck(Question question, List<Candidate> candidates, List<Target> targets, Hits hits, List<RuleRun> runs) {
        this.question = question;
        this.candidates = List.copyOf(candidates);
        this.targets = List.copyOf(targets);
        this.hits = hits;
        this.runs = List.copyOf(runs);
        this.ofTargets = new Unanswered(Rule.Guards.TARGET, this.runs, this.candidates);
        this.ofColleagues = new Unanswered(Rule.Guards.COLLEAGUE, this.runs, this.candidates);
    }

    /** The same facts, weighed for another role; no rule asks for the role. */
    CrossCheck as(TeamRole role) {
        return new CrossCheck(question.as(role), candidates, targets, hits, runs);
    }

    /** A person and an organization, and what is to be said of them. */
    record Pair(int candidate, int target, Outcome outcome, List<Hit> hits) {}

    /** A part that is missing in a candidate's file, and the unknown pairs that hang on it. */
    record Gap(int candidate, FilePart part, int pairs, List<Rule> rules) {}

    /**
     * BLOCKED where a HARD finding stands; else NEEDS_REVIEW where an APPROVAL finding stands; else UNKNOWN where a rule
     * lacked the data it needs and found nothing, failed or timed out; else CLEAR. ADVISORY findings change nothing.
     */
    Outcome outcome(int candidate, int target) {
        return outcome(candidate, hits.of(candidate, target));
    }

    private Outcome outcome(int candidate, List<Hit> found) {
        return outcome(found, () -> ofTargets.leaveOpen(candidate, found));
    }

    /** What is to be said of two candidates on one team. */
    Outcome together(int one, int other) {
        var found = hits.between(one, other);
        return outcome(found, () -> ofColleagues.leaveOpen(one, found) || ofColleagues.leaveOpen(other, found));
    }

    private Outcome outcome(List<Hit> found, BooleanSupplier open) {
        var severities = EnumSet.noneOf(Severity.class);
        found.stream().filter(hit -> !hit.open()).forEach(hit -> severities.add(severity(hit)));
        if (severities.contains(Severity.HARD)) {
            return Outcome.BLOCKED;
        }
        if (severities.contains(Severity.APPROVAL)) {
            return Outcome.NEEDS_REVIEW;
        }
        return open.getAsBoolean() ? Outcome.UNKNOWN : Outcome.CLEAR;
    }

    Severity severity(Hit hit) {
        return hit.rule().weights().of(question.role(), question.kinds());
    }

    /** Pairs by outcome; they add up to candidates × targets. */
    Map<Outcome, Integer> counts() {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        for (var outcome : Outcome.values()) {
            counts.put(outcome, 0);
        }
        for (int c = 0; c < candidates.size(); c++) {
            var found = hits.ofCandidate(c);
            counts.merge(outcome(c, List.of()), targets.size() - found.size(), Integer::sum);
            for (var pair : found.values()) {
                counts.merge(outcome(c, pair), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** The pairs of these outcomes from number {@code start} on (candidate × targets + target), at most {@code most}. */
    List<Pair> pairs(Set<Outcome> outcomes, long start, int most) {
        var pairs = new ArrayList<Pair>();
        var sparse = !outcomes.contains(Outcome.CLEAR) && !outcomes.contains(Outcome.UNKNOWN);
        var numbers = sparse
                ? hits.from(start).keySet().iterator()
                : java.util.stream.LongStream.range(start, size()).iterator();
        while (numbers.hasNext() && pairs.size() < most) {
            long number = numbers.next();
            var pair = pair(Math.toIntExact(number / targets.size()), Math.toIntExact(number % targets.size()));
            if (outcomes.contains(pair.outcome())) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    Pair pair(int candidate, int target) {
        var found = hits.of(candidate, target);
        var findings = found.stream().filter(hit -> !hit.open()).toList();
        return new Pair(candidate, target, outcome(candidate, found), findings);
    }

    long number(Pair pair) {
        return (long) pair.candidate() * targets.size() + pair.target();
    }

    /** What is missing in whose file, the part that would settle most pairs first. */
    List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        for (int c = 0; c < candidates.size(); c++) {
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
        var rules = new LinkedHashSet<>(ofTargets.lacking(candidate, part));
        var found = hits.ofCandidate(candidate).values();
        var pairs = rules.isEmpty() ? 0 : targets.size() - found.size();
        for (var pair : found) {
            if (outcome(candidate, pair) == Outcome.UNKNOWN
                    && ofTargets.parts(candidate, pair).contains(part)) {
                pairs++;
                ofTargets.of(candidate, pair).stream()
                        .filter(rule -> rule.needs().contains(part))
                        .forEach(rules::add);
            }
        }
        return new Gap(candidate, part, pairs, List.copyOf(rules));
    }

    private long size() {
        return (long) candidates.size() * targets.size();
    }

    Question question() {
        return question;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    List<Target> targets() {
        return targets;
    }

    List<RuleRun> runs() {
        return runs;
    }

    /** The parts of his file that would settle the pair, where it is unknown. */
    Set<FilePart> missing(int candidate, int target) {
        return outcome(candidate, target) == Outcome.UNKNOWN
                ? ofTargets.parts(candidate, hits.of(candidate, target))
                : Set.of();
    }

    /** What could not be said, and for want of what. */
    Silence silence() {
        return new Silence(hits, ofTargets, ofColleagues);
    }

    /** Every two candidates of whom something was found, in the order asked. */
    Map<Hits.Two, List<Hit>> colleagues() {
        return hits.colleagues();
    }
}
