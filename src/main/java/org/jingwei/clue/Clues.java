package org.jingwei.clue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jingwei.access.Viewer;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.shared.Connection;
import org.jingwei.shared.Cursor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Clues, as far as the viewer may see them. */
@Component
public class Clues {

    private static final Query CARD = Query.named("clue/card");
    private static final Query TRACE = Query.named("clue/trace");
    private static final Query RECEIVERS = Query.named("clue/receivers");
    private static final Query LIST = Query.named("clue/list");
    /** Behind every clue there is. */
    private static final Cursor LATEST = new Cursor("9999-12-31", "");

    private final Graph graph;
    private final ClueBook book;

    Clues(Graph graph, ClueBook book) {
        this.graph = graph;
        this.book = book;
    }

    /** What a list of clues is narrowed by: nothing that anybody who sees a clue at all may not see of it. */
    record Filter(
            @Nullable String round,
            @Nullable String number,
            @Nullable List<ClueState> states,
            @Nullable Boolean awaitingMe) {

        static final Filter NONE = new Filter(null, null, null, null);
    }

    /** Without its chain. */
    public Optional<Clue> find(String id, Viewer viewer) {
        return Optional.ofNullable(cards(List.of(id), viewer).get(id));
    }

    /** Those of them that the viewer may see, by id and without their chains. */
    public Map<String, Clue> cards(Collection<String> ids, Viewer viewer) {
        return graph.ask(CARD, Map.of("ids", List.copyOf(ids), "viewer", viewer.scope())).stream()
                .map(Clue::card)
                .collect(Collectors.toMap(Clue::id, clue -> clue));
    }

    /** With everything that hangs on it, in one statement. */
    Optional<Clue> trace(String id, Viewer viewer) {
        return Optional.ofNullable(traces(List.of(id), viewer).get(id));
    }

    Map<String, Clue> traces(Collection<String> ids, Viewer viewer) {
        return graph.ask(TRACE, Map.of("ids", List.copyOf(ids), "viewer", viewer.scope())).stream()
                .map(row -> Clue.traced(row, book.table()))
                .collect(Collectors.toMap(Clue::id, clue -> clue));
    }

    /** Which bodies lawfully receive these clues, by id. */
    Map<String, Authority> receivers(Collection<String> ids, Viewer viewer) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("ids", List.copyOf(ids));
        parameters.put("on", viewer.now().on());
        parameters.put("knownAt", viewer.scope().get("knownAt"));
        parameters.put("viewer", viewer.scope());
        var found = new HashMap<String, Authority>();
        ids.forEach(id -> found.put(id, new Authority()));
        graph.ask(RECEIVERS, parameters)
                .forEach(row -> found.computeIfAbsent(row.string("id"), _ -> new Authority())
                        .learn(row));
        return found;
    }

    /** A page of clues, the latest received first. */
    Connection<Clue> list(@Nullable Filter wanted, int first, @Nullable String after, Viewer viewer) {
        var filter = wanted == null ? Filter.NONE : wanted;
        var cursor = Cursor.parse(after, LATEST);
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("afterOn", day(cursor.first()));
        parameters.put("afterId", cursor.second());
        parameters.put("round", filter.round());
        parameters.put("number", filter.number());
        parameters.put(
                "states",
                filter.states() == null
                        ? null
                        : filter.states().stream().map(Enum::name).toList());
        parameters.put("hands", Boolean.TRUE.equals(filter.awaitingMe()) ? List.copyOf(viewer.hands()) : null);
        parameters.put("most", first + 1);
        parameters.put("viewer", viewer.scope());
        var found = graph.ask(LIST, parameters).stream().map(Clue::card).toList();
        return Connection.of(
                found,
                first,
                after != null,
                clue -> new Cursor(clue.receivedOn().toString(), clue.id()).text());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Cursor.unreadable(e);
        }
    }
}
