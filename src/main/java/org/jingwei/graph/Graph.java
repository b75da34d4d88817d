package org.jingwei.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jingwei.engine.Engine;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;

/**
 * The graph, reached through Bolt. Reads run in autocommit with READ access, so that a cluster may send them to a
 * secondary; the bookmark manager makes every read see the writes of this service that came before it. Whoever holds a
 * graph holds a migrated one; while the engine is away, everything here ends in {@link EngineUnavailable} within
 * seconds.
 */
@Component
@DependsOn("graphStart")
public class Graph implements Asker {

    private static final Duration REQUEST = Duration.ofSeconds(10);
    private static final Duration PLAN = Duration.ofMinutes(1);
    private static final Duration CHANGE = Duration.ofMinutes(5);

    private final Driver driver;
    private final Engine engine;
    private final EngineWatch watch;
    private final BookmarkManager bookmarks;

    Graph(Driver driver, Engine engine, EngineWatch watch) {
        this.driver = driver;
        this.engine = engine;
        this.watch = watch;
        this.bookmarks = driver.executableQueryBookmarkManager();
    }

    @Override
    public List<Row> ask(Query query, Map<String, ? extends @Nullable Object> parameters) {
        return ask(query, parameters, REQUEST);
    }

    /** As {@link #ask(Query, Map)}, ended by the engine after that time. */
    public List<Row> ask(Query query, Map<String, ? extends @Nullable Object> parameters, Duration timeout) {
        return answered(AccessMode.READ, timeout, talk -> talk.run(query, query.text(), parameters));
    }

    /** Lets the engine plan the query, and do nothing else. */
    void plan(Query query) {
        answered(AccessMode.READ, PLAN, talk -> talk.run(query, "EXPLAIN " + query.text(), StandIns.of(query)));
    }

    /** One managed transaction; the work may run more than once and so has no effect but on the graph. */
    public <T extends @Nullable Object> T change(Function<Change, T> work) {
        if (engine.lacksSpace()) {
            throw new EngineUnavailable("read only: no space", null);
        }
        return answered(AccessMode.WRITE, CHANGE, talk -> {
            var transaction = talk.begin();
            var result = work.apply(transaction);
            transaction.commit();
            return result;
        });
    }

    /** One transaction that may write whatever the question supposes, and that is always rolled back. */
    public <T> T suppose(Duration timeout, Function<Change, T> work) {
        return answered(AccessMode.WRITE, timeout, talk -> {
            var transaction = talk.begin();
            var result = work.apply(transaction);
            transaction.rollback();
            return result;
        });
    }

    private <T extends @Nullable Object> T answered(AccessMode mode, Duration timeout, Function<Talk, T> work) {
        return Attempts.of(() -> {
            watch.refuseIfGone();
            try (var talk = new Talk(session(mode), watch, timeout)) {
                return work.apply(talk);
            }
        });
    }

    private AsyncSession session(AccessMode mode) {
        var config = SessionConfig.builder()
                .withDefaultAccessMode(mode)
                .withBookmarkManager(bookmarks)
                .build();
        return driver.session(AsyncSession.class, config);
    }
}
