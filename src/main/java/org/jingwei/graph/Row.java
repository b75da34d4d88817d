package org.jingwei.graph;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of an answer, or a map inside one: columns by name and type; a wrong one is named with its file. */
public record Row(Query query, Map<String, ? extends @Nullable Object> values) {

    public String string(String column) {
        return required(column, String.class);
    }

    public @Nullable String stringOrNull(String column) {
        return optional(column, String.class);
    }

    public boolean bool(String column) {
        return required(column, Boolean.class);
    }

    public int integer(String column) {
        return Math.toIntExact(required(column, Long.class));
    }

    public @Nullable Integer integerIfAny(String property) {
        return values.containsKey(property) ? Math.toIntExact(required(property, Long.class)) : null;
    }

    public Instant instant(String column) {
        return required(column, ZonedDateTime.class).toInstant();
    }

    public LocalDate date(String column) {
        return required(column, LocalDate.class);
    }

    public @Nullable LocalDate dateOrNull(String column) {
        return optional(column, LocalDate.class);
    }

    public @Nullable Instant instantOrNull(String column) {
        var moment = optional(column, ZonedDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    /** The maps of a list column, each as a row of the same query. */
    public List<Row> rows(String column) {
        return list(column).stream()
                .map(item -> new Row(query, asMap(column, item)))
                .toList();
    }

    public @Nullable Row rowOrNull(String column) {
        var map = optional(column, Map.class);
        return map == null ? null : new Row(query, asMap(column, map));
    }

    public Map<String, ? extends @Nullable Object> map(String column) {
        return asMap(column, required(column, Map.class));
    }

    public List<String> strings(String column) {
        return list(column).stream().map(String.class::cast).toList();
    }

    public List<Integer> integers(String column) {
        return list(column).stream().map(item -> Math.toIntExact((Long) item)).toList();
    }

    /** The facts of a list column. */
    public List<Edge> edges(String column) {
        return list(column).stream().map(Edge.class::cast).toList();
    }

    /** The column as it came: text, number, boolean, date, moment, list or map. */
    public @Nullable Object value(String column) {
        if (!values.containsKey(column)) {
            throw new IllegalStateException(query + " returns no column " + column + ", only " + values.keySet());
        }
        return values.get(column);
    }

    /** A property that the map may not have at all. */
    public @Nullable String textOrNull(String property) {
        return values.containsKey(property) ? stringOrNull(property) : null;
    }

    public @Nullable LocalDate dateIfAny(String property) {
        return values.containsKey(property) ? dateOrNull(property) : null;
    }

    public @Nullable Instant instantIfAny(String property) {
        return values.containsKey(property) ? instantOrNull(property) : null;
    }

    private List<?> list(String column) {
        return required(column, List.class);
    }

    private <T> T required(String column, Class<T> type) {
        var value = optional(column, type);
        if (value == null) {
            throw new IllegalStateException(
                    query + ": column " + column + " is null, " + type.getSimpleName() + " expected");
        }
        return value;
    }

    private <T> @Nullable T optional(String column, Class<T> type) {
        var value = value(column);
        if (value != null && !type.isInstance(value)) {
            throw new IllegalStateException(query + ": column " + column + " is a "
                    + value.getClass().getSimpleName() + ", " + type.getSimpleName() + " expected");
        }
        return type.cast(value);
    }

    @SuppressWarnings("unchecked") // the driver's maps are keyed by text
    private Map<String, ? extends @Nullable Object> asMap(String column, Object item) {
        if (item instanceof Map<?, ?> map) {
            return (Map<String, ? extends @Nullable Object>) map;
        }
        throw new IllegalStateException(
                query + ": column " + column + " holds a " + item.getClass().getSimpleName() + ", Map expected");
    }
}
