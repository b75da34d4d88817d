package org.jingwei.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.stereotype.Component;

/**
 * The graph, reached through Bolt. Reads run in autocommit with READ access, so that a cluster may send them to a
 * secondary; the bookmark manager makes every read see the writes of this service that came before it.
 */
@Component
public class Graph implements Asker {

    private static final Duration REQUEST = Duration.ofSeconds(10);
    private static final Duration CHANGE = Duration.ofMinutes(5);
    private static final int ATTEMPTS = 3;

    private final Driver driver;
    private final BookmarkManager bookmarks;

    Graph(Driver driver) {
        this.driver = driver;
        this.bookmarks = driver.executableQueryBookmarkManager();
    }

    @Override
    public List<Row> ask(Query query, Map<String, ? extends @Nullable Object> parameters) {
        return ask(query, parameters, REQUEST);
    }

    /** As {@link #ask(Query, Map)}, ended by the engine after that time. */
    public List<Row> ask(Query query, Map<String, ? extends @Nullable Object> parameters, Duration timeout) {
        var config = TransactionConfig.builder().withTimeout(timeout).build();
        for (int attempt = 1; ; attempt++) {
            try (var session = driver.session(session(AccessMode.READ))) {
                return rows(
                        query,
                        session.run(new org.neo4j.driver.Query(query.text(), copy(parameters)), config)
                                .list(Graph::values));
            } catch (TransientException e) {
                if (attempt == ATTEMPTS) {
                    throw failed(query, e);
                }
            } catch (ClientException | DatabaseException e) {
                throw failed(query, e);
            }
        }
    }

    /** One managed transaction; the work may run more than once and so has no effect but on the graph. */
    public <T extends @Nullable Object> T change(Function<Change, T> work) {
        var config = TransactionConfig.builder().withTimeout(CHANGE).build();
        try (var session = driver.session(session(AccessMode.WRITE))) {
            return session.executeWrite(transaction -> work.apply(new Running(transaction)), config);
        }
    }

    /** One transaction that may write whatever the question supposes, and that is always rolled back. */
    public <T> T suppose(Duration timeout, Function<Change, T> work) {
        var config = TransactionConfig.builder().withTimeout(timeout).build();
        try (var session = driver.session(session(AccessMode.WRITE));
                var transaction = session.beginTransaction(config)) {
            var result = work.apply(new Running(transaction));
            transaction.rollback();
            return result;
        }
    }

    private static QueryFailed failed(Query query, Neo4jException e) {
        return new QueryFailed(query, e.code().contains("TimedOut"), e);
    }

    private SessionConfig session(AccessMode mode) {
        return SessionConfig.builder()
                .withDefaultAccessMode(mode)
                .withBookmarkManager(bookmarks)
                .build();
    }

    private static Map<String, Object> values(org.neo4j.driver.Record record) {
        return record.asMap(Graph::value);
    }

    /** A fact stays a fact wherever it stands; all else is as the driver reads it. */
    private static Object value(Value value) {
        return switch (value.type().name()) {
            case "RELATIONSHIP" -> {
                var fact = value.asRelationship();
                yield new Edge(fact.type(), fact.startNodeElementId(), fact.endNodeElementId(), fact.asMap());
            }
            case "LIST OF ANY?" -> value.asList(Graph::value);
            case "MAP" -> value.asMap(Graph::value);
            default -> value.asObject();
        };
    }

    private static List<Row> rows(Query query, List<Map<String, Object>> records) {
        return records.stream().map(values -> new Row(query, values)).toList();
    }

    @SuppressWarnings("unchecked") // the driver only reads it
    private static Map<String, Object> copy(Map<String, ? extends @Nullable Object> parameters) {
        return (Map<String, Object>) parameters;
    }

    /** A transaction of the driver, spoken to by named queries only. */
    private record Running(SimpleQueryRunner transaction) implements Change {

        @Override
        public List<Row> ask(Query query, Map<String, ? extends @Nullable Object> parameters) {
            if (query.head().changes()) {
                throw new IllegalArgumentException(query + " changes the graph: use write");
            }
            return run(query, parameters);
        }

        @Override
        public List<Row> write(Query query, Map<String, ? extends @Nullable Object> parameters) {
            if (!query.head().changes()) {
                throw new IllegalArgumentException(query + " does not say that it changes the graph");
            }
            return run(query, parameters);
        }

        private List<Row> run(Query query, Map<String, ? extends @Nullable Object> parameters) {
            try {
                return rows(
                        query, transaction.run(query.text(), copy(parameters)).list(Graph::values));
            } catch (ClientException | DatabaseException e) {
                throw failed(query, e);
            }
        }
    }
}
