package org.jingwei.cadre;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jingwei.access.Viewer;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.graph.Row;
import org.jingwei.graph.Words;
import org.jingwei.shared.AsOf;
import org.jingwei.shared.Connection;
import org.jingwei.shared.Cursor;
import org.jingwei.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** People of the register, as far as the viewer may see them. */
@Component
public class Cadres {

    private static final Query HEADS = Query.named("cadre/heads");
    private static final Query CARDS = Query.named("cadre/cards");
    private static final Query LIST = Query.named("cadre/list");
    private static final Query SEARCH = Query.named("cadre/search");

    private final Graph graph;
    private final Kinfolk kinfolk;

    Cadres(Graph graph, Kinfolk kinfolk) {
        this.graph = graph;
        this.kinfolk = kinfolk;
    }

    /** What a list of cadres is narrowed by. */
    public record Filter(@Nullable String rank) {}

    /** A cadre, or somebody who is only a relative. */
    public Optional<Object> findPerson(String id, Viewer viewer) {
        return Optional.ofNullable(people(List.of(id), viewer).get(id));
    }

    public Optional<Cadre> find(String id, Viewer viewer) {
        return people(List.of(id), viewer).values().stream()
                .filter(Cadre.class::isInstance)
                .map(Cadre.class::cast)
                .findFirst();
    }

    /** Those of the ids that the viewer may see, by id: cadres, and people who are only relatives. */
    public Map<String, Object> people(Collection<String> ids, Viewer viewer) {
        var people = new HashMap<String, Object>();
        for (var row : graph.ask(HEADS, Map.of("ids", List.copyOf(ids), "viewer", viewer.scope()))) {
            var person = new Row(row.query(), row.map("person"));
            people.put(person.string("id"), Person.of(person));
        }
        return people;
    }

    /** A page by name and id. */
    public Connection<Cadre> list(
            @Nullable String search, @Nullable Filter filter, int first, @Nullable String after, Viewer viewer) {
        var cursor = Cursor.parse(after);
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("afterName", cursor.first());
        parameters.put("afterId", cursor.second());
        parameters.put("rank", filter == null ? null : filter.rank());
        parameters.put("most", first + 1);
        parameters.put("viewer", viewer.scope());
        var query = LIST;
        if (search != null && !search.isBlank()) {
            query = SEARCH;
            parameters.put("names", Words.phrase(search));
            parameters.put("readings", Words.reading(search));
            parameters.put("code", search.strip());
        }
        var found = graph.ask(query, parameters).stream()
                .map(row -> Cadre.of(new Row(row.query(), row.map("person"))))
                .toList();
        return Connection.of(found, first, after != null, cadre -> new Cursor(cadre.name(), cadre.id()).text());
    }

    /** The files of these people, by id. */
    Map<String, CadreCard> cards(Collection<String> ids, AsOf asOf) {
        var cards = new HashMap<String, CadreCard>();
        graph.ask(
                        CARDS,
                        Map.of(
                                "ids",
                                List.copyOf(ids),
                                "knownAt",
                                asOf.knownAt().atZone(ZoneOffset.UTC)))
                .forEach(row -> cards.put(row.string("id"), CadreCard.of(row)));
        return cards;
    }

    /** The kin of these people today, by id; a relative whom the viewer may not see has no person. */
    Map<String, KinOfPerson> kin(Collection<String> ids, Viewer viewer) {
        var ties = kinfolk.of(graph, new TreeSet<>(ids), viewer.now());
        var people = people(ties.stream().map(tie -> tie.kin().kin()).distinct().toList(), viewer);
        var kin = new HashMap<String, KinOfPerson>();
        for (var id : ids) {
            var own = ties.stream()
                    .filter(tie -> tie.kin().person().equals(id))
                    .map(tie -> kin(tie, people))
                    .sorted(Kin.NEAREST_FIRST)
                    .toList();
            kin.put(id, new KinOfPerson(own));
        }
        return kin;
    }

    private static Kin kin(KinAround.Tie tie, Map<String, Object> people) {
        var kin = tie.kin();
        return new Kin(
                people.get(kin.kin()),
                tie.term(),
                kin.chain(),
                kin.clazz(),
                kin.from() == null ? null : new Period(kin.from(), kin.to()));
    }
}
