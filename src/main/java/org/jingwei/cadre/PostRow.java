package org.jingwei.cadre;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of the sheet of posts: who, where, as what, [from, to). */
public record PostRow(
        String person,
        String organization,
        String title,
        @Nullable String rank,
        boolean leading,
        boolean principal,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String source) {}
