package org.jingwei.conflict;

import java.util.List;
import java.util.stream.Collectors;
import org.jingwei.round.Round;
import org.jingwei.shared.Fingerprint;
import org.jingwei.shared.TeamRole;

/** Somebody on a seat of a draft. */
public record Placed(String team, TeamRole role, String cadre) {

    /** The same for the same seats of a round as it stands, in whatever order they are listed. */
    static String draft(Round round, List<Placed> seats) {
        return Fingerprint.hash(seats.stream()
                .map(seat -> String.join(" ", seat.team(), seat.role().name(), seat.cadre()))
                .sorted()
                .distinct()
                .collect(Collectors.joining("\n", round.version() + "\n", "")));
    }
}
