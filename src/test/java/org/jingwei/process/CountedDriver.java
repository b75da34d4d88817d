package org.jingwei.process;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.AsyncTransaction;
import org.neo4j.driver.async.ResultCursor;
import org.neo4j.driver.summary.ProfiledPlan;
import org.neo4j.driver.summary.ResultSummary;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The driver, watched: while it counts, each statement is profiled, and what it brought is noted once it is read. */
@Component
@Profile("count-statements")
class CountedDriver implements BeanPostProcessor {

    private final List<Statement> statements = new ArrayList<>();
    private volatile boolean counting;

    /** One statement: its text, the rows it returned, and what the engine touched for them. */
    record Statement(String text, int rows, long dbHits) {}

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Driver driver ? watched(Driver.class, driver) : bean;
    }

    synchronized void start() {
        statements.clear();
        counting = true;
    }

    /** Those since the start, in the order in which they ended; with them the counting ends. */
    synchronized List<Statement> stop() {
        counting = false;
        return List.copyOf(statements);
    }

    private synchronized void note(String text, int rows, ResultSummary summary) {
        statements.add(new Statement(text, rows, summary.hasProfile() ? dbHits(summary.profile()) : 0));
    }

    private static long dbHits(ProfiledPlan plan) {
        return plan.dbHits()
                + plan.children().stream().mapToLong(CountedDriver::dbHits).sum();
    }

    private <T> T watched(Class<T> type, Object object) {
        var proxy = Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (_, method, given) -> call(object, method, given));
        return type.cast(proxy);
    }

    private @Nullable Object call(Object object, Method method, @Nullable Object @Nullable [] given) throws Throwable {
        var counted = counting && method.getName().equals("runAsync") && given != null;
        var text = counted ? String.valueOf(given[0]) : "";
        if (counted) {
            given[0] = "PROFILE " + text;
        }
        try {
            var result = method.invoke(object, given);
            return switch (result) {
                case AsyncSession session -> watched(AsyncSession.class, session);
                case CompletionStage<?> stage -> stage.thenApply(value -> watched(value, text));
                case null, default -> result;
            };
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private @Nullable Object watched(@Nullable Object value, String text) {
        return switch (value) {
            case AsyncTransaction transaction -> watched(AsyncTransaction.class, transaction);
            case ResultCursor cursor when !text.isEmpty() -> counted(cursor, text);
            case null, default -> value;
        };
    }

    private ResultCursor counted(ResultCursor cursor, String text) {
        return (ResultCursor) Proxy.newProxyInstance(
                ResultCursor.class.getClassLoader(), new Class<?>[] {ResultCursor.class}, (_, method, given) -> {
                    if (!method.getName().equals("listAsync") || given != null) {
                        throw new UnsupportedOperationException("nobody reads a result by " + method);
                    }
                    return cursor.listAsync()
                            .thenCompose(rows -> cursor.consumeAsync().thenApply(summary -> {
                                note(text, rows.size(), summary);
                                return rows;
                            }));
                });
    }
}
