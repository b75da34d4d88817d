package org.jingwei.conflict;

import java.time.Instant;
import java.util.Objects;
import org.jingwei.cadre.Person;
import org.jingwei.graph.Row;
import org.jingwei.organization.Organization;
import org.jspecify.annotations.Nullable;

/**
 * What somebody declared about himself.
 *
 * @param registered whether the register has him or one of his kin in that body, too
 * @param answer what the office last said of it
 */
record Declaration(
        String id,
        Object declarant,
        DeclarationKind tie,
        @Nullable String name,
        Organization organization,
        @Nullable String post,
        boolean registered,
        @Nullable Answer answer,
        Instant recordedAt,
        @Nullable Instant struckAt) {

    static Declaration of(Row row) {
        var says = new Row(row.query(), row.map("says"));
        var answer = row.rowOrNull("answer");
        return new Declaration(
                says.string("id"),
                Person.of(new Row(row.query(), row.map("person"))),
                DeclarationKind.valueOf(says.string("tie")),
                says.textOrNull("name"),
                Organization.of(new Row(row.query(), row.map("unit"))),
                says.textOrNull("post"),
                row.bool("registered"),
                answer == null ? null : Answer.of(answer),
                Objects.requireNonNull(says.instantOrNull("recordedAt")),
                says.instantIfAny("struckAt"));
    }
}
