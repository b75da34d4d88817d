package org.jingwei.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.async.AsyncQueryRunner;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;

/** One session of the driver; every call of it is waited for under the watch. */
final class Talk implements AutoCloseable {

    /** The engine ends a query in time; this much later we no longer believe that it will. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final AsyncSession session;
    private final EngineWatch watch;
    private final TransactionConfig config;
    private final Duration limit;

    Talk(AsyncSession session, EngineWatch watch, Duration timeout) {
        this.session = session;
        this.watch = watch;
        this.config = TransactionConfig.builder().withTimeout(timeout).build();
        this.limit = timeout.plus(GRACE);
    }

    /** In a transaction of its own. */
    List<Row> run(Query query, String text, Map<String, ? extends @Nullable Object> parameters) {
        return rows(query, session.runAsync(text, copy(parameters), config));
    }

    Transaction begin() {
        return new Transaction(this, watch.await(session.beginTransactionAsync(config), limit), watch, limit);
    }

    List<Row> runIn(AsyncQueryRunner transaction, Query query, Map<String, ? extends @Nullable Object> parameters) {
        return rows(query, transaction.runAsync(query.text(), copy(parameters)));
    }

    private List<Row> rows(Query query, CompletionStage<ResultCursor> result) {
        try {
            var records = watch.await(result.thenCompose(cursor -> cursor.listAsync()), limit);
            return records.stream()
                    .map(record -> new Row(query, record.asMap(Talk::value)))
                    .toList();
        } catch (ClientException | DatabaseException e) {
            throw EngineUnavailable.isMeantBy(e) ? e : QueryFailed.of(query, e);
        }
    }

    /** A fact stays a fact wherever it stands; all else is as the driver reads it. */
    private static Object value(Value value) {
        return switch (value.type().name()) {
            case "RELATIONSHIP" -> {
                var fact = value.asRelationship();
                yield new Edge(fact.type(), fact.startNodeElementId(), fact.endNodeElementId(), fact.asMap());
            }
            case "LIST OF ANY?" -> value.asList(Talk::value);
            case "MAP" -> value.asMap(Talk::value);
            default -> value.asObject();
        };
    }

    @SuppressWarnings("unchecked") // the driver only reads it
    private static Map<String, Object> copy(Map<String, ? extends @Nullable Object> parameters) {
        return (Map<String, Object>) parameters;
    }

    /** Rolls back what is open. The answer, or the failure, is known by now: nothing here may take its place. */
    @Override
    public void close() {
        try {
            watch.await(session.closeAsync(), GRACE);
        } catch (RuntimeException _) {
            // the engine ends the transaction itself when the connection ends
        }
    }
}
