package org.jingwei.conflict;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jingwei.shared.FilePart;
import org.jingwei.shared.Severity;
import org.jingwei.shared.TeamRole;

/**
 * What is to be said of each of a pool and each target, and of each two of the pool on one team. Candidates and targets
 * go by their place in the question, from 0.
 */
public final class Matrix {

    private final CrossCheck check;

    Matrix(CrossCheck check) {
        this.check = check;
    }

    /** A finding in words. */
    public record Reason(String rule, Severity severity, String zh, String en) {}

    /** Two of the pool of whom something was found, the one who stands earlier in the question first. */
    public record Colleagues(int first, int second, Outcome outcome, List<Reason> reasons) {}

    /** How many pairs a rule was asked about, and how many findings it made, whatever they weigh. */
    public record Fired(int pairs, int hits) {

        static final Fired NEVER = new Fired(0, 0);

        public Fired and(Fired more) {
            return new Fired(pairs + more.pairs, hits + more.hits);
        }
    }

    /** What every rule that was asked has found, by its number. */
    public Map<String, Fired> fired() {
        return check.runs().stream()
                .collect(Collectors.toMap(
                        run -> run.rule().id(),
                        run -> new Fired(run.pairs(), check.hits().of(run.rule()))));
    }

    /** The same answer weighed for another role; nothing is asked again. */
    public Matrix as(TeamRole role) {
        return new Matrix(check.as(role));
    }

    /** The canonical ids of the candidates, in the order asked. */
    public List<String> candidates() {
        return check.candidates().stream().map(Candidate::id).toList();
    }

    /** The ids of the targets, in the order asked. */
    public List<String> targets() {
        return check.targets().stream().map(Target::id).toList();
    }

    public Outcome outcome(int candidate, int target) {
        return check.outcome(candidate, target);
    }

    /** Every finding that stands on the pair, the weightiest first. */
    public List<Reason> reasons(int candidate, int target) {
        return reasons(check.pair(candidate, target).hits());
    }

    /** The parts of the candidate's file for want of which the pair is UNKNOWN; empty where it is not. */
    public Set<FilePart> missing(int candidate, int target) {
        return check.missing(candidate, check.hits().of(candidate, target));
    }

    /** What is to be said of two candidates on one team. */
    public Outcome together(int one, int other) {
        return check.together(one, other);
    }

    /** Every finding that stands on two candidates, the weightiest first. */
    public List<Reason> reasons(Colleagues found) {
        return reasons(check.hits().between(found.first(), found.second()));
    }

    /** Each two candidates of whom something was found, once, with what stands of it for this role. */
    public List<Colleagues> colleagues() {
        return check.colleagues().entrySet().stream()
                .map(found -> new Colleagues(
                        found.getKey().first(),
                        found.getKey().second(),
                        check.together(found.getKey().first(), found.getKey().second()),
                        reasons(found.getValue())))
                .toList();
    }

    private List<Reason> reasons(List<Hit> hits) {
        return check.standing(hits).stream()
                .map(hit -> new Reason(
                        hit.rule().id(),
                        check.severity(hit),
                        hit.because(Locale.SIMPLIFIED_CHINESE),
                        hit.because(Locale.ENGLISH)))
                .sorted(Comparator.comparing(Reason::severity))
                .toList();
    }
}
