package org.jingwei.exchange;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the cells of one line say, by column. */
final class Values {

    private final IdentityHashMap<Column<?, ?>, Object> values = new IdentityHashMap<>();
    private final Set<Column<?, ?>> refused = Collections.newSetFromMap(new IdentityHashMap<>());

    void put(Column<?, ?> column, Object value) {
        values.put(column, value);
    }

    /** The column is filled, with something that cannot be used. */
    void refuse(Column<?, ?> column) {
        refused.add(column);
    }

    boolean lacks(Column<?, ?> column) {
        return !values.containsKey(column) && !refused.contains(column);
    }

    /** Only the column's own kind puts a value under it. */
    @SuppressWarnings("unchecked")
    <V> @Nullable V find(Column<?, V> column) {
        return (V) values.get(column);
    }

    <V> V get(Column<?, V> column) {
        return Objects.requireNonNull(
                find(column), () -> "required, and not there: " + column.name().en());
    }

    <V> V get(Column<?, V> column, V otherwise) {
        V value = find(column);
        return value == null ? otherwise : value;
    }
}
