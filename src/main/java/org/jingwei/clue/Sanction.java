package org.jingwei.clue;

import java.time.LocalDate;
import org.jingwei.cadre.Person;
import org.jingwei.graph.Row;
import org.jingwei.shared.Period;
import org.jspecify.annotations.Nullable;

/** A sanction, measure or talk, on whom it was laid, and for how long it bars. */
record Sanction(
        String id,
        SanctionKind kind,
        Object on,
        LocalDate decidedOn,
        @Nullable LocalDate announcedOn,
        @Nullable Period influence) {

    static Sanction of(Row row) {
        var until = row.dateIfAny("until");
        var decided = row.date("decidedOn");
        return new Sanction(
                row.string("id"),
                SanctionKind.valueOf(row.string("kind")),
                Person.of(new Row(row.query(), row.map("on"))),
                decided,
                row.dateIfAny("announcedOn"),
                until == null ? null : new Period(decided, until));
    }
}
