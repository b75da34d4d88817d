package org.jingwei.conflict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jingwei.graph.Row;
import org.jingwei.shared.TeamRole;
import org.jspecify.annotations.Nullable;

/**
 * A conflict that arose on a seat after it was taken.
 *
 * @param round the round by id
 * @param person whose seat it is, by id
 * @param beside whether it is a colleague that he conflicts with
 * @param against the organization that his team inspects, or the colleague, by id
 * @param ending how it ended; null while it stands
 */
public record ArisenConflict(
        String id,
        String round,
        String person,
        String team,
        TeamRole role,
        String rule,
        boolean beside,
        String against,
        @Nullable LocalDate since,
        @Nullable LocalDate learnedOn,
        Instant noticedAt,
        @Nullable Instant endedAt,
        @Nullable Ending ending) {

    /** How a conflict ended: its holder left the seat, or it is found no more. */
    public enum Ending {
        LEFT,
        CEASED
    }

    static ArisenConflict of(String round, Row row) {
        var ending = row.stringOrNull("ending");
        return new ArisenConflict(
                row.string("id"),
                round,
                row.string("person"),
                row.string("team"),
                TeamRole.valueOf(row.string("role")),
                row.string("rule"),
                row.bool("beside"),
                row.string("against"),
                row.dateOrNull("since"),
                row.dateOrNull("learnedOn"),
                Objects.requireNonNull(row.instantOrNull("noticedAt")),
                row.instantOrNull("endedAt"),
                ending == null ? null : Ending.valueOf(ending));
    }

    boolean stands() {
        return endedAt == null;
    }
}
