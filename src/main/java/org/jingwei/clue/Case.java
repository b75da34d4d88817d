package org.jingwei.clue;

import java.time.LocalDate;
import java.util.List;
import org.jingwei.graph.Row;

/** A case opened on a clue, and against whom. */
record Case(String id, String number, LocalDate openedOn, List<Object> against) {

    static Case of(Row row) {
        return new Case(row.string("id"), row.string("number"), row.date("openedOn"), ClueTrace.people(row, "against"));
    }
}
