package org.jingwei.conflict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jingwei.round.Round;
import org.jingwei.round.Team;
import org.jingwei.shared.TeamRole;
import org.jspecify.annotations.Nullable;

/** A conflict that arose, as it goes out. */
public record ArisenView(
        ArisenConflict arisen,
        String id,
        Team team,
        TeamRole role,
        VerdictView verdict,
        @Nullable String colleague,
        @Nullable LocalDate since,
        @Nullable LocalDate learnedOn,
        Instant noticedAt,
        @Nullable Instant endedAt,
        ArisenConflict.@Nullable Ending ending) {

    static Optional<ArisenView> of(Round round, ArisenConflict arisen, VerdictView verdict) {
        return round.teams().stream()
                .filter(team -> team.id().equals(arisen.team()))
                .findFirst()
                .map(team -> new ArisenView(
                        arisen,
                        arisen.id(),
                        team,
                        arisen.role(),
                        verdict,
                        arisen.beside() ? arisen.against() : null,
                        arisen.since(),
                        arisen.learnedOn(),
                        arisen.noticedAt(),
                        arisen.endedAt(),
                        arisen.ending()));
    }
}
