package org.jingwei.clue;

import org.jingwei.access.Role;
import org.jingwei.access.Scoped;
import org.jingwei.access.Scopes;
import org.jingwei.cadre.Person;
import org.jingwei.graph.Row;
import org.jingwei.organization.Organization;
import org.jspecify.annotations.Nullable;

/** Who took a step: the role for everybody, the body where it was a receiver's; the name for whom {@code scopes} say. */
record Actor(
        @Nullable Role role,
        @Nullable Organization organization,
        @Nullable String name,
        @Nullable Object person,
        Scopes scopes)
        implements Scoped {

    static Actor of(StepRecord step, Row row, Scopes scopes) {
        var body = row.rowOrNull("receivedBy");
        var by = row.rowOrNull("by");
        return new Actor(
                step.role(),
                body == null ? null : Organization.of(body),
                step.name(),
                by == null ? null : Person.of(by),
                scopes);
    }

    /** The person without an account whose act was recorded. */
    static @Nullable Actor behalf(Row row, Scopes scopes) {
        var behalf = row.rowOrNull("behalf");
        return behalf == null ? null : new Actor(null, null, behalf.string("name"), Person.of(behalf), scopes);
    }
}
