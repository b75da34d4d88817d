package org.jingwei.graph;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/**
 * The engine cannot be asked at the moment, or takes no writes; the same request may succeed a little later. A change
 * that ended so may have been done or not: whoever repeats it uses the same idempotency key.
 */
public final class EngineUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    EngineUnavailable(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }

    /** What a door puts into {@code Retry-After}. */
    public Duration retryAfter() {
        return RETRY_AFTER;
    }

    /** The same failure, as this one where it says that the engine is not there. */
    static RuntimeException of(RuntimeException failure) {
        return reason(failure)
                .<RuntimeException>map(reason -> new EngineUnavailable(reason, failure))
                .orElse(failure);
    }

    static boolean isMeantBy(RuntimeException failure) {
        return reason(failure).isPresent();
    }

    private static Optional<String> reason(RuntimeException failure) {
        return Optional.ofNullable(
                switch (failure) {
                    case ServiceUnavailableException _, SessionExpiredException _, DiscoveryException _ ->
                        "the connection to the engine is lost";
                    case SecurityException _ -> "the engine no longer accepts our password";
                    case TransientException e
                    when e.code().contains("DatabaseUnavailable") -> "the engine's database is stopped";
                    case ClientException e when isCrowded(e) -> "no connection to the engine came free in time";
                    default -> null;
                });
    }

    /** The driver has no type for it. */
    private static boolean isCrowded(ClientException failure) {
        return failure.getCause() instanceof TimeoutException
                || String.valueOf(failure.getMessage()).startsWith("Unable to acquire connection from the pool");
    }
}
