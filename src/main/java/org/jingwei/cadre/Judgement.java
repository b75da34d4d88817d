package org.jingwei.cadre;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
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
        OffsetDateTime recordedAt,
        @Nullable OffsetDateTime struckAt) {

    static Judgement of(Row row, ZoneId zone) {
        var struck = row.instantOrNull("struckAt");
        return new Judgement(
                row.string("id"),
                IdentityVerdict.valueOf(row.string("verdict")),
                row.string("reason"),
                row.rows("people").stream().map(Person::of).toList(),
                local(Objects.requireNonNull(row.instantOrNull("recordedAt")), zone),
                struck == null ? null : local(struck, zone));
    }

    private static OffsetDateTime local(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toOffsetDateTime();
    }
}
