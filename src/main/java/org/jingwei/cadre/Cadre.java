package org.jingwei.cadre;

import java.util.List;
import org.jingwei.graph.Row;
import org.jspecify.annotations.Nullable;

/** What every mention of a cadre shows. */
public record Cadre(
        String id,
        String name,
        @Nullable String code,
        @Nullable String rank,
        List<String> readings) {

    /** From a map {@code {id, name, code, rank, readings}}. */
    public static Cadre of(Row row) {
        var readings = row.value("readings");
        return new Cadre(
                row.string("id"),
                row.string("name"),
                row.stringOrNull("code"),
                row.stringOrNull("rank"),
                readings == null ? List.of() : row.strings("readings"));
    }
}
