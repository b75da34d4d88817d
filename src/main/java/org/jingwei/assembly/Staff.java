package org.jingwei.assembly;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jingwei.access.Viewer;
import org.jingwei.assembly.Puzzle.Place;
import org.jingwei.conflict.Conflicts;
import org.jingwei.conflict.Matrix;
import org.jingwei.conflict.Staffing;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.graph.Row;
import org.jingwei.pool.PoolKind;
import org.jingwei.round.Round;
import org.jingwei.shared.TeamRole;
import org.springframework.stereotype.Component;

/** Asks the graph who can be drawn for a round, and the cross-check what it says of them. */
@Component
class Staff {

    private static final Query POOL = Query.named("assembly/pool");

    private static final Query PLACES = Query.named("assembly/places");

    private final Graph graph;
    private final Conflicts conflicts;

    Staff(Graph graph, Conflicts conflicts) {
        this.graph = graph;
        this.conflicts = conflicts;
    }

    List<Drawn> draw(Round round, PoolKind pool, Viewer viewer) {
        var parameters = new HashMap<String, Object>();
        parameters.put("kind", pool.name());
        parameters.put("round", round.id());
        parameters.put("from", round.period().from());
        parameters.put("to", Objects.requireNonNull(round.period().to()));
        parameters.put("on", viewer.now().on());
        parameters.put("knownAt", viewer.now().knownAt().atZone(ZoneOffset.UTC));
        parameters.put("viewer", viewer.scope());
        return graph.ask(POOL, parameters).stream().map(Drawn::of).toList();
    }

    /** Where whoever can be drawn comes from, and where the targets lie, by organization. */
    Map<String, Place> places(Round round, List<Drawn> drawn, Viewer viewer) {
        var units = new TreeSet<>(round.inspected());
        drawn.stream().map(Drawn::home).filter(Objects::nonNull).forEach(units::add);
        return places(units, viewer);
    }

    /** Where these organizations lie. */
    Map<String, Place> places(Set<String> units, Viewer viewer) {
        var places = new HashMap<String, Place>();
        for (var row : graph.ask(
                PLACES,
                Map.of(
                        "ids", List.copyOf(units),
                        "on", viewer.now().on(),
                        "knownAt", viewer.now().knownAt().atZone(ZoneOffset.UTC)))) {
            places.put(row.string("id"), place(row.rows("regions")));
        }
        return places;
    }

    private static Place place(List<Row> regions) {
        var byLevel = new HashMap<String, String>();
        regions.forEach(region -> byLevel.putIfAbsent(region.string("level"), region.string("id")));
        return new Place(
                byLevel.get("COUNTY"),
                byLevel.getOrDefault("CITY", byLevel.get("SUB_PROVINCIAL_CITY")),
                byLevel.get("PROVINCE"));
    }

    /** These people against everything that these teams inspect, and against each other. */
    Matrix check(List<String> people, Set<String> targets, Round round, Viewer viewer) {
        return conflicts.matrix(staffing(people, targets, round, viewer), viewer.scope());
    }

    static Staffing staffing(List<String> people, Set<String> targets, Round round, Viewer viewer) {
        return new Staffing(
                people,
                List.copyOf(new TreeSet<>(targets)),
                TeamRole.MEMBER,
                round.id(),
                round.period(),
                Set.copyOf(round.kinds()),
                viewer.now().knownAt());
    }

    /** The places of ids in a list. */
    static Map<String, Integer> places(List<String> ids) {
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < ids.size(); i++) {
            places.putIfAbsent(ids.get(i), i);
        }
        return places;
    }
}
