package org.jingwei.clue;

import org.jingwei.cadre.Person;
import org.jingwei.graph.Row;
import org.jingwei.organization.Organization;

/** Somebody or something that a clue concerns: a cadre, a person or an organization, and as what. */
record Concern(ConcernCapacity capacity, String id, Object node) {

    static Concern of(Row row) {
        var thing = new Row(row.query(), row.map("thing"));
        return new Concern(
                ConcernCapacity.valueOf(row.string("capacity")),
                thing.string("id"),
                row.bool("organization") ? Organization.of(thing) : Person.of(thing));
    }
}
