package org.jingwei.clue;

import java.time.LocalDate;
import org.jingwei.cadre.Person;
import org.jingwei.graph.Row;

/** Somebody who is a witness in a clue. */
record Witness(String id, Object person, String name, LocalDate on) {

    static Witness of(Row row) {
        var person = new Row(row.query(), row.map("person"));
        return new Witness(row.string("id"), Person.of(person), row.string("name"), row.date("on"));
    }
}
