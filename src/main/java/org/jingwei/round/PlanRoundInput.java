package org.jingwei.round;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round as it is planned: the whole of it, so what a former plan had and this one has not is gone.
 *
 * @param round the round that is planned anew; absent for a new one
 * @param office the organization that dispatches the round
 */
public record PlanRoundInput(
        @Nullable String round,
        int expectedVersion,
        String name,
        String code,
        List<InspectionKind> kinds,
        String office,
        LocalDate from,
        LocalDate to,
        List<PlanTeam> teams) {

    /** A team of the plan. */
    public record PlanTeam(
            int number,
            List<String> targets,
            int leaders,
            int deputies,
            int liaisons,
            int members,
            List<TeamPlan.Want> wants) {

        TeamPlan plan() {
            return new TeamPlan(leaders, deputies, liaisons, members, wants);
        }
    }
}
