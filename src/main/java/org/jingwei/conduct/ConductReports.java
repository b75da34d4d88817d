package org.jingwei.conduct;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jingwei.access.Viewer;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.graph.Row;
import org.jingwei.recusal.Pair;
import org.jingwei.recusal.Things;
import org.jingwei.shared.Connection;
import org.jingwei.shared.Cursor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The register of conduct, as far as the viewer may see it. */
@Component
class ConductReports {

    private static final Query LIST = Query.named("conduct/list");

    private final Graph graph;
    private final Things things;

    ConductReports(Graph graph, Things things) {
        this.graph = graph;
        this.things = things;
    }

    /** What the register is narrowed by. */
    record Filter(
            @Nullable List<ConductKind> kinds,
            @Nullable List<ConductState> states,
            @Nullable String cadre) {

        static final Filter NONE = new Filter(null, null, null);
    }

    Optional<ConductReport> find(String id, Viewer viewer) {
        return ask(id, Filter.NONE, Cursor.START, 1, viewer).stream().findFirst();
    }

    /** The latest first. */
    Connection<ConductReport> list(@Nullable Filter filter, int first, @Nullable String after, Viewer viewer) {
        var wanted = filter == null ? Filter.NONE : filter;
        var found = ask(null, wanted, Cursor.parse(after), first + 1, viewer);
        return Connection.of(
                found,
                first,
                after != null,
                each -> new Cursor(each.recordedAt().toString(), each.id()).text());
    }

    private List<ConductReport> ask(@Nullable String id, Filter filter, Cursor behind, int most, Viewer viewer) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("id", id);
        parameters.put("kinds", names(filter.kinds()));
        parameters.put("states", names(filter.states()));
        parameters.put("cadre", filter.cadre());
        parameters.put("afterAt", behind.equals(Cursor.START) ? null : behind.moment());
        parameters.put("afterId", behind.second());
        parameters.put("most", most);
        parameters.put("viewer", viewer.scope());
        var rows = graph.ask(LIST, parameters);
        var standings = things.standings(rows.stream().map(ConductReports::pair).toList(), viewer);
        return rows.stream()
                .map(row -> ConductReport.of(row, Objects.requireNonNull(standings.get(pair(row)))))
                .toList();
    }

    private static Pair pair(Row row) {
        return new Pair(
                String.valueOf(row.map("person").get("id")),
                String.valueOf(row.map("unit").get("id")));
    }

    private static @Nullable List<String> names(@Nullable List<? extends Enum<?>> wanted) {
        return wanted == null ? null : wanted.stream().map(Enum::name).toList();
    }
}
