package org.jingwei.cadre;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A base fact of kin as it lies in the graph; a null bound means always. PARENT_OF goes from the parent to the child;
 * {@code elder} says that the start of a SIBLING_OF is known to be the elder. SAME_AS is the standing judgement that two
 * records are one human: it has no direction, and whoever hands it in hands in every pair of a cluster.
 */
record KinFact(
        String id,
        Type type,
        String fromPerson,
        String toPerson,
        @Nullable KinKind kind,
        boolean elder,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Instant recordedAt,
        @Nullable Instant struckAt) {

    enum Type {
        PARENT_OF,
        SPOUSE_OF,
        SIBLING_OF,
        SAME_AS
    }

    Span<LocalDate> valid() {
        return new Span<>(from, to);
    }

    Span<Instant> recorded() {
        return new Span<>(recordedAt, struckAt);
    }

    KinFact during(Span<LocalDate> days, Span<Instant> onRecord) {
        return new KinFact(
                id, type, fromPerson, toPerson, kind, elder, days.from(), days.to(), onRecord.from(), onRecord.to());
    }

    String other(String person) {
        return person.equals(fromPerson) ? toPerson : fromPerson;
    }
}
