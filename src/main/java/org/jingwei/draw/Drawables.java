package org.jingwei.draw;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jingwei.access.Viewer;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.graph.Row;
import org.jingwei.pool.PoolKind;
import org.jingwei.round.Round;
import org.springframework.stereotype.Component;

/** Who can be drawn for a round: by the one question that also the search for teams asks, so that both say the same. */
@Component
class Drawables {

    private static final Query POOL = Query.named("assembly/pool");

    private final Graph graph;

    Drawables(Graph graph) {
        this.graph = graph;
    }

    /** Empty where he can be drawn from no pool. */
    Optional<Drawable> find(String person, Round round, Viewer viewer) {
        return Stream.of(PoolKind.values())
                .flatMap(kind -> ask(kind, round, viewer))
                .filter(row -> row.string("id").equals(person))
                .map(row -> row.rowOrNull("home"))
                .map(home -> new Drawable(person, home == null ? null : home.string("id")))
                .findFirst();
    }

    private Stream<Row> ask(PoolKind kind, Round round, Viewer viewer) {
        var parameters = new HashMap<String, Object>();
        parameters.put("kind", kind.name());
        parameters.put("round", round.id());
        parameters.put("from", round.period().from());
        parameters.put("to", Objects.requireNonNull(round.period().to()));
        parameters.put("on", viewer.now().on());
        parameters.put("knownAt", viewer.now().knownAt().atZone(ZoneOffset.UTC));
        parameters.put("viewer", viewer.scope());
        return graph.ask(POOL, parameters).stream();
    }
}
