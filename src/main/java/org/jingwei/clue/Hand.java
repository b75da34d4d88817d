package org.jingwei.clue;

import org.jspecify.annotations.Nullable;

/** Who took a step. */
record Hand(StepKind kind, String account, @Nullable String person) {}
