package org.jingwei.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The circles of people that the letters of the policy speak of, for fields that are guarded more closely than the thing
 * itself. Each is looked up when a field needs it, once a request.
 */
@Component
public class Circles {

    private static final Query POOL = Query.named("access/pool-people");
    private static final Query TEAM = Query.named("access/team-people");
    private static final Query STAFF = Query.named("access/staff");
    private static final Query CHECKABLE = Query.named("access/checkable");

    private final Graph graph;

    Circles(Graph graph) {
        this.graph = graph;
    }

    /** Those of these people about whom the viewer may ask a cross-check; the others do not exist for him. */
    public Set<String> checkable(Viewer viewer, Collection<String> persons) {
        var parameters = dates(viewer);
        parameters.put("viewer", viewer.scope());
        parameters.put("ids", List.copyOf(persons));
        return people(CHECKABLE, parameters);
    }

    /** Those of these people who may be named to the viewer as somebody's kin; of others he learns the relation only. */
    public Set<String> nameable(Viewer viewer, Collection<String> persons) {
        var sight = viewer.sight(viewer.policy().row("Kin", "person").orElseThrow());
        return persons.stream()
                .filter(person -> sight.all() || holds(viewer, sight, person))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** True where a letter of that row reaches the person. */
    boolean holds(Viewer viewer, Sight sight, String person) {
        return sight.of('s').contains(person)
                || (sight.has('p')
                        && (viewer.request().checks(person) || pool(viewer).contains(person)))
                || (!sight.of('t').isEmpty()
                        && circle(viewer, TEAM, sight.of('t')).contains(person))
                || (!sight.of('b').isEmpty()
                        && circle(viewer, STAFF, sight.of('b')).contains(person))
                || (!sight.of('u').isEmpty()
                        && circle(viewer, STAFF, sight.of('u')).contains(person));
    }

    private Set<String> pool(Viewer viewer) {
        return viewer.request().circle("pool", () -> people(POOL, Map.of()));
    }

    private Set<String> circle(Viewer viewer, Query query, Set<String> ids) {
        return viewer.request().circle(query.name() + new TreeSet<>(ids), () -> {
            var parameters = dates(viewer);
            parameters.put("ids", List.copyOf(ids));
            return people(query, parameters);
        });
    }

    private Set<String> people(Query query, Map<String, ? extends @Nullable Object> parameters) {
        return graph.ask(query, parameters).stream()
                .map(row -> row.string("person"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Object> dates(Viewer viewer) {
        var parameters = new HashMap<String, Object>();
        parameters.put("on", viewer.now().on());
        parameters.put("knownAt", viewer.scope().get("knownAt"));
        return parameters;
    }
}
