package org.jingwei.conflict;

import java.time.LocalDate;
import org.jingwei.graph.Row;
import org.jingwei.shared.FilePart;
import org.jspecify.annotations.Nullable;

/** How far one part of a person's file is vouched for. */
record CoveragePart(
        FilePart part,
        boolean complete,
        @Nullable LocalDate asOf,
        @Nullable String source) {

    static CoveragePart of(Row vouched) {
        return new CoveragePart(
                FilePart.valueOf(vouched.string("name")),
                true,
                vouched.dateOrNull("asOf"),
                vouched.stringOrNull("source"));
    }
}
