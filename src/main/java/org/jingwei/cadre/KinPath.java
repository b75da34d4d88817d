package org.jingwei.cadre;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A way from one person over base facts, in the letters of {@link KinClass}; down again from a parent is to a sibling.
 * {@code doubled} is when two stations of it were judged to be one human, who cannot be his own kin.
 */
record KinPath(
        String chain,
        List<String> people,
        List<KinFact> facts,
        Span<LocalDate> valid,
        Span<Instant> recorded,
        List<Span<Instant>> doubled) {

    /** A base fact as it is walked from one of its ends; the letter is empty where it leads to the same human. */
    record Tie(String letter, KinFact fact, String to) {

        boolean isIdentity() {
            return letter.isEmpty();
        }
    }

    static KinPath from(String person) {
        return new KinPath("", List.of(person), List.of(), new Span<>(null, null), new Span<>(null, null), List.of());
    }

    String end() {
        return people.getLast();
    }

    boolean admits(Tie tie) {
        return !people.contains(tie.to)
                && (tie.isIdentity() ? mayChangeRecord() : KinClass.leadsOn(chainWith(tie)))
                && !valid.meet(tie.fact.valid()).isEmpty()
                && !recorded.meet(tie.fact.recorded()).isEmpty();
    }

    KinPath along(Tie tie, List<Span<Instant>> doubles) {
        return new KinPath(
                chainWith(tie),
                with(people, tie.to),
                with(facts, tie.fact),
                valid.meet(tie.fact.valid()),
                recorded.meet(tie.fact.recorded()),
                Stream.concat(doubled.stream(), doubles.stream()).toList());
    }

    /** One tie for each stretch of recorded time that no judgement of identity interrupts. */
    List<DerivedKin> kin() {
        return KinClass.find(chain).stream()
                .flatMap(clazz -> onRecord().stream().map(span -> kin(clazz, span)))
                .toList();
    }

    private DerivedKin kin(KinClass clazz, Span<Instant> span) {
        var via = facts.stream().map(KinFact::id).toList();
        return new DerivedKin(
                people.getFirst(), end(), clazz, chain, via, valid.from(), valid.to(), span.from(), span.to());
    }

    private List<Span<Instant>> onRecord() {
        var left = List.of(recorded);
        for (var gap : doubled) {
            left = left.stream().flatMap(span -> span.minus(gap).stream()).toList();
        }
        return left;
    }

    /** Not at the start, where each record has kin of its own, and not twice, since every pair of records is joined. */
    private boolean mayChangeRecord() {
        return !facts.isEmpty() && facts.getLast().type() != KinFact.Type.SAME_AS;
    }

    private String chainWith(Tie tie) {
        return tie.letter.equals("D") && chain.endsWith("U")
                ? chain.substring(0, chain.length() - 1) + "B"
                : chain + tie.letter;
    }

    private static <T> List<T> with(List<T> list, T last) {
        var longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
