package org.jingwei.cadre;

import java.util.List;
import org.jingwei.graph.Row;
import org.jspecify.annotations.Nullable;

/** A person's file as far as one shape brings it. */
record CadreCard(@Nullable String idNumber, List<Post> posts, List<Origin> origins, List<CoveragePart> coverage) {

    static CadreCard of(Row row) {
        return new CadreCard(
                row.stringOrNull("idMasked"),
                row.rows("posts").stream().map(Post::of).toList(),
                row.rows("origins").stream().map(Origin::of).toList(),
                CoveragePart.all(row.rows("coverage")));
    }
}
