package org.jingwei.cadre;

import java.time.LocalDate;
import org.jingwei.graph.Row;
import org.jingwei.organization.Organization;
import org.jingwei.shared.Period;
import org.jspecify.annotations.Nullable;

/** A post that somebody held; {@code period} is absent where nobody knows when it began. */
public record Post(
        String title,
        Organization organization,
        boolean leading,
        boolean principal,
        @Nullable String rank,
        @Nullable Period period,
        @Nullable LocalDate until) {

    static Post of(Row row) {
        var from = row.dateOrNull("from");
        var to = row.dateOrNull("to");
        return new Post(
                row.string("title"),
                Organization.of(new Row(row.query(), row.map("organization"))),
                row.bool("leading"),
                row.bool("principal"),
                row.stringOrNull("rank"),
                from == null ? null : new Period(from, to),
                to);
    }

    boolean isHeldOn(LocalDate day) {
        return (period == null || !period.from().isAfter(day)) && (until == null || until.isAfter(day));
    }
}
