package org.jingwei.cadre;

import org.jingwei.graph.Row;
import org.jingwei.organization.Region;
import org.jingwei.shared.Period;
import org.jspecify.annotations.Nullable;

/** A place of the personnel file. */
public record Origin(
        OriginKind kind, Region region, @Nullable Period period) {

    static Origin of(Row row) {
        var from = row.dateOrNull("from");
        return new Origin(
                OriginKind.valueOf(row.string("kind")),
                Region.of(new Row(row.query(), row.map("region"))),
                from == null ? null : new Period(from, row.dateOrNull("to")));
    }
}
