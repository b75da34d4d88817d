package org.jingwei.cadre;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * While an adoption lasts, the ties of birth of the child are at an end (民法典 art. 1111): to its parents and to the
 * siblings whose parents nobody recorded. Where the adopter was married to a parent of birth when he adopted, that parent
 * remains one. What was on record is kept apart from what was true: an adoption that is struck has ended nothing.
 */
final class Adoptions {

    /** During these days, and as known during that stretch, a tie of birth is at an end. */
    private record Ended(Span<LocalDate> valid, Span<Instant> recorded) {}

    private final Map<String, List<KinFact>> touching = new HashMap<>();

    private Adoptions(Collection<KinFact> facts) {
        for (var fact : facts) {
            touching.computeIfAbsent(fact.fromPerson(), _ -> new ArrayList<>()).add(fact);
            touching.computeIfAbsent(fact.toPerson(), _ -> new ArrayList<>()).add(fact);
        }
    }

    static Adoptions among(Collection<KinFact> facts) {
        return new Adoptions(facts);
    }

    /** The facts without what adoption ended of them; a fact may be left in several pieces under its one id. */
    List<KinFact> left(Collection<KinFact> facts) {
        return facts.stream().flatMap(this::left).toList();
    }

    private Stream<KinFact> left(KinFact fact) {
        if (!isOfBirth(fact)) {
            return Stream.of(fact);
        }
        var pieces = List.of(fact);
        for (var ended : endings(fact)) {
            pieces = pieces.stream().flatMap(piece -> outside(piece, ended)).toList();
        }
        return pieces.stream();
    }

    private static boolean isOfBirth(KinFact fact) {
        return switch (fact.type()) {
            case PARENT_OF -> fact.kind() == null || fact.kind() == KinKind.BIOLOGICAL;
            case SIBLING_OF -> fact.kind() == null || fact.kind() == KinKind.BIOLOGICAL || fact.kind() == KinKind.HALF;
            case SPOUSE_OF, SAME_AS -> false;
        };
    }

    private List<Ended> endings(KinFact fact) {
        if (fact.type() == KinFact.Type.PARENT_OF) {
            return endings(fact.toPerson(), List.of(fact));
        }
        return Stream.of(fact.fromPerson(), fact.toPerson())
                .flatMap(sibling -> endings(sibling, birthsOf(sibling)).stream())
                .toList();
    }

    /** {@code births}: the ties to parents by which, if the adopter is married to one of them, what is asked about goes on. */
    private List<Ended> endings(String child, List<KinFact> births) {
        var endings = new ArrayList<Ended>();
        for (var record : records(child)) {
            for (var adoption : parentsOf(record.id)) {
                if (adoption.kind() == KinKind.ADOPTIVE) {
                    var recorded = List.of(adoption.recorded().meet(record.recorded));
                    for (var marriage : births.stream()
                            .flatMap(birth -> marriages(adoption, birth))
                            .toList()) {
                        recorded = recorded.stream()
                                .flatMap(span -> span.minus(marriage).stream())
                                .toList();
                    }
                    recorded.forEach(span -> endings.add(new Ended(adoption.valid(), span)));
                }
            }
        }
        return endings;
    }

    private List<KinFact> birthsOf(String child) {
        return records(child).stream()
                .flatMap(record -> parentsOf(record.id).stream())
                .filter(Adoptions::isOfBirth)
                .toList();
    }

    private List<KinFact> parentsOf(String child) {
        return touching(child)
                .filter(fact ->
                        fact.type() == KinFact.Type.PARENT_OF && fact.toPerson().equals(child))
                .toList();
    }

    /** While it was on record that the adopter was married to that parent on the day of the adoption. */
    private Stream<Span<Instant>> marriages(KinFact adoption, KinFact birth) {
        var parents = records(birth.fromPerson());
        return records(adoption.fromPerson()).stream()
                .flatMap(adopter -> touching(adopter.id)
                        .filter(fact -> fact.type() == KinFact.Type.SPOUSE_OF && isOn(fact, adoption.from()))
                        .flatMap(fact -> parents.stream()
                                .filter(parent -> fact.other(adopter.id).equals(parent.id))
                                .map(parent -> fact.recorded()
                                        .meet(birth.recorded())
                                        .meet(adopter.recorded)
                                        .meet(parent.recorded))));
    }

    private static boolean isOn(KinFact marriage, @Nullable LocalDate day) {
        return day == null
                || ((marriage.from() == null || !marriage.from().isAfter(day))
                        && (marriage.to() == null || marriage.to().isAfter(day)));
    }

    private record Named(String id, Span<Instant> recorded) {}

    /** The records of a human, and when they were judged to be his. */
    private List<Named> records(String person) {
        return Stream.concat(
                        Stream.of(new Named(person, new Span<>(null, null))),
                        touching(person)
                                .filter(fact -> fact.type() == KinFact.Type.SAME_AS)
                                .map(fact -> new Named(fact.other(person), fact.recorded())))
                .toList();
    }

    private Stream<KinFact> touching(String person) {
        return touching.getOrDefault(person, List.of()).stream();
    }

    private static Stream<KinFact> outside(KinFact fact, Ended ended) {
        var common = fact.valid().meet(ended.valid);
        if (common.isEmpty() || fact.recorded().meet(ended.recorded).isEmpty()) {
            return Stream.of(fact);
        }
        return Stream.concat(
                fact.valid().minus(ended.valid).stream().map(days -> fact.during(days, fact.recorded())),
                fact.recorded().minus(ended.recorded).stream().map(span -> fact.during(common, span)));
    }
}
