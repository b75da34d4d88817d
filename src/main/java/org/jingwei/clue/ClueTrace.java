package org.jingwei.clue;

import java.util.HashSet;
import java.util.List;
import org.jingwei.cadre.Person;
import org.jingwei.graph.Row;

/** What hangs on a clue: its steps, transfers, cases, sanctions, as far as the viewer may see them. */
record ClueTrace(
        List<Step> steps, List<Transfer> transfers, List<Case> cases, List<Sanction> sanctions, ChainCheck chain) {

    static ClueTrace of(Row row, Clue clue, StepTable table) {
        var records = row.rows("steps").stream().map(Stored::step).toList();
        return new ClueTrace(
                row.rows("steps").stream().map(step -> Step.of(step, clue)).toList(),
                row.rows("transfers").stream().map(Transfer::of).toList(),
                row.rows("cases").stream().map(Case::of).toList(),
                row.rows("sanctions").stream().map(Sanction::of).toList(),
                ChainCheck.of(clue.id(), records, about(clue), clue.version(), clue.state(), table));
    }

    /** What the clue says now, as its first step laid it down. */
    private static String about(Clue clue) {
        var subjects = new HashSet<String>();
        var place = "";
        for (var concern : clue.concerns()) {
            if (concern.capacity() == ConcernCapacity.PLACE) {
                place = concern.id();
            } else {
                subjects.add(concern.id());
            }
        }
        return Chain.about(clue.source().name(), place, subjects, clue.summary());
    }

    static List<Object> people(Row row, String column) {
        return row.rows(column).stream().map(Person::of).toList();
    }
}
