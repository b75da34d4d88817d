package org.jingwei.recusal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jingwei.access.Viewer;
import org.jingwei.clue.Clue;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.shared.Connection;
import org.jingwei.shared.Cursor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The register of recusals, as far as the viewer may see it. */
@Component
class Recusals {

    private static final Query LIST = Query.named("recusal/list");
    private static final Query STANDING = Query.named("recusal/standing");

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
    }

    Optional<Recusal> find(String id, Viewer viewer) {
        return ask(id, Filter.NONE, null, "", 1, viewer).stream().findFirst();
    }

    /** The latest first. */
    Connection<Recusal> list(@Nullable Filter filter, int first, @Nullable String after, Viewer viewer) {
        var cursor = Cursor.parse(after);
        var found = ask(
                null, filter == null ? Filter.NONE : filter, moment(after, cursor), cursor.second(), first + 1, viewer);
        return Connection.of(
                found,
                first,
                after != null,
                each -> new Cursor(each.recordedAt().toString(), each.id()).text());
    }

    private static @Nullable Instant moment(@Nullable String after, Cursor cursor) {
        try {
            return after == null ? null : Instant.parse(cursor.first());
        } catch (DateTimeParseException e) {
            throw Cursor.unreadable(e);
        }
    }

    private List<Recusal> ask(
            @Nullable String id, Filter filter, @Nullable Instant afterAt, String afterId, int most, Viewer viewer) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("id", id);
        parameters.put(
                "states",
                filter.states() == null
                        ? null
                        : filter.states().stream().map(Enum::name).toList());
        parameters.put("cadre", filter.cadre());
        parameters.put("from", filter.from());
        parameters.put("hands", Boolean.TRUE.equals(filter.awaitingMe()) ? List.copyOf(viewer.hands()) : null);
        parameters.put("afterAt", afterAt == null ? null : afterAt.atZone(ZoneOffset.UTC));
        parameters.put("afterId", afterId);
        parameters.put("most", most);
        parameters.put("viewer", viewer.scope());
        return graph.ask(LIST, parameters).stream().map(Recusal::of).toList();
    }

    /** Empty where there is no such person. */
    Optional<Standing> standing(String person, String from, @Nullable Clue clue, Viewer viewer) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("person", person);
        parameters.put("from", from);
        parameters.put("body", clue == null ? null : clue.scopes().body());
        parameters.put("now", viewer.now().knownAt().atZone(ZoneOffset.UTC));
        parameters.put("on", viewer.now().on());
        parameters.put("knownAt", viewer.now().knownAt().atZone(ZoneOffset.UTC));
        return graph.ask(STANDING, parameters).stream()
                .findFirst()
                .map(row -> Standing.of(row, clue))
                .filter(standing -> !standing.persons().isEmpty());
    }
}
