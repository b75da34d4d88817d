package org.jingwei.conflict;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jingwei.round.InspectionKind;
import org.jingwei.shared.Period;
import org.jingwei.shared.TeamRole;

/**
 * May these people inspect what a round inspects, and sit on one team?
 *
 * @param candidates cadres by id
 * @param targets organizations by id
 * @param role as what; {@link Matrix#as} weighs the answer for another
 * @param round the round by id, whose days and kinds these are
 * @param knownAt what the graph knew then is what counts
 */
public record Staffing(
        List<String> candidates,
        List<String> targets,
        TeamRole role,
        String round,
        Period period,
        Set<InspectionKind> kinds,
        Instant knownAt) {

    Question question() {
        return new Question(candidates, targets, role, period, kinds, knownAt, round, true, List.of());
    }
}
