package org.jingwei.recusal;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jingwei.access.Viewer;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.graph.Row;
import org.jingwei.shared.Connection;
import org.jingwei.shared.Cursor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The register of recusals, as far as the viewer may see it: one statement for a page, one for how all on it stand. */
@Component
class Recusals {

    private static final Query LIST = Query.named("recusal/list");
    private static final Query STANDING = Query.named("recusal/standing");
    /** Of those that wait, all are looked at for whose they are; an office has some dozens. */
    private static final int MOST_WAITING = 1_000;

    private final Graph graph;

    Recusals(Graph graph) {
        this.graph = graph;
    }

    /** What the list is narrowed by. */
    record Filter(
            @Nullable List<RecusalState> states,
            @Nullable String cadre,
            @Nullable String from,
            @Nullable Boolean awaitingMe) {

        static final Filter NONE = new Filter(null, null, null, null);

        boolean isForMe() {
            return Boolean.TRUE.equals(awaitingMe);
        }
    }

    Optional<Recusal> find(String id, Viewer viewer) {
        return ask(id, Filter.NONE, Cursor.START, 1, viewer).stream().findFirst();
    }

    /** The latest first. */
    Connection<Recusal> list(@Nullable Filter filter, int first, @Nullable String after, Viewer viewer) {
        var wanted = filter == null ? Filter.NONE : filter;
        var most = wanted.isForMe() ? MOST_WAITING : first + 1;
        var found = ask(null, wanted, Cursor.parse(after), most, viewer).stream()
                .filter(each -> !wanted.isForMe() || each.isFor(viewer))
                .toList();
        return Connection.of(
                found,
                first,
                after != null,
                each -> new Cursor(each.recordedAt().toString(), each.id()).text());
    }

    private List<Recusal> ask(@Nullable String id, Filter filter, Cursor behind, int most, Viewer viewer) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("id", id);
        parameters.put(
                "states",
                filter.states() == null
                        ? null
                        : filter.states().stream().map(Enum::name).toList());
        parameters.put("cadre", filter.cadre());
        parameters.put("from", filter.from());
        parameters.put("pending", filter.isForMe());
        parameters.put("afterAt", behind.equals(Cursor.START) ? null : behind.moment());
        parameters.put("afterId", behind.second());
        parameters.put("most", most);
        parameters.put("on", viewer.now().on());
        parameters.put("viewer", viewer.scope());
        var rows = graph.ask(LIST, parameters);
        var standings = standings(rows.stream().map(Recusals::pair).toList(), viewer);
        return rows.stream()
                .map(row -> Recusal.of(row, Objects.requireNonNull(standings.get(pair(row)))))
                .toList();
    }

    private static Pair pair(Row row) {
        var unit = row.rowOrNull("unit");
        var from = unit == null ? row.string("clue") : unit.string("id");
        return new Pair(String.valueOf(row.map("person").get("id")), from);
    }

    /** Empty where there is no such person. */
    Optional<Standing> standing(String person, String from, Viewer viewer) {
        var pair = new Pair(person, from);
        return Optional.ofNullable(standings(List.of(pair), viewer).get(pair));
    }

    Map<Pair, Standing> standings(Collection<Pair> pairs, Viewer viewer) {
        if (pairs.isEmpty()) {
            return Map.of();
        }
        var parameters = Map.of(
                "pairs",
                pairs.stream().distinct().map(Pair::asParameter).toList(),
                "viewer",
                viewer.scope(),
                "now",
                viewer.now().knownAt().atZone(ZoneOffset.UTC),
                "on",
                viewer.now().on(),
                "knownAt",
                viewer.now().knownAt().atZone(ZoneOffset.UTC));
        return graph.ask(STANDING, parameters).stream()
                .map(Standing::of)
                .collect(Collectors.toMap(each -> new Pair(each.person(), each.from()), each -> each));
    }
}
