package org.jingwei.round;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jingwei.access.Viewer;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.graph.Row;
import org.jingwei.shared.Connection;
import org.jingwei.shared.Cursor;
import org.jingwei.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rounds and teams, as far as the viewer may see them. */
@Component
public class Rounds {

    private static final Query CARD = Query.named("round/card");
    private static final Query CARDS = Query.named("round/cards");
    private static final Query APPOINTED = Query.named("round/appointed");
    private static final Query LIST = Query.named("round/list");
    private static final Query OF_TEAM = Query.named("round/of-team");
    private static final Query TEAM = Query.named("round/team");
    private static final Query FRAME = Query.named("round/frame");
    /** Behind every round there is. */
    private static final Cursor NEWEST = new Cursor("9999-12-31", "");

    private final Graph graph;

    Rounds(Graph graph) {
        this.graph = graph;
    }

    public Optional<Round> find(String id, Viewer viewer) {
        return graph.ask(CARD, one(id, viewer)).stream().map(Round::of).findFirst();
    }

    /** The round of a team. */
    public Optional<Round> findByTeam(String team, Viewer viewer) {
        return graph.ask(OF_TEAM, one(team, viewer)).stream()
                .findFirst()
                .flatMap(row -> find(row.string("id"), viewer));
    }

    /** Those of the ids that the viewer may see. */
    public List<Round> cards(Collection<String> ids, Viewer viewer) {
        var parameters = asOf(viewer);
        parameters.put("ids", List.copyOf(ids));
        return graph.ask(CARDS, parameters).stream().map(Round::of).toList();
    }

    /** The latest rounds whose teams were appointed, the newest first. */
    public List<Round> appointed(int most, Viewer viewer) {
        var ids = graph.ask(APPOINTED, Map.of("most", most, "viewer", viewer.scope())).stream()
                .map(row -> row.string("id"))
                .toList();
        return cards(ids, viewer).stream()
                .sorted(Comparator.comparingInt(round -> ids.indexOf(round.id())))
                .toList();
    }

    public Optional<Team> findTeam(String id, Viewer viewer) {
        return graph.ask(TEAM, one(id, viewer)).stream()
                .map(row -> Team.of(new Row(row.query(), row.map("team"))))
                .findFirst();
    }

    /** When a round takes place, of which kinds it is, and what was then known to be inspected in it. */
    public Optional<Frame> findFrame(String id, Instant knownAt, Viewer viewer) {
        var parameters = one(id, viewer);
        parameters.put("knownAt", knownAt.atZone(ZoneOffset.UTC));
        return graph.ask(FRAME, parameters).stream()
                .map(row -> new Frame(
                        new Period(row.date("from"), row.date("to")),
                        row.strings("kinds").stream()
                                .map(InspectionKind::valueOf)
                                .collect(Collectors.toSet()),
                        Set.copyOf(row.strings("inspected"))))
                .findFirst();
    }

    /** A page of rounds, the newest first. */
    Connection<Round> list(int first, @Nullable String after, Viewer viewer) {
        var cursor = Cursor.parse(after, NEWEST);
        var parameters = asOf(viewer);
        parameters.put("afterFrom", day(cursor.first()));
        parameters.put("afterId", cursor.second());
        parameters.put("most", first + 1);
        var found = graph.ask(LIST, parameters).stream().map(Round::of).toList();
        return Connection.of(
                found,
                first,
                after != null,
                round -> new Cursor(round.period().from().toString(), round.id()).text());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Cursor.unreadable(e);
        }
    }

    private static Map<String, @Nullable Object> one(String id, Viewer viewer) {
        var parameters = asOf(viewer);
        parameters.put("id", id);
        return parameters;
    }

    private static Map<String, @Nullable Object> asOf(Viewer viewer) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("on", viewer.now().on());
        parameters.put("knownAt", viewer.now().knownAt().atZone(ZoneOffset.UTC));
        parameters.put("viewer", viewer.scope());
        return parameters;
    }
}
