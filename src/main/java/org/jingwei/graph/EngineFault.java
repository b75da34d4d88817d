package org.jingwei.graph;

import java.util.Optional;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/** What a failure of the engine means for whoever asked. */
public enum EngineFault {
    /** It ended the query, because its time was over. */
    TIMED_OUT,
    /** It cannot be reached, or cannot serve now; the same question may be asked again. */
    UNAVAILABLE;

    public static Optional<EngineFault> of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof EngineUnavailable) {
                return Optional.of(UNAVAILABLE);
            }
            if (cause instanceof Neo4jException failure) {
                return of(failure);
            }
        }
        return Optional.empty();
    }

    private static Optional<EngineFault> of(Neo4jException failure) {
        var code = failure.code() == null ? "" : failure.code();
        if (code.contains("TransactionTimedOut") || code.contains("TransactionTerminated")) {
            return Optional.of(TIMED_OUT);
        }
        var gone = failure instanceof ServiceUnavailableException
                || failure instanceof SessionExpiredException
                || failure instanceof DiscoveryException
                || failure instanceof TransientException
                || code.contains("DatabaseUnavailable")
                || code.startsWith("N/A");
        return gone ? Optional.of(UNAVAILABLE) : Optional.empty();
    }
}
