package org.jingwei.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jingwei.graph.Facts;
import org.jingwei.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * One record of the audit: who did or read what, when, and why; never what it said.
 *
 * @param actor the person who acted, where the account acts for another
 * @param document the hash of the document that was sent
 * @param reads for each thing its id and the fields that left: {@code id name,posts}
 */
public record Entry(
        String id,
        Instant at,
        String account,
        String actor,
        String operation,
        String document,
        @Nullable String purpose,
        List<String> reads) {

    public Entry {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        reads = List.copyOf(reads);
    }

    public static Entry now(
            Instant at,
            String account,
            String actor,
            String operation,
            String document,
            @Nullable String purpose,
            List<String> reads) {
        return new Entry(Facts.newId(), at, account, actor, operation, document, purpose, reads);
    }

    static Entry of(Row row) {
        var at = row.instantOrNull("at");
        return new Entry(
                row.string("id"),
                at == null ? Instant.EPOCH : at,
                row.string("account"),
                row.string("actor"),
                row.string("operation"),
                row.string("document"),
                row.stringOrNull("purpose"),
                row.strings("reads"));
    }

    Map<String, @Nullable Object> asParameter() {
        var map = new HashMap<String, @Nullable Object>();
        map.put("id", id);
        map.put("at", at.atZone(ZoneOffset.UTC));
        map.put("account", account);
        map.put("actor", actor);
        map.put("operation", operation);
        map.put("document", document);
        map.put("purpose", purpose);
        map.put("reads", reads);
        return map;
    }

    /** The one text that is hashed: every part with its length before it, so that no two entries share it. */
    String canonical() {
        var text = new StringBuilder();
        for (var part : List.of(
                id,
                at.toString(),
                account,
                actor,
                operation,
                document,
                purpose == null ? "" : purpose,
                String.join("\n", reads))) {
            text.append(part.length()).append(':').append(part);
        }
        return text.toString();
    }
}
