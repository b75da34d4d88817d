package org.jingwei.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jspecify.annotations.Nullable;

/** The chain in the graph: what its head is, what hangs loose, and how entries are linked to it. */
final class Links {

    private static final Query HEAD = Query.named("audit/head");
    private static final Query UNLINKED = Query.named("audit/unlinked");
    private static final Query APPEND = Query.named("audit/append");

    private final Graph graph;
    private final AuditKey key;
    private final Head.Place place;
    private @Nullable Head head;

    Links(Graph graph, AuditKey key, Head.Place place) {
        this.graph = graph;
        this.key = key;
        this.place = place;
    }

    /** What a stop left unlinked. */
    List<Entry> loose() {
        return graph.ask(UNLINKED, Map.of("chain", key.chain())).stream()
                .map(Entry::of)
                .toList();
    }

    boolean isEmpty() {
        return stored().equals(Head.NONE);
    }

    /** Links these entries behind the head in one transaction; after a failure the head is read anew. */
    void append(List<Entry> entries) throws IOException {
        var before = head == null ? stored() : head;
        head = null;
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        var last = before;
        for (var entry : entries) {
            last = new Head(last.index() + 1, key.link(last.hash(), last.index() + 1, entry));
            var row = new HashMap<>(entry.asParameter());
            row.put("index", last.index());
            row.put("hash", last.hash());
            rows.add(row);
        }
        graph.change(change -> change.write(APPEND, Map.of("chain", key.chain(), "entries", rows)));
        head = last;
        place.lay(last);
    }

    private Head stored() {
        return graph.ask(HEAD, Map.of("chain", key.chain())).stream()
                .findFirst()
                .map(row -> new Head(row.integer("index"), row.string("hash")))
                .orElse(Head.NONE);
    }
}
