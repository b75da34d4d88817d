package org.jingwei.pool;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.access.Viewer;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.shared.Connection;
import org.jingwei.shared.Cursor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Talent pools, as far as the viewer may see them. */
@Component
public class Pools {

    private static final Query LIST = Query.named("pool/list");
    private static final Query OF_PEOPLE = Query.named("pool/of-people");
    private static final Query MEMBER = Query.named("pool/member");

    private final Graph graph;

    Pools(Graph graph) {
        this.graph = graph;
    }

    /** What a list of members is narrowed by. */
    public record Filter(
            @Nullable PoolStatus status, @Nullable String specialty) {}

    public Optional<PoolMember> find(String id, Viewer viewer) {
        var parameters = asOf(viewer);
        parameters.put("id", id);
        return graph.ask(MEMBER, parameters).stream().map(PoolMember::of).findFirst();
    }

    /** A page of the members of a pool by name and id. */
    Connection<PoolMember> list(
            PoolKind kind, @Nullable Filter filter, int first, @Nullable String after, Viewer viewer) {
        var cursor = Cursor.parse(after);
        var parameters = asOf(viewer);
        parameters.put("kind", kind.name());
        parameters.put(
                "status",
                filter == null || filter.status() == null
                        ? null
                        : filter.status().name());
        parameters.put("specialty", filter == null ? null : filter.specialty());
        parameters.put("afterName", cursor.first());
        parameters.put("afterId", cursor.second());
        parameters.put("most", first + 1);
        var found = graph.ask(LIST, parameters).stream().map(PoolMember::of).toList();
        return Connection.of(
                found, first, after != null, member -> new Cursor(member.cadre().name(), member.id()).text());
    }

    /** The memberships of these people, by person. */
    Map<String, Memberships> of(Collection<String> people, Viewer viewer) {
        var parameters = asOf(viewer);
        parameters.put("people", List.copyOf(people));
        var byPerson = new HashMap<String, List<PoolMember>>();
        people.forEach(person -> byPerson.put(person, new ArrayList<>()));
        graph.ask(OF_PEOPLE, parameters).stream()
                .map(PoolMember::of)
                .forEach(member -> byPerson.computeIfAbsent(member.cadre().id(), each -> new ArrayList<>())
                        .add(member));
        var memberships = new HashMap<String, Memberships>();
        byPerson.forEach((person, members) -> memberships.put(person, new Memberships(members)));
        return memberships;
    }

    /** The memberships of one person. */
    record Memberships(List<PoolMember> members) {}

    private static Map<String, @Nullable Object> asOf(Viewer viewer) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("on", viewer.now().on());
        parameters.put("knownAt", viewer.now().knownAt().atZone(ZoneOffset.UTC));
        parameters.put("viewer", viewer.scope());
        return parameters;
    }
}
