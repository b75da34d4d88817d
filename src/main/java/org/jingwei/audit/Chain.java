package org.jingwei.audit;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.graph.Row;
import org.springframework.stereotype.Component;

/** Verifies the chain link by link against its key, and its end against the head that lies outside the database. */
@Component
public class Chain {

    private static final Query LINKS = Query.named("audit/links");
    private static final int AT_ONCE = 2_000;

    private final Graph graph;
    private final AuditKey key;
    private final Head.Place place;

    Chain(Graph graph, AuditKey key, Head.Place place) {
        this.graph = graph;
        this.key = key;
        this.place = place;
    }

    /** The index of the first entry that was edited, moved or removed; empty where the chain is whole. */
    public OptionalLong verify() throws IOException {
        var laid = place.read();
        var reached = Head.NONE;
        for (var rows = links(0); !rows.isEmpty(); rows = links(reached.index() + 1)) {
            for (var row : rows) {
                var next = reached.index() + 1;
                if (!holds(row, reached.hash(), next)) {
                    return OptionalLong.of(next);
                }
                reached = new Head(next, row.string("hash"));
            }
        }
        return reached.index() < laid.index() ? OptionalLong.of(reached.index() + 1) : OptionalLong.empty();
    }

    private boolean holds(Row row, String before, long index) {
        return row.integer("index") == index
                && key.link(before, index, Entry.of(row)).equals(row.stringOrNull("hash"));
    }

    private List<Row> links(long from) {
        return graph.ask(LINKS, Map.of("chain", key.chain(), "from", from, "count", AT_ONCE));
    }
}
