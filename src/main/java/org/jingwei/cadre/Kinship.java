package org.jingwei.cadre;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jingwei.cadre.KinPath.Tie;

/**
 * Derives who is kin to whom from base facts alone: the graph keeps what comes out, and a rebuild gives the same. Half,
 * adoptive and fostered step ties count like ties of birth in every class; those of birth end with {@link Adoptions}.
 */
final class Kinship {

    private static final Comparator<DerivedKin> ORDER = comparing(DerivedKin::person)
            .thenComparing(DerivedKin::kin)
            .thenComparing(DerivedKin::chain)
            .thenComparing(kin -> String.join(" ", kin.via()))
            .thenComparing(DerivedKin::recordedAt, nullsFirst(naturalOrder()));

    private final Map<String, List<Tie>> ties = new HashMap<>();
    private final List<DerivedKin> found = new ArrayList<>();

    private Kinship(Collection<KinFact> facts) {
        Adoptions.among(facts).left(facts).forEach(this::learn);
    }

    /** Everybody who is kin to these people, one tie for each chain of facts; who is not in {@code people} is only passed. */
    static List<DerivedKin> derive(Set<String> people, Collection<KinFact> facts) {
        var kinship = new Kinship(facts);
        people.forEach(person -> kinship.walk(KinPath.from(person)));
        kinship.found.sort(ORDER);
        return List.copyOf(kinship.found);
    }

    private void learn(KinFact fact) {
        learn(fact.fromPerson(), forwards(fact.type()), fact);
        learn(fact.toPerson(), backwards(fact.type()), fact);
    }

    private void learn(String person, String letter, KinFact fact) {
        ties.computeIfAbsent(person, _ -> new ArrayList<>()).add(new Tie(letter, fact, fact.other(person)));
    }

    private static String forwards(KinFact.Type type) {
        return switch (type) {
            case PARENT_OF -> "D";
            case SPOUSE_OF -> "S";
            case SIBLING_OF -> "B";
            case SAME_AS -> "";
        };
    }

    private static String backwards(KinFact.Type type) {
        return type == KinFact.Type.PARENT_OF ? "U" : forwards(type);
    }

    private void walk(KinPath path) {
        found.addAll(path.kin());
        tiesOf(path.end()).stream().filter(path::admits).forEach(tie -> walk(path.along(tie, doubles(path, tie))));
    }

    /** When the next station was judged to be a human passed before; the record just left is no station of its own. */
    private List<Span<Instant>> doubles(KinPath path, Tie next) {
        return tiesOf(next.to()).stream()
                .filter(Tie::isIdentity)
                .filter(identity -> path.people().contains(identity.to()))
                .filter(identity -> !next.isIdentity() || !identity.to().equals(path.end()))
                .map(identity -> identity.fact().recorded())
                .toList();
    }

    private List<Tie> tiesOf(String person) {
        return ties.getOrDefault(person, List.of());
    }
}
