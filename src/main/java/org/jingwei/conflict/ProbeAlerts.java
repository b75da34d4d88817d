package org.jingwei.conflict;

import java.util.Map;
import org.jingwei.access.Viewer;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.graph.Row;
import org.jingwei.shared.Connection;
import org.jingwei.shared.Cursor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The alerts of the probe budget, as far as the viewer may see them. */
@Component
class ProbeAlerts {

    private static final Query LIST = Query.named("conflict/probe-alerts");

    private final Graph graph;

    ProbeAlerts(Graph graph) {
        this.graph = graph;
    }

    /** The newest first. */
    Connection<ProbeAlert> list(int first, @Nullable String after, Viewer viewer) {
        var cursor = Cursor.parse(after, new Cursor(viewer.now().knownAt().toString(), ""));
        var parameters = Map.of(
                "before", cursor.moment(), "afterId", cursor.second(), "most", first + 1, "viewer", viewer.scope());
        var found = graph.ask(LIST, parameters).stream()
                .map(row -> ProbeAlert.of(new Row(row.query(), row.map("alert"))))
                .toList();
        return Connection.of(
                found, first, after != null, each -> new Cursor(each.raisedAt().toString(), each.id()).text());
    }
}
