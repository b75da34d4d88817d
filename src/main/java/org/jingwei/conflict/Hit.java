package org.jingwei.conflict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jingwei.graph.Edge;
import org.jingwei.shared.FilePart;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found between one candidate and one target (or colleague).
 *
 * @param path the facts from the candidate to the target, in order
 * @param because the words of the sentence
 * @param open whether the facts leave open that the rule is met: no finding, but nothing is clear either
 */
record Hit(
        Rule rule,
        Rule.Version version,
        int candidate,
        int target,
        List<Edge> path,
        Map<String, @Nullable Object> because,
        boolean open) {

    /** What was found, in a sentence. */
    String because(Locale language) {
        return rule.because().in(language, because);
    }

    /** The day it became true: the last of the facts to begin; null where none says. */
    @Nullable
    LocalDate since() {
        return path.stream()
                .map(Edge::from)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** The moment from which we could know: the last of the facts to be recorded. */
    @Nullable
    Instant known() {
        return path.stream()
                .map(Edge::recordedAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }

    /** Of two colleagues: whether it was found from him who stands earlier in the question. */
    boolean isForward() {
        return candidate < target;
    }

    boolean finds(Rule other) {
        return !open && isOf(other);
    }

    boolean isOf(Rule other) {
        return rule.id().equals(other.id());
    }

    boolean saysTheSame(Hit other) {
        return isOf(other.rule) && open == other.open && because.equals(other.because);
    }

    /** The ids of the base facts it rests on, from whichever end one looks. */
    Set<String> facts() {
        return path.stream().flatMap(edge -> edge.rests().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether it was found by way of kin, which is what people declare. */
    boolean isByKin() {
        return rule.needs().contains(FilePart.KIN);
    }

    boolean isSealed() {
        return rule.isSealed();
    }

    boolean isBetweenColleagues() {
        return rule.guards() == Rule.Guards.COLLEAGUE;
    }
}
