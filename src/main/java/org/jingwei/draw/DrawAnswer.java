package org.jingwei.draw;

import java.time.Instant;
import org.jingwei.cadre.Cadre;
import org.jingwei.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * What a unit answered; it is never changed, and stands until a further answer supersedes it.
 *
 * @param substitute whom the unit offers instead
 */
record DrawAnswer(
        String id,
        int number,
        DrawReply reply,
        @Nullable DrawReason reason,
        @Nullable String words,
        @Nullable String document,
        @Nullable Cadre substitute,
        String by,
        Instant recordedAt,
        @Nullable Instant supersededAt) {

    static DrawAnswer of(Row row) {
        var says = new Row(row.query(), row.map("says"));
        var substitute = row.rowOrNull("substitute");
        var reason = says.textOrNull("reason");
        return new DrawAnswer(
                says.string("id"),
                says.integer("number"),
                DrawReply.valueOf(says.string("reply")),
                reason == null ? null : DrawReason.valueOf(reason),
                says.textOrNull("words"),
                says.textOrNull("document"),
                substitute == null ? null : Cadre.of(substitute),
                says.string("name"),
                says.instant("recordedAt"),
                says.instantIfAny("struckAt"));
    }

    boolean stands() {
        return supersededAt == null;
    }

    boolean offers(String person) {
        return stands() && substitute != null && substitute.id().equals(person);
    }
}
