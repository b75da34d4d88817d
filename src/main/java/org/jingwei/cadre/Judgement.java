package org.jingwei.cadre;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jingwei.graph.Row;
import org.jspecify.annotations.Nullable;

/** A judgement on two records of people, cadres or others. */
public record Judgement(
        String id,
        IdentityVerdict verdict,
        String reason,
        List<Object> people,
        Instant recordedAt,
        @Nullable Instant struckAt) {

    static Judgement of(Row row) {
        return new Judgement(
                row.string("id"),
                IdentityVerdict.valueOf(row.string("verdict")),
                row.string("reason"),
                row.rows("people").stream().map(Person::of).toList(),
                Objects.requireNonNull(row.instantOrNull("recordedAt")),
                row.instantOrNull("struckAt"));
    }
}
