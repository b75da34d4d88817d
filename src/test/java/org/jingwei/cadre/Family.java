package org.jingwei.cadre;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Five generations of a family as somebody recorded them, and what is asked of it. Nothing is derived. */
record Family(
        long seed, List<String> people, List<Said> facts, List<Judged> judged, Set<String> kept, List<Asked> asked) {

    enum Kind {
        PARENT_OF,
        SPOUSE_OF,
        SIBLING_OF
    }

    /** One base fact, true in [from, to), on record in [recordedAt, struckAt); a bound that is absent is none. */
    record Said(
            String id,
            Kind kind,
            @Nullable String how,
            String start,
            String end,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Instant recordedAt,
            @Nullable Instant struckAt) {

        Said between(String newStart, String newEnd) {
            return new Said(id, kind, how, newStart, newEnd, from, to, recordedAt, struckAt);
        }

        boolean is(String... hows) {
            return Stream.of(hows).anyMatch(each -> each.equals(how));
        }
    }

    /** Two records of one human. */
    record Judged(
            String id,
            String first,
            String second,
            Instant recordedAt,
            @Nullable Instant struckAt) {}

    record Asked(LocalDate day, Instant knownAt) {}

    @Override
    public String toString() {
        return Stream.of(Stream.of("family " + seed + ", kin kept of " + kept), facts.stream(), judged.stream())
                .flatMap(lines -> lines)
                .map(String::valueOf)
                .collect(joining("\n  "));
    }
}
