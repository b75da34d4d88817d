package org.jingwei.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The graph of the tests with a bug planted: one query is sent with other words in it. */
public final class AlteredGraph extends Graph {

    private final Query altered;

    private AlteredGraph(Query altered) {
        super(TestGraph.driver(), TestGraph.engine(), TestGraph.watch());
        this.altered = altered;
    }

    /** {@code find} must stand in what the query of that name sends. */
    public static AlteredGraph of(String name, String find, String replacement) {
        return new AlteredGraph(altered(Query.named(name), find, replacement));
    }

    /** The query as it is sent, with other words in it. */
    public static Query altered(Query query, String find, String replacement) {
        if (!query.text().contains(find)) {
            throw new IllegalArgumentException(query + " does not say " + find + " but\n" + query.text());
        }
        return Query.parse(query.name(), query.text().replace(find, replacement));
    }

    @Override
    public List<Row> ask(Query query, Map<String, ? extends @Nullable Object> parameters, Duration timeout) {
        return super.ask(instead(query), parameters, timeout);
    }

    @Override
    public <T> T suppose(Duration timeout, Function<Change, T> work) {
        return super.suppose(timeout, change -> work.apply(new Altered(change)));
    }

    private Query instead(Query query) {
        return query.name().equals(altered.name()) ? altered : query;
    }

    private final class Altered implements Change {

        private final Change change;

        Altered(Change change) {
            this.change = change;
        }

        @Override
        public List<Row> ask(Query query, Map<String, ? extends @Nullable Object> parameters) {
            return change.ask(instead(query), parameters);
        }

        @Override
        public List<Row> write(Query query, Map<String, ? extends @Nullable Object> parameters) {
            return change.write(query, parameters);
        }
    }
}
