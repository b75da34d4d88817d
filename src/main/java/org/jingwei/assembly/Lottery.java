package org.jingwei.assembly;

import java.time.Instant;
import org.jingwei.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * A lottery as the graph keeps it: the seed's hash from the beginning, the list when there is one, the rest when it is drawn.
 *
 * @param number how many lotteries were asked for this round up to this one, whatever became of them
 * @param lots how many different sets of teams are on the list
 * @param seed only after the draw
 */
record Lottery(
        String assembly,
        String seedHash,
        int pairCap,
        int personCap,
        int number,
        @Nullable String listHash,
        @Nullable Integer lots,
        @Nullable Integer tickets,
        @Nullable Double expected,
        @Nullable Double bound,
        @Nullable Double best,
        @Nullable Instant drawnAt,
        @Nullable String drawnBy,
        @Nullable String word,
        @Nullable String seed,
        @Nullable Integer ticket,
        @Nullable Integer lot,
        @Nullable String certificateId) {

    static Lottery of(Row row) {
        return new Lottery(
                row.string("assembly"),
                row.string("seedHash"),
                row.integer("pairCap"),
                row.integer("personCap"),
                row.integer("number"),
                row.stringOrNull("listHash"),
                integer(row, "lots"),
                integer(row, "tickets"),
                number(row, "expected"),
                number(row, "bound"),
                number(row, "best"),
                row.instantOrNull("drawnAt"),
                row.stringOrNull("drawnBy"),
                row.stringOrNull("word"),
                row.stringOrNull("seed"),
                integer(row, "ticket"),
                integer(row, "lot"),
                row.stringOrNull("certificate"));
    }

    private static @Nullable Integer integer(Row row, String column) {
        return row.value(column) == null ? null : row.integer(column);
    }

    private static @Nullable Double number(Row row, String column) {
        return row.value(column) instanceof Number number ? number.doubleValue() : null;
    }
}
