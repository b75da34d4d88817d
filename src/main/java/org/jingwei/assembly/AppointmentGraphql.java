package org.jingwei.assembly;

import java.util.List;
import org.jingwei.access.Viewer;
import org.jingwei.job.Changed;
import org.jingwei.job.Problem;
import org.jingwei.round.Round;
import org.jingwei.round.Rounds;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Appointing for GraphQL. */
@Controller
class AppointmentGraphql {

    private final Appointments appointments;
    private final Replacements replacements;
    private final Rounds rounds;
    private final MessageSource messages;

    AppointmentGraphql(Appointments appointments, Replacements replacements, Rounds rounds, MessageSource messages) {
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

    private AppointResult result(Changed changed, Viewer viewer) {
        var round = changed.ids().isEmpty()
                ? null
                : rounds.find(changed.ids().getFirst(), viewer).orElse(null);
        return new AppointResult(round, Problem.all(changed.problems(), messages, viewer.language()));
    }
}
