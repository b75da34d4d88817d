package org.jingwei.clue;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jingwei.access.Role;
import org.jingwei.graph.Row;
import org.jspecify.annotations.Nullable;

/** Steps between our records and the properties of their nodes. */
final class Stored {

    private Stored() {}

    static Map<String, @Nullable Object> of(StepRecord step) {
        var map = new HashMap<String, @Nullable Object>();
        map.put("id", step.id());
        map.put("number", step.number());
        map.put("kind", step.kind().name());
        map.put("state", step.state().name());
        map.put("on", step.on());
        map.put("recordedAt", step.recordedAt().atZone(ZoneOffset.UTC));
        map.put("account", step.account());
        map.put("name", step.name());
        map.put("person", step.person());
        map.put("role", step.role().name());
        map.put("onBehalfOf", step.onBehalfOf());
        map.put("opinion", step.opinion());
        map.put("receiver", step.receiver());
        map.put("closing", step.closing() == null ? null : step.closing().name());
        map.put("sanctions", step.sanctions());
        map.put("readers", step.readers());
        map.put("about", step.about());
        map.put("salt", step.salt());
        map.put("commitment", step.commitment());
        map.put("digest", step.digest());
        put(map, step.document());
        return map;
    }

    private static void put(Map<String, @Nullable Object> map, @Nullable Paper paper) {
        if (paper != null) {
            map.put("document", paper.kind().name());
            map.put("documentTitle", paper.title());
            map.put("documentNumber", paper.number());
        }
    }

    static StepRecord step(Row row) {
        var closing = row.textOrNull("closing");
        return new StepRecord(
                row.string("id"),
                row.integer("number"),
                StepKind.valueOf(row.string("kind")),
                ClueState.valueOf(row.string("state")),
                row.date("on"),
                Objects.requireNonNull(row.instantOrNull("recordedAt")),
                row.string("account"),
                row.string("name"),
                row.textOrNull("person"),
                Role.valueOf(row.string("role")),
                row.textOrNull("onBehalfOf"),
                paper(row),
                row.textOrNull("opinion"),
                row.textOrNull("receiver"),
                closing == null ? null : ClosingReason.valueOf(closing),
                strings(row, "sanctions"),
                strings(row, "readers"),
                row.string("about"),
                row.string("salt"),
                row.string("commitment"),
                row.string("digest"));
    }

    private static @Nullable Paper paper(Row row) {
        var kind = row.textOrNull("document");
        return kind == null
                ? null
                : new Paper(DocumentKind.valueOf(kind), row.string("documentTitle"), row.textOrNull("documentNumber"));
    }

    static List<String> strings(Row row, String property) {
        return row.values().get(property) == null ? List.of() : row.strings(property);
    }
}
