package org.jingwei.organization;

import org.jingwei.graph.Row;

/** A division of the country. */
public record Region(String id, String name, String code, Level level) {

    /** From a map {@code {id, name, code, level}}. */
    public static Region of(Row row) {
        return new Region(row.string("id"), row.string("name"), row.string("code"), Level.valueOf(row.string("level")));
    }
}
