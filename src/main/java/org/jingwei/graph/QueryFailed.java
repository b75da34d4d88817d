package org.jingwei.graph;

import org.neo4j.driver.exceptions.Neo4jException;

/** The engine refused a query or ended it; says which, and whether its time was up. */
public final class QueryFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean timedOut;

    private QueryFailed(Query query, boolean timedOut, Throwable cause) {
        super(query + (timedOut ? " took longer than it may" : " failed: " + cause.getMessage()), cause);
        this.timedOut = timedOut;
    }

    static QueryFailed of(Query query, Neo4jException failure) {
        return new QueryFailed(query, failure.code().contains("TimedOut"), failure);
    }

    public boolean timedOut() {
        return timedOut;
    }
}
