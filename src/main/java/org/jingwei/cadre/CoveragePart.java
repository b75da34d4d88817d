package org.jingwei.cadre;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import org.jingwei.graph.Row;
import org.jingwei.shared.FilePart;
import org.jspecify.annotations.Nullable;

/** How far one part of a person's file is vouched for. */
public record CoveragePart(
        FilePart part,
        boolean complete,
        @Nullable LocalDate asOf,
        @Nullable String source) {

    /** Every part of the file, from rows {@code {part, asOf, source}} of those that are vouched for. */
    public static List<CoveragePart> all(List<Row> vouched) {
        var parts = new EnumMap<FilePart, CoveragePart>(FilePart.class);
        for (var row : vouched) {
            var part = FilePart.valueOf(row.string("part"));
            parts.putIfAbsent(part, new CoveragePart(part, true, row.dateOrNull("asOf"), row.stringOrNull("source")));
        }
        return Arrays.stream(FilePart.values())
                .map(part -> parts.getOrDefault(part, new CoveragePart(part, false, null, null)))
                .toList();
    }
}
