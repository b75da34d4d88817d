package org.jingwei.assembly;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jingwei.cadre.Cadre;
import org.jingwei.conflict.Outcome;
import org.jingwei.graph.Row;
import org.jingwei.shared.TeamRole;
import org.jspecify.annotations.Nullable;

/** One change of the seats of a round, as it was then: who, whom, why, and what was known. */
record Appointment(
        String id,
        AppointmentKind kind,
        int number,
        Instant recordedAt,
        String by,
        @Nullable String reason,
        List<AppointedSeat> seats) {

    static Appointment of(Row row) {
        var says = new Row(row.query(), row.map("says"));
        return new Appointment(
                says.string("id"),
                AppointmentKind.valueOf(says.string("kind")),
                says.integer("number"),
                says.instant("recordedAt"),
                says.string("name"),
                says.stringOrNull("reason"),
                row.rows("seats").stream().map(AppointedSeat::of).toList());
    }

    List<AppointedSeat> given() {
        return seats.stream().filter(AppointedSeat::isGiven).toList();
    }

    List<AppointedSeat> taken() {
        return seats.stream().filter(seat -> !seat.isGiven()).toList();
    }

    /**
     * A seat that somebody was given, or lost.
     *
     * @param outcome what the cross-check said then; none of a seat that was lost
     */
    record AppointedSeat(
            String team,
            int number,
            TeamRole role,
            Cadre member,
            boolean isGiven,
            @Nullable Outcome outcome,
            List<String> zh,
            List<String> en,
            @Nullable String answer,
            @Nullable String reason) {

        static AppointedSeat of(Row row) {
            var outcome = row.stringOrNull("outcome");
            return new AppointedSeat(
                    row.string("team"),
                    row.integer("number"),
                    TeamRole.valueOf(row.string("role")),
                    Cadre.of(new Row(row.query(), row.map("member"))),
                    row.bool("given"),
                    outcome == null ? null : Outcome.valueOf(outcome),
                    row.strings("zh"),
                    row.strings("en"),
                    row.stringOrNull("answer"),
                    row.stringOrNull("reason"));
        }

        List<String> reasons(Locale language) {
            return language.getLanguage().equals("en") ? en : zh;
        }
    }
}
