package org.jingwei.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.jingwei.round.InspectionKind;
import org.jingwei.shared.Severity;
import org.jingwei.shared.TeamRole;
import org.junit.jupiter.api.Test;

/** In a round that looks back, who inspected the target before is to be known and not to be approved. */
class WeightsTests {

    private final Weights weights = RuleBook.read(Path.of("no-such-folder")).rules().stream()
            .filter(rule -> rule.id().equals("AV-32"))
            .findFirst()
            .orElseThrow()
            .versions()
            .getFirst()
            .weights();

    @Test
    void weighsByTheRoleWhereTheKindsOfTheRoundAreNotNamed() {
        assertThat(weights.of(TeamRole.LEADER, Set.of())).contains(Severity.APPROVAL);
        assertThat(weights.of(TeamRole.LEADER, Set.of(InspectionKind.REGULAR))).contains(Severity.APPROVAL);
    }

    @Test
    void weighsByTheKindWhereEveryKindOfTheRoundIsNamed() {
        assertThat(weights.of(TeamRole.LEADER, Set.of(InspectionKind.LOOK_BACK)))
                .contains(Severity.ADVISORY);
        assertThat(weights.of(TeamRole.LEADER, Set.of(InspectionKind.LOOK_BACK, InspectionKind.REVISIT)))
                .contains(Severity.ADVISORY);
    }

    @Test
    void weighsByTheRoleWhereTheRoundIsAlsoOfAnotherKind() {
        assertThat(weights.of(TeamRole.LEADER, Set.of(InspectionKind.LOOK_BACK, InspectionKind.REGULAR)))
                .contains(Severity.APPROVAL);
    }

    @Test
    void saysNothingForARoleThatTheRuleDoesNotName() {
        var leaders = RuleBook.read(Path.of("no-such-folder")).rules().stream()
                .filter(rule -> rule.id().equals("AV-31"))
                .findFirst()
                .orElseThrow()
                .versions()
                .getFirst()
                .weights();

        assertThat(leaders.of(TeamRole.LEADER, Set.of(InspectionKind.REGULAR))).contains(Severity.APPROVAL);
        assertThat(leaders.of(TeamRole.MEMBER, Set.of(InspectionKind.REGULAR))).isEmpty();
    }
}
