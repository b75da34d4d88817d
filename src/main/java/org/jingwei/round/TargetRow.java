package org.jingwei.round;

import org.jspecify.annotations.Nullable;

/** One line of the sheet of targets: an organization that the round inspects, by the team of that number if known. */
public record TargetRow(
        String round,
        String organization,
        @Nullable Integer team,
        @Nullable String source) {}
