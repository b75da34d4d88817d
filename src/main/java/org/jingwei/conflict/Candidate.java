package org.jingwei.conflict;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jingwei.graph.Row;
import org.jingwei.shared.FilePart;

/** A person who is asked about: the canonical record, every record of the same human, and how complete the file is. */
record Candidate(
        String asked, String id, String name, List<String> records, boolean kept, List<CoveragePart> coverage) {

    static Candidate of(Row row) {
        var vouched = new EnumMap<FilePart, CoveragePart>(FilePart.class);
        row.rows("complete").stream().map(CoveragePart::of).forEach(part -> vouched.putIfAbsent(part.part(), part));
        var coverage = Arrays.stream(FilePart.values())
                .map(part -> vouched.getOrDefault(part, new CoveragePart(part, false, null, null)))
                .toList();
        return new Candidate(
                row.string("asked"),
                row.string("id"),
                row.string("name"),
                row.strings("records"),
                row.bool("kept"),
                coverage);
    }

    Set<FilePart> missing() {
        var missing = EnumSet.noneOf(FilePart.class);
        coverage.stream().filter(part -> !part.complete()).forEach(part -> missing.add(part.part()));
        return missing;
    }
}
