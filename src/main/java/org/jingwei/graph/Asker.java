package org.jingwei.graph;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whoever answers queries: the graph itself (autocommit reads), or a transaction that is under way. */
public interface Asker {

    List<Row> ask(Query query, Map<String, ? extends @Nullable Object> parameters);
}
