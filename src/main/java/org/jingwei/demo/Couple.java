package org.jingwei.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A marriage, over at {@code to}. */
record Couple(
        Human husband, Human wife, LocalDate from, @Nullable LocalDate to) {

    Couple until(LocalDate end) {
        return new Couple(husband, wife, from, end);
    }
}
