package org.jingwei.demo;

import java.time.LocalDate;
import java.util.List;
import org.jingwei.access.Scopes;
import org.jingwei.graph.Row;

/** A team whose ledger is made up: its round, its leader and a member, and whom it may hear of. */
record ClueTeam(
        String round,
        boolean running,
        LocalDate from,
        Scopes scopes,
        Person leader,
        Person member,
        List<Official> officials) {

    /** Somebody by id and name. */
    record Person(String id, String name) {

        static Person of(Row row) {
            return new Person(row.string("id"), row.string("name"));
        }
    }

    /** A leading cadre and the body that he leads. */
    record Official(String person, String unit) {}

    static ClueTeam of(Row row) {
        return new ClueTeam(
                row.string("round"),
                row.string("status").equals("RUNNING"),
                row.date("from"),
                new Scopes(row.string("office"), row.string("team"), null, java.util.Set.of(), java.util.Set.of()),
                Person.of(new Row(row.query(), row.map("leader"))),
                Person.of(new Row(row.query(), row.map("member"))),
                row.rows("people").stream()
                        .map(each -> new Official(each.string("person"), each.string("unit")))
                        .toList());
    }
}
