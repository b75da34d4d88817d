package org.jingwei.graph;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One transaction under way: it asks, and it writes; all of it holds, or nothing. */
public interface Change extends Asker {

    /** Runs a query that changes the graph; its rows, if it returns any. */
    List<Row> write(Query query, Map<String, ? extends @Nullable Object> parameters);
}
