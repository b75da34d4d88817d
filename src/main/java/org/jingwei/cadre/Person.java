package org.jingwei.cadre;

import org.jingwei.graph.Row;

/** Somebody whom the register knows only as a relative. */
public record Person(String id, String name) {

    /** A cadre where the map says {@code cadre: true}, else a person. */
    public static Object of(Row row) {
        return row.bool("cadre") ? Cadre.of(row) : new Person(row.string("id"), row.string("name"));
    }
}
