package org.jingwei.cadre;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A stretch of days or of instants, half-open; a null bound means it always was, or never ends. */
record Span<T extends Comparable<? super T>>(
        @Nullable T from, @Nullable T to) {

    Span<T> meet(Span<T> other) {
        return new Span<>(later(from, other.from), earlier(to, other.to));
    }

    boolean isEmpty() {
        return from != null && to != null && from.compareTo(to) >= 0;
    }

    /** What is left of this stretch outside the other: nothing, one piece or two. */
    List<Span<T>> minus(Span<T> other) {
        if (meet(other).isEmpty()) {
            return List.of(this);
        }
        var before = other.from == null ? Stream.<Span<T>>empty() : Stream.of(new Span<>(from, other.from));
        var after = other.to == null ? Stream.<Span<T>>empty() : Stream.of(new Span<>(other.to, to));
        return Stream.concat(before, after).filter(piece -> !piece.isEmpty()).toList();
    }

    private static <T extends Comparable<? super T>> @Nullable T later(@Nullable T one, @Nullable T other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static <T extends Comparable<? super T>> @Nullable T earlier(@Nullable T one, @Nullable T other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }
}
