package org.jingwei.assembly;

import java.util.List;
import org.jingwei.access.Viewer;
import org.jingwei.assembly.Appointment.AppointedSeat;
import org.jingwei.job.Changed;
import org.jingwei.job.Problem;
import org.jingwei.round.Round;
import org.jingwei.round.Rounds;
import org.jingwei.round.Team;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Appointing for GraphQL. */
@Controller
class AppointmentGraphql {

    private final Appointments appointments;
    private final Replacements replacements;
    private final Withdrawals withdrawals;
    private final AppointmentRecord record;
    private final Rounds rounds;
    private final MessageSource messages;

    AppointmentGraphql(
            Appointments appointments,
            Replacements replacements,
            Withdrawals withdrawals,
            AppointmentRecord record,
            Rounds rounds,
            MessageSource messages) {
        this.withdrawals = withdrawals;
        this.record = record;
        this.appointments = appointments;
        this.replacements = replacements;
        this.rounds = rounds;
        this.messages = messages;
    }

    /** The round as it stands, or why it does not. */
    record AppointResult(@Nullable Round round, List<Problem> problems) {}

    @MutationMapping
    AppointResult appointTeams(@Argument Appointments.Appointing input, Viewer viewer) {
        return result(appointments.appoint(input, viewer), viewer);
    }

    @MutationMapping
    AppointResult replaceMember(@Argument Replacements.Replacing input, Viewer viewer) {
        return result(replacements.replace(input, viewer), viewer);
    }

    @MutationMapping
    AppointResult withdrawTeams(@Argument Withdrawals.Withdrawing input, Viewer viewer) {
        return result(withdrawals.withdraw(input, viewer), viewer);
    }

    @SchemaMapping(typeName = "Round")
    List<Appointment> appointments(Round round, Viewer viewer) {
        return record.of(round, viewer);
    }

    @SchemaMapping(typeName = "Appointment")
    List<AppointedSeat> given(Appointment appointment) {
        return appointment.given();
    }

    @SchemaMapping(typeName = "Appointment")
    List<AppointedSeat> taken(Appointment appointment) {
        return appointment.taken();
    }

    /** The team as it stands today; none where the round has been planned without it since. */
    @SchemaMapping(typeName = "AppointedSeat")
    @Nullable
    Team team(AppointedSeat seat, Viewer viewer) {
        return rounds.findByTeam(seat.team(), viewer).stream()
                .flatMap(round -> round.teams().stream())
                .filter(team -> team.id().equals(seat.team()))
                .findFirst()
                .orElse(null);
    }

    @SchemaMapping(typeName = "AppointedSeat")
    List<String> reasons(AppointedSeat seat, Viewer viewer) {
        return seat.reasons(viewer.language());
    }

    private AppointResult result(Changed changed, Viewer viewer) {
        var round = changed.ids().isEmpty()
                ? null
                : rounds.find(changed.ids().getFirst(), viewer).orElse(null);
        return new AppointResult(round, Problem.all(changed.problems(), messages, viewer.language()));
    }
}
