package org.jingwei.graph;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A fact as an answer carries it: its type, the engine's own ids of its two ends, and what it says. */
public record Edge(String type, String start, String end, Map<String, ? extends @Nullable Object> says) {

    public @Nullable LocalDate from() {
        return (LocalDate) says.get("from");
    }

    public @Nullable LocalDate to() {
        return (LocalDate) says.get("to");
    }

    public @Nullable Instant recordedAt() {
        var at = (ZonedDateTime) says.get("recordedAt");
        return at == null ? null : at.toInstant();
    }

    public @Nullable String text(String property) {
        var value = says.get(property);
        return value == null ? null : value.toString();
    }

    /** A derived fact lists the ids of the base facts it rests on; a base fact is its own. */
    public List<String> rests() {
        if (says.get("via") instanceof List<?> via) {
            return via.stream().map(String::valueOf).toList();
        }
        return List.of(String.valueOf(says.get("id")));
    }

    /** The end that is not this one. */
    public String other(String node) {
        return start.equals(node) ? end : start;
    }
}
