package org.jingwei.graph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The graph of the tests, which notes each statement that it is asked. */
public final class CountingGraph extends Graph {

    private final List<String> asked = new ArrayList<>();

    public CountingGraph() {
        super(TestGraph.driver(), TestGraph.engine(), TestGraph.watch());
    }

    @Override
    public List<Row> ask(Query query, Map<String, ? extends @Nullable Object> parameters, Duration timeout) {
        asked.add(query.name());
        return super.ask(query, parameters, timeout);
    }

    public List<String> asked() {
        return List.copyOf(asked);
    }
}
