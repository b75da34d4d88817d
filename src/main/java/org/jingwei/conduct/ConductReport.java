package org.jingwei.conduct;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jingwei.access.Viewer;
import org.jingwei.cadre.Cadre;
import org.jingwei.graph.Row;
import org.jingwei.organization.Organization;
import org.jingwei.recusal.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A complaint about somebody who inspects, or an attempt to interfere.
 *
 * @param standing how he stands to the body now, which says who settles it
 * @param account the id of the account that recorded it
 */
record ConductReport(
        String id,
        ConductKind kind,
        Cadre cadre,
        Organization at,
        LocalDate on,
        String summary,
        ConductState state,
        @Nullable Settlement settlement,
        Standing standing,
        String by,
        String account,
        Instant recordedAt,
        @Nullable Instant struckAt) {

    /** What looking into it has shown. */
    record Settlement(
            String id,
            boolean upheld,
            String reason,
            @Nullable String document,
            String by,
            String account,
            Instant recordedAt) {

        static Settlement of(Row row) {
            return new Settlement(
                    row.string("id"),
                    row.bool("upheld"),
                    row.string("reason"),
                    row.textOrNull("document"),
                    row.string("name"),
                    row.string("recordedBy"),
                    Objects.requireNonNull(row.instantOrNull("recordedAt")));
        }
    }

    static ConductReport of(Row row, Standing standing) {
        var says = new Row(row.query(), row.map("says"));
        var settlement = row.rowOrNull("settlement");
        return new ConductReport(
                says.string("id"),
                ConductKind.valueOf(says.string("kind")),
                Cadre.of(new Row(row.query(), row.map("person"))),
                Organization.of(new Row(row.query(), row.map("unit"))),
                says.date("on"),
                says.string("summary"),
                ConductState.valueOf(row.string("state")),
                settlement == null ? null : Settlement.of(settlement),
                standing,
                says.string("name"),
                says.string("recordedBy"),
                Objects.requireNonNull(says.instantOrNull("recordedAt")),
                says.instantIfAny("struckAt"));
    }

    boolean isFor(Viewer viewer) {
        return standing.mayJudge(viewer) && standing.isAwaitedBy(viewer);
    }
}
