package org.jingwei.conflict;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jingwei.cadre.Cadre;
import org.jingwei.cadre.CoveragePart;
import org.jingwei.graph.Row;
import org.jingwei.shared.FilePart;

/** A person who is asked about: the canonical record, every record of the same human, and how complete the file is. */
record Candidate(Cadre cadre, List<String> records, boolean kept, List<CoveragePart> coverage) {

    Candidate {
        records = List.copyOf(records);
        coverage = List.copyOf(coverage);
    }

    static Candidate of(Row row) {
        return new Candidate(
                Cadre.of(new Row(row.query(), row.map("head"))),
                row.strings("records"),
                row.bool("kept"),
                CoveragePart.all(row.rows("complete")));
    }

    String id() {
        return cadre.id();
    }

    boolean isOneHumanWith(Candidate other) {
        return records.contains(other.records.getFirst());
    }

    Set<FilePart> missing() {
        var missing = EnumSet.noneOf(FilePart.class);
        coverage.stream().filter(part -> !part.complete()).forEach(part -> missing.add(part.part()));
        return missing;
    }
}
