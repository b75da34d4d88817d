package org.jingwei.conflict;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.graph.Row;
import org.jingwei.round.InspectionKind;
import org.jingwei.shared.Period;
import org.jingwei.shared.TeamRole;
import org.jspecify.annotations.Nullable;

/** A round with whoever sits on its teams, as a certificate names them. */
record StaffedRound(
        String id,
        String name,
        @Nullable String code,
        List<InspectionKind> kinds,
        Period period,
        int version,
        List<Named> offices,
        List<Named> targets,
        List<Team> teams) {

    /** Something by its id and name. */
    record Named(String id, String name) {

        static Named of(Row row) {
            return new Named(row.string("id"), row.string("name"));
        }
    }

    /** A team; {@code planned} seats, of which some may be empty. */
    record Team(int number, int planned, List<Named> targets, List<Seat> seats) {}

    /**
     * Somebody on a seat.
     *
     * @param at when he was put on it
     * @param by the account that did so, and gave the answer where there is one
     * @param answer why he was accepted although the check was not clear
     * @param reason why he took another's place
     */
    record Seat(
            TeamRole role,
            Named person,
            @Nullable Instant at,
            Named by,
            @Nullable String answer,
            @Nullable String reason) {

        boolean isAnswered() {
            return answer != null && !answer.isBlank();
        }
    }

    static StaffedRound of(Row row) {
        var round = new Row(row.query(), row.map("round"));
        return new StaffedRound(
                round.string("id"),
                round.string("name"),
                round.stringOrNull("code"),
                round.strings("kinds").stream().map(InspectionKind::valueOf).toList(),
                new Period(round.date("from"), round.date("to")),
                round.integer("version"),
                row.rows("offices").stream().map(Named::of).toList(),
                row.rows("targets").stream().map(Named::of).toList(),
                row.rows("teams").stream().map(StaffedRound::team).toList());
    }

    private static Team team(Row row) {
        return new Team(
                row.integer("number"),
                row.integer("planned"),
                row.rows("targets").stream().map(Named::of).toList(),
                row.rows("seats").stream()
                        .map(StaffedRound::seat)
                        .sorted(Comparator.comparing(Seat::role))
                        .toList());
    }

    private static Seat seat(Row row) {
        var by = row.stringOrNull("by");
        var name = row.stringOrNull("byName");
        var account = by == null ? "" : by;
        return new Seat(
                TeamRole.valueOf(row.string("role")),
                new Named(row.string("person"), row.string("name")),
                row.instantOrNull("at"),
                new Named(account, name == null ? account : name),
                row.stringOrNull("answer"),
                row.stringOrNull("reason"));
    }

    /** Everybody who sits on one of its teams. */
    List<String> people() {
        return List.copyOf(new TreeSet<>(teams.stream()
                .flatMap(team -> team.seats().stream())
                .map(seat -> seat.person().id())
                .toList()));
    }

    /** Everything that is inspected: a post in one body may matter for another. */
    List<String> inspected() {
        Set<String> ids = Stream.concat(targets.stream(), teams.stream().flatMap(team -> team.targets().stream()))
                .map(Named::id)
                .collect(Collectors.toCollection(TreeSet::new));
        return List.copyOf(ids);
    }
}
