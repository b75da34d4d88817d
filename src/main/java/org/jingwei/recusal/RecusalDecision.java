package org.jingwei.recusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jingwei.access.Scoped;
import org.jingwei.access.Scopes;
import org.jingwei.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on a recusal; it is never changed.
 *
 * @param account the id of the account that recorded it
 * @param scopes whoever decides, and himself
 */
record RecusalDecision(
        String id,
        boolean granted,
        String reason,
        @Nullable String heard,
        @Nullable String document,
        @Nullable String approver,
        @Nullable LocalDate from,
        @Nullable LocalDate last,
        String by,
        String account,
        Instant recordedAt,
        Scopes scopes)
        implements Scoped {

    static RecusalDecision of(Row row, Scopes scopes) {
        return new RecusalDecision(
                row.string("id"),
                row.bool("granted"),
                row.string("reason"),
                row.textOrNull("heard"),
                row.textOrNull("document"),
                row.textOrNull("approver"),
                row.dateIfAny("from"),
                row.dateIfAny("last"),
                row.string("name"),
                row.string("recordedBy"),
                Objects.requireNonNull(row.instantOrNull("recordedAt")),
                scopes);
    }
}
