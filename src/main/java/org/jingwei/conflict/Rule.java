package org.jingwei.conflict;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jingwei.graph.Query;
import org.jingwei.round.InspectionKind;
import org.jingwei.shared.FilePart;
import org.jingwei.shared.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * A conflict rule: two files with one stem, {@code X.cypher} that finds evidence and {@code X.yml} that says what it
 * means. What follows from the evidence is decided in {@link Verdict}.
 *
 * @param only the kinds of rounds for which it is; empty where it is for all
 * @param keptBy the rule by whose kept touches it is known whom it cannot find, itself or another; nothing where all are asked
 * @param stricter of numbers among its parameters, whether more or less of it lets fewer pass; not all need be named
 */
record Rule(
        String id,
        String stem,
        Text title,
        List<Basis> basis,
        Guards guards,
        boolean reachesTarget,
        Set<InspectionKind> only,
        Facts facts,
        Set<FilePart> needs,
        List<Version> versions,
        Map<String, Stricter> stricter,
        @Nullable String keptBy,
        Text because,
        Query query) {

    /** What the candidate is held against. */
    enum Guards {
        TARGET,
        COLLEAGUE,
        MATTER
    }

    /** Which way a number makes the rule stricter. */
    enum Stricter {
        MORE,
        LESS
    }

    /** Which sort of facts the rule reads, and so who may run it and see its path. */
    enum Facts {
        REGISTER,
        DECLARED,
        CLUE,
        /** Who reported: found in memory, and told to nobody but by what follows. */
        SEALED
    }

    /** Where the rule stands in law; {@code to} where that was repealed. */
    record Basis(
            String text,
            String article,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        boolean holdsOn(LocalDate day) {
            return (from == null || !from.isAfter(day)) && (to == null || to.isAfter(day));
        }

        String words() {
            return article.isEmpty() ? text : text + " " + article;
        }
    }

    /**
     * The rule as it holds from a day on.
     *
     * @param number shipped versions count from 1, those of the office from {@link RuleVersion#FIRST}
     */
    record Version(int number, LocalDate from, Map<String, Object> parameters, Weights weights, boolean active) {}

    /** Whether a row may say that the facts leave open whether the rule is met. */
    boolean leavesOpen() {
        return query.head().out().stream().anyMatch(column -> column.name().equals(RuleQuery.OPEN));
    }

    /** Whether a check of seats asks it, which is anybody's of the office: not what is about clues. */
    boolean isOnSeats() {
        return guards != Guards.MATTER && facts != Facts.CLUE;
    }

    /** Whether what it finds is itself kept. */
    boolean isKept() {
        return id.equals(keptBy);
    }

    /** What a version of the rule asks, in one word: what was kept for another is no answer to it. */
    String key(Version version) {
        return id + " " + Fingerprint.hash(query.text() + new TreeMap<>(version.parameters()));
    }

    /** The rule with these terms alone, whatever the day. */
    Rule only(RuleTerms terms) {
        return in(List.of(terms.version(0, LocalDate.EPOCH)));
    }

    boolean isSealed() {
        return facts == Facts.SEALED;
    }

    /** Whether it holds a seat against what clues say, which no check of a clerk does. */
    boolean readsCluesOfTargets() {
        return guards == Guards.TARGET && facts == Facts.CLUE;
    }

    boolean isFor(Set<InspectionKind> round) {
        return only.isEmpty() || !Collections.disjoint(only, round);
    }

    /** The same rule with what the office has made of it; of two that begin on one day, the later number holds. */
    Rule with(List<Version> more) {
        return in(Stream.concat(versions.stream(), more.stream())
                .sorted(Comparator.comparing(Version::from).thenComparingInt(Version::number))
                .toList());
    }

    private Rule in(List<Version> others) {
        return new Rule(
                id,
                stem,
                title,
                basis,
                guards,
                reachesTarget,
                only,
                facts,
                needs,
                others,
                stricter,
                keptBy,
                because,
                query);
    }

    /** The version that holds on a day, if the rule had begun by then. */
    Optional<Version> on(LocalDate day) {
        return versions.stream().filter(version -> !version.from().isAfter(day)).reduce((earlier, later) -> later);
    }
}
