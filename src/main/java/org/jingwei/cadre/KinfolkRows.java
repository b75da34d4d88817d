package org.jingwei.cadre;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jingwei.graph.Row;
import org.jspecify.annotations.Nullable;

/** Facts of kin between the graph's rows and our records. */
final class KinfolkRows {

    private KinfolkRows() {}

    static KinFact fact(Row row) {
        var says = new Row(row.query(), row.map("says"));
        var kind = says.textOrNull("kind");
        return new KinFact(
                row.string("id"),
                KinFact.Type.valueOf(row.string("type")),
                row.string("from"),
                row.string("to"),
                kind == null ? null : KinKind.valueOf(kind),
                Boolean.TRUE.equals(says.values().get("elder")),
                says.dateIfAny("from"),
                says.dateIfAny("to"),
                says.instantIfAny("recordedAt"),
                says.instantIfAny("struckAt"));
    }

    static KinTrail.Traits traits(Row row, String sex, String born) {
        var said = row.stringOrNull(sex);
        return new KinTrail.Traits(said == null ? null : Sex.valueOf(said), row.dateOrNull(born));
    }

    static @Nullable ZonedDateTime moment(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(ZoneOffset.UTC);
    }
}
