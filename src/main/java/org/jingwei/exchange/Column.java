package org.jingwei.exchange;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One column of a sheet: its names, its type, where its value stands in a row of the register, and what it means. */
record Column<R, V>(Words name, Kind<V> kind, boolean required, Function<R, @Nullable V> of, Words note) {

    static <R, V> Column<R, V> of(Words name, Kind<V> kind, Function<R, @Nullable V> of, Words note) {
        return new Column<>(name, kind, false, of, note);
    }

    static <R, V> Column<R, V> required(Words name, Kind<V> kind, Function<R, @Nullable V> of, Words note) {
        return new Column<>(name, kind, true, of, note);
    }

    /** The text of this column's cell for a row; empty where the row says nothing. */
    String write(R row, Locale locale) {
        V value = of.apply(row);
        return value == null ? "" : kind.write(value, locale);
    }

    /** The value as a report may repeat it. */
    String shown(String value) {
        return kind instanceof Kind.IdNumber ? IdNumbers.masked(value) : value;
    }
}
