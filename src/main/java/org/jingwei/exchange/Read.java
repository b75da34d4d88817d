package org.jingwei.exchange;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a column made of a cell: a value (null where the cell says "none"), or the reason why not. */
sealed interface Read<V> {

    record Value<V>(@Nullable V value) implements Read<V> {}

    record Not<V>(RowFault fault, List<Object> arguments) implements Read<V> {

        public Not {
            arguments = List.copyOf(arguments);
        }
    }

    static <V> Read<V> value(V value) {
        return new Value<>(value);
    }

    static <V> Read<V> none() {
        return new Value<>(null);
    }

    static <V> Read<V> not(RowFault fault, Object... arguments) {
        return new Not<>(fault, List.of(arguments));
    }

    default <W> Read<W> then(Function<V, Read<W>> next) {
        return switch (this) {
            case Value<V>(var value) -> value == null ? none() : next.apply(value);
            case Not<V>(var fault, var arguments) -> new Not<>(fault, arguments);
        };
    }
}
