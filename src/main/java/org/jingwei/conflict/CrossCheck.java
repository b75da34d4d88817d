package org.jingwei.conflict;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jingwei.shared.FilePart;
import org.jingwei.shared.HandKind;
import org.jingwei.shared.Severity;
import org.jingwei.shared.TeamRole;

/** The answer: every candidate against every target. Nothing of it is kept. */
final class CrossCheck {

    private final Question question;
    private final List<Candidate> candidates;
    private final List<Target> targets;
    private final Hits hits;
    private final List<RuleRun> runs;
    private final Answers answers;
    private final Unanswered ofTargets;
    private final Unanswered ofColleagues;

    CrossCheck(
            Question question,
            List<Candidate> candidates,
            List<Target> targets,
            Hits hits,
            List<RuleRun> runs,
            Answers answers) {
        this.question = question;
        this.candidates = List.copyOf(candidates);
        this.targets = List.copyOf(targets);
        this.hits = hits;
        this.runs = List.copyOf(runs);
        this.answers = answers;
        var asked = this.runs.stream()
                .filter(run -> question.weighs(run.rule()).isPresent())
                .toList();
        this.ofTargets = new Unanswered(question.guards(), asked, this.candidates, question::bears);
        this.ofColleagues = new Unanswered(Rule.Guards.COLLEAGUE, asked, this.candidates, _ -> true);
    }

    /** The same facts, weighed for another role; no rule asks for the role. */
    CrossCheck as(TeamRole role) {
        return new CrossCheck(question.as(role), candidates, targets, hits, runs, answers);
    }

    /** The same facts, weighed for another hand in the same clues. */
    CrossCheck as(HandKind hand) {
        return new CrossCheck(question.as(hand), candidates, targets, hits, runs, answers);
    }

    /** A person and an organization or clue, and what is to be said of them. */
    record Pair(int candidate, int target, Outcome outcome, List<Hit> hits) {}

    /** What is to be said of a pair; what is waived changes nothing, nor does a false alarm ({@link Answers#weight}). */
    Outcome outcome(int candidate, int target) {
        return outcome(candidate, hits.of(candidate, target));
    }

    Outcome outcome(int candidate, List<Hit> found) {
        return outcome(found, standing -> ofTargets.leaveOpen(candidate, standing));
    }

    /** What is to be said of two candidates on one team. */
    Outcome together(int one, int other) {
        return outcome(
                hits.between(one, other),
                standing -> ofColleagues.leaveOpen(one, standing) || ofColleagues.leaveOpen(other, standing));
    }

    private Outcome outcome(List<Hit> found, Predicate<List<Hit>> open) {
        var severities = EnumSet.noneOf(Severity.class);
        found.stream().filter(hit -> !hit.open()).forEach(hit -> weight(hit).ifPresent(severities::add));
        return Outcome.of(severities, () -> open.test(standing(found)));
    }

    /** How much the rule says that it weighs. */
    Severity severity(Hit hit) {
        return question.weighs(hit.rule()).orElseThrow();
    }

    /** How much it weighs after what was said of it; nothing where it is waived, a false alarm, or not for that hand. */
    Optional<Severity> weight(Hit hit) {
        return question.weighs(hit.rule()).flatMap(severity -> answers.weight(hit, severity, question));
    }

    /** Those that are neither waived nor false alarms; what the facts leave open, where the rule would bear on the outcome. */
    List<Hit> standing(List<Hit> found) {
        return found.stream()
                .filter(hit ->
                        hit.open() ? question.bears(hit.rule()) : weight(hit).isPresent())
                .toList();
    }

    /** The person of whom it was found, by id. */
    String one(Hit hit) {
        return candidates.get(hit.candidate()).id();
    }

    /** The organization or colleague at its other end, by id. */
    String other(Hit hit) {
        return hit.isBetweenColleagues()
                ? candidates.get(hit.target()).id()
                : targets.get(hit.target()).id();
    }

    /** What somebody has said of it. */
    Answers.Remark remark(Hit hit) {
        var found = hit.isBetweenColleagues()
                ? hits.between(hit.candidate(), hit.target())
                : hits.of(hit.candidate(), hit.target());
        return answers.remark(hit, severity(hit), question, found);
    }

    /** The pairs of these outcomes from number {@code start} on (candidate × targets + target), at most {@code most}. */
    List<Pair> pairs(Set<Outcome> outcomes, long start, int most) {
        var pairs = new ArrayList<Pair>();
        var sparse = !outcomes.contains(Outcome.CLEAR) && !outcomes.contains(Outcome.UNKNOWN);
        var numbers = sparse
                ? hits.from(start).keySet().iterator()
                : java.util.stream.LongStream.range(start, (long) candidates.size() * targets.size())
                        .iterator();
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
        return new Pair(candidate, target, outcome(candidate, found), findings(found));
    }

    /** Those that are findings here, whatever was said of them; what rests on sealed matter counts, and is told to nobody. */
    List<Hit> findings(List<Hit> found) {
        return weighed(found).filter(hit -> !hit.isSealed()).toList();
    }

    Stream<Hit> weighed(List<Hit> found) {
        return found.stream()
                .filter(hit -> !hit.open() && question.weighs(hit.rule()).isPresent());
    }

    long number(Pair pair) {
        return (long) pair.candidate() * targets.size() + pair.target();
    }

    /** What is missing in whose file, the part that would settle most pairs first. */
    List<Gaps.Gap> gaps() {
        return new Gaps(this, ofTargets).list();
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

    /** What became of each rule; one that is not for this role was asked all the same, for another, and found nothing here. */
    List<RuleRun> runs() {
        return runs.stream()
                .map(run -> question.weighs(run.rule()).isPresent() ? run : run.withHits(0))
                .toList();
    }

    /** The parts of his file that would settle it, where it is unknown. */
    Set<FilePart> missing(int candidate, List<Hit> found) {
        return outcome(candidate, found) == Outcome.UNKNOWN ? ofTargets.parts(candidate, standing(found)) : Set.of();
    }

    /** What could not be said, and for want of what. */
    Silence silence() {
        return new Silence(this, ofTargets, ofColleagues);
    }

    Hits hits() {
        return hits;
    }

    /** Every two candidates of whom something was found, in the order asked. */
    Map<Hits.Two, List<Hit>> colleagues() {
        return hits.colleagues();
    }
}
