package org.jingwei.clue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.graph.Graph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Whoever is sanctioned is barred from inspecting once that is announced, and until its influence period ends. */
@OfficeTest
class SanctionedHttpTests {

    private static final String CHECK = """
            query($input: CrossCheckInput!) { crossCheck(input: $input) {
              verdicts(outcomes: [CLEAR, UNKNOWN, NEEDS_REVIEW, BLOCKED]) { nodes {
                findings { rule { id } statement path { steps { from { id } relation to { id } } } } } } } }
            """;

    @Autowired
    Office office;

    @Autowired
    Graph graph;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private ClueWorld world;
    private String clue;
    private int version;

    @BeforeEach
    void aClueThatIsVerified() {
        world = new ClueWorld(office, graph);
        clue = world.recorded();
        version = 1;
        take("keeper", StepKind.REGISTER, Map.of());
        take("leader", StepKind.TRIAGE, Map.of());
        take("leader", StepKind.DRAW_UP_TRANSFER, Map.of("receiver", world.id("discipline")));
        take("gatekeeper", StepKind.GATEKEEP, Map.of());
        take("leader", StepKind.LEADER_SIGN, Map.of());
        take("head", StepKind.OFFICE_HEAD_OPINION, Map.of());
        take("group", StepKind.INSTRUCT, Map.of());
        take("keeper", StepKind.SEAL, Map.of());
        take("keeper", StepKind.HAND_OVER, Map.of());
        List.of(StepKind.ACCEPT, StepKind.ASSIGN, StepKind.PROPOSE_DISPOSITION, StepKind.VERIFY)
                .forEach(step -> take("receiver", step, Map.of()));
    }

    @Test
    void barsFromTheAnnouncementUntilThePeriodEnds() throws IOException {
        List.of(StepKind.PROPOSE_FILING, StepKind.FILE, StepKind.INVESTIGATE, StepKind.TO_TRIAL, StepKind.TRY)
                .forEach(step -> take("receiver", step, Map.of()));
        take("receiver", StepKind.DECIDE, Map.of("sanctions", List.of(measure("PARTY_WARNING"))));
        assertThat(found(today)).as("decided, and not announced").isEmpty();

        take("receiver", StepKind.EXECUTE, Map.of());
        var found = found(today);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().at("/statement").asString())
                .isEqualTo("处分影响期%s至%s".formatted(today, today.plusMonths(12).minusDays(1)));
        assertThat(found.getFirst().at("/path/steps/0/relation").asString()).isEqualTo("受处分");
        assertThat(found.getFirst().at("/path/steps/0/to/id").asString()).isEqualTo(world.id("discipline"));
        assertThat(found(today.plusMonths(12).minusDays(1))).hasSize(1);
        assertThat(found(today.plusMonths(12))).isEmpty();
        assertThat(found(today.minusDays(1))).isEmpty();

        office.cypher("MATCH (:Person {id: $id})-[by:SANCTIONED_BY]->() DELETE by", Map.of("id", world.id("wang")));
        assertThat(found(today)).isEmpty();
        office.cypher(Files.readString(Path.of("cypher", "schema", "V045__sanctioned_by.cypher"))
                .replace("MATCH (clue:Clue)<-", "MATCH (clue:Clue {id: '" + clue + "'})<-"));
        assertThat(found(today)).as("of before rules asked").isEqualTo(found);
    }

    @Test
    void barsNobodyForATalk() {
        take("receiver", StepKind.REMIND, Map.of("sanctions", List.of(measure("TALK_REMINDER"))));

        assertThat(found(today)).isEmpty();
    }

    private Map<String, Object> measure(String kind) {
        return Map.of("kind", kind, "on", world.id("wang"));
    }

    private void take(String who, StepKind step, Map<String, ?> more) {
        var answer = world.take(who, clue, step, version, more);
        assertThat(answer.data("/takeStep/problems").size())
                .as("%s: %s", step, answer.body())
                .isZero();
        version++;
    }

    private List<JsonNode> found(LocalDate on) {
        var answer = world.caller("clerk")
                .ask(
                        CHECK,
                        Map.of(
                                "input",
                                Map.of(
                                        "candidates", List.of(world.id("wang")),
                                        "targets", List.of(world.id("county")),
                                        "on", on.toString())));
        assertThat(answer.json().has("errors")).as(answer.body()).isFalse();
        return answer.data("/crossCheck/verdicts/nodes/0/findings")
                .valueStream()
                .filter(finding -> finding.at("/rule/id").asString().equals("AV-40.2"))
                .toList();
    }
}
