package org.jingwei.graph;

/** The engine refused a query or ended it; says which, and whether its time was up. */
public final class QueryFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean timedOut;

    QueryFailed(Query query, boolean timedOut, Throwable cause) {
        super(query + (timedOut ? " took longer than it may" : " failed: " + cause.getMessage()), cause);
        this.timedOut = timedOut;
    }

    public boolean timedOut() {
        return timedOut;
    }
}
