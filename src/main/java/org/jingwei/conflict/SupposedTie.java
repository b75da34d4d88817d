package org.jingwei.conflict;

import org.jingwei.shared.Period;
import org.jspecify.annotations.Nullable;

/** A tie that is supposed for one question alone and leaves no trace in the graph. */
record SupposedTie(
        TieKind kind, String from, String to, @Nullable Period during) {}
