package org.jingwei.conflict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jingwei.graph.Row;

/** More was asked narrowly on a day than the probe budget allows: who asked, and how much, not what was found. */
record ProbeAlert(
        String id,
        String account,
        String name,
        LocalDate on,
        ProbeFigure figure,
        int cadres,
        List<String> teams,
        Instant raisedAt) {

    ProbeAlert {
        teams = List.copyOf(teams);
    }

    static ProbeAlert of(Row row) {
        var figure = ProbeFigure.valueOf(row.string("figure"));
        var asked = row.strings("asked");
        return new ProbeAlert(
                row.string("id"),
                row.string("account"),
                row.string("name"),
                row.date("on"),
                figure,
                figure == ProbeFigure.CADRES ? asked.size() : 1,
                figure == ProbeFigure.CADRES ? List.of(row.string("narrowedTo")) : asked,
                Objects.requireNonNull(row.instantOrNull("raisedAt")));
    }
}
