package org.jingwei.round;

import org.jingwei.shared.TeamRole;
import org.jspecify.annotations.Nullable;

/** One line of the sheet of seats: who serves on which team of the round, as what. */
public record SeatRow(
        String round,
        int team,
        String person,
        TeamRole role,
        @Nullable String source) {}
