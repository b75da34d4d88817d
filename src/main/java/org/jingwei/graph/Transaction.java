package org.jingwei.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.async.AsyncTransaction;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** A transaction of the driver, spoken to by named queries only. */
record Transaction(Talk talk, AsyncTransaction running, EngineWatch watch, Duration limit) implements Change {

    @Override
    public List<Row> ask(Query query, Map<String, ? extends @Nullable Object> parameters) {
        if (query.head().changes()) {
            throw new IllegalArgumentException(query + " changes the graph: use write");
        }
        return talk.runIn(running, query, parameters);
    }

    @Override
    public List<Row> write(Query query, Map<String, ? extends @Nullable Object> parameters) {
        if (!query.head().changes()) {
            throw new IllegalArgumentException(query + " does not say that it changes the graph");
        }
        return talk.runIn(running, query, parameters);
    }

    /** A connection lost here leaves open whether the change was done, so it is never tried again from this side. */
    void commit() {
        try {
            watch.await(running.commitAsync(), limit);
        } catch (ServiceUnavailableException | SessionExpiredException e) {
            throw new EngineUnavailable("the connection was lost while the change was being confirmed", e);
        }
    }

    void rollback() {
        watch.await(running.rollbackAsync(), limit);
    }
}
