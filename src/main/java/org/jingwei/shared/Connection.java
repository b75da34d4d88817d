package org.jingwei.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A page of a list in a stated total order, with a cursor behind each item. */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo) {

    /** One item and the cursor that leads behind it. */
    public record Edge<T>(T node, String cursor) {}

    /** Where the page stands; without a total, so that nothing hidden can be counted. */
    public record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}

    public Connection {
        edges = List.copyOf(edges);
    }

    /** A page of the first {@code first} items; one item more than that says that there is a next page. */
    public static <T> Connection<T> of(List<T> items, int first, boolean previous, Function<T, String> cursor) {
        var edges = new ArrayList<Edge<T>>();
        items.stream().limit(first).forEach(item -> edges.add(new Edge<>(item, cursor.apply(item))));
        var info = new PageInfo(
                items.size() > first,
                previous,
                edges.isEmpty() ? null : edges.getFirst().cursor(),
                edges.isEmpty() ? null : edges.getLast().cursor());
        return new Connection<>(edges, info);
    }

    public List<T> nodes() {
        return edges.stream().map(Edge::node).toList();
    }
}
