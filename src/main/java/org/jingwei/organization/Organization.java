package org.jingwei.organization;

import org.jingwei.graph.Row;
import org.jspecify.annotations.Nullable;

/** What every mention of an organization shows. */
public record Organization(String id, String name, @Nullable String code, OrganizationKind kind, Level level) {

    /** From a map {@code {id, name, code, kind, level}}. */
    public static Organization of(Row row) {
        return new Organization(
                row.string("id"),
                row.string("name"),
                row.stringOrNull("code"),
                OrganizationKind.valueOf(row.string("kind")),
                Level.valueOf(row.string("level")));
    }
}
