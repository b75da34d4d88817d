package org.jingwei.clue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jingwei.Caller.Answer;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.graph.Graph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** Clues over HTTP: a whole life by its proper hands, what is refused, and who sees what. */
@OfficeTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClueHttpTests {

    @Autowired
    Office office;

    @Autowired
    Graph graph;

    private ClueWorld world;

    @BeforeAll
    void draw() {
        world = new ClueWorld(office, graph);
    }

    private record Turn(String who, StepKind step, Map<String, ?> more) {

        static Turn of(String who, StepKind step) {
            return new Turn(who, step, Map.of());
        }
    }

    /** From the first step on to the announced sanction, each by its own hand. */
    private List<Turn> life() {
        return List.of(
                Turn.of("keeper", StepKind.REGISTER),
                new Turn("leader", StepKind.TRIAGE, Map.of("readers", List.of(world.id("li")))),
                Turn.of("member", StepKind.GO_IN_DEPTH),
                new Turn("member", StepKind.DRAW_UP_TRANSFER, Map.of("receiver", world.id("discipline"))),
                Turn.of("gatekeeper", StepKind.GATEKEEP),
                Turn.of("leader", StepKind.LEADER_SIGN),
                Turn.of("head", StepKind.OFFICE_HEAD_OPINION),
                Turn.of("group", StepKind.INSTRUCT),
                Turn.of("keeper", StepKind.SEAL),
                Turn.of("keeper", StepKind.HAND_OVER),
                Turn.of("receiver", StepKind.ACCEPT),
                Turn.of("receiver", StepKind.ASSIGN),
                Turn.of("receiver", StepKind.PROPOSE_DISPOSITION),
                Turn.of("receiver", StepKind.VERIFY),
                Turn.of("receiver", StepKind.PROPOSE_FILING),
                Turn.of("receiver", StepKind.FILE),
                Turn.of("receiver", StepKind.INVESTIGATE),
                Turn.of("receiver", StepKind.TO_TRIAL),
                Turn.of("receiver", StepKind.TRY),
                new Turn(
                        "receiver",
                        StepKind.DECIDE,
                        Map.of("sanctions", List.of(Map.of("kind", "PARTY_WARNING", "on", world.id("wang"))))),
                Turn.of("receiver", StepKind.EXECUTE));
    }

    private String lived(int turns) {
        var clue = world.recorded();
        var version = 1;
        for (var turn : life().subList(0, turns)) {
            var answer = world.take(turn.who(), clue, turn.step(), version++, turn.more());
            assertThat(answer.data("/takeStep/problems/0/code").asString(""))
                    .as("%s: %s", turn, answer.body())
                    .isEmpty();
            assertThat(answer.data("/takeStep/problems").isArray())
                    .as("%s: %s", turn, answer.body())
                    .isTrue();
        }
        return clue;
    }

    @Test
    void livesAWholeLifeByItsProperHands() {
        var clue = lived(life().size());

        var seen = world.ask("receiver", clue).data("/clue");

        assertThat(seen.at("/state").asString()).isEqualTo("EXECUTED");
        assertThat(seen.at("/version").asInt()).isEqualTo(22);
        assertThat(seen.at("/steps")).hasSize(22);
        assertThat(seen.at("/chain/whole").asBoolean()).isTrue();
        assertThat(seen.at("/outcome/kind").asString()).isEqualTo("SANCTIONED");
        assertThat(seen.at("/transfers/0/state").asString()).isEqualTo("RECEIVED");
        assertThat(seen.at("/transfers/0/packageHash").asString())
                .isEqualTo(seen.at("/steps/9/digest").asString());
        assertThat(seen.at("/cases/0/against/0/id").asString()).isEqualTo(world.id("wang"));
        assertThat(seen.at("/sanctions/0/kind").asString()).isEqualTo("PARTY_WARNING");
        assertThat(seen.at("/sanctions/0/influence/to").asString()).isNotEmpty();
        assertThat(seen.at("/nextSteps")).isEmpty();
    }

    @Test
    void answersTheHiddenTheSubjectAndTheUnknownAlike() {
        var clue = lived(10);
        var nobody = UUID.randomUUID().toString();

        assertThat(world.ask("receiver", clue).data("/clue/state").asString()).isEqualTo("TRANSFERRED");
        for (var who : List.of("stranger", "subject", "wife", "clerk")) {
            assertThat(world.ask(who, clue).body())
                    .as(who)
                    .isEqualTo(world.ask(who, nobody).body())
                    .isEqualTo(world.ask("stranger", nobody).body());
            var node = "query($id: ID!) { node(id: $id) { id } }";
            assertThat(world.caller(who).ask(node, Map.of("id", clue)).body())
                    .isEqualTo(world.caller(who).ask(node, Map.of("id", nobody)).body());
            assertThat(world.caller(who)
                            .ask("{ clues(first: 100) { nodes { id } } }")
                            .body())
                    .doesNotContain(clue);
        }
        for (var who : List.of("stranger", "subject", "wife")) {
            assertThat(world.take(who, clue, StepKind.ACCEPT, 11).body())
                    .isEqualTo(world.take(who, nobody, StepKind.ACCEPT, 11).body());
        }
    }

    @Test
    void hidesTheContentFromTheSupervisorAndTheSealedOneFromTheTeam() {
        var clue = lived(10);

        var supervisor = world.ask("supervisor", clue).data("/clue");
        assertThat(supervisor.at("/state").asString()).isEqualTo("TRANSFERRED");
        assertThat(supervisor.at("/summary").isNull()).isTrue();
        assertThat(supervisor.at("/concerns")).isEmpty();
        assertThat(supervisor.at("/steps/4/actor/name").isNull()).isTrue();
        var leader = world.ask("leader", clue).data("/clue");
        assertThat(leader.at("/summary").asString()).isEqualTo("反映违规发放津贴");
        assertThat(leader.at("/steps/2/document").isNull()).isTrue();
        assertThat(world.ask("receiver", clue).data("/clue/steps/2/document").isNull())
                .isTrue();
        world.take("receiver", clue, StepKind.ACCEPT, 11);
        assertThat(world.ask("receiver", clue)
                        .data("/clue/steps/2/document/title")
                        .asString())
                .isEqualTo("文书");
        assertThat(world.ask("leader", clue).data("/clue/steps/11/actor/name").isNull())
                .isTrue();
        assertThat(world.ask("leader", clue)
                        .data("/clue/steps/11/actor/organization/name")
                        .asString())
                .isEqualTo("discipline");
    }

    private void refused(Answer answer, String code, String place) {
        var problem = answer.data("/takeStep/problems/0");
        assertThat(problem.at("/code").asString()).as(answer.body()).isEqualTo(code);
        assertThat(problem.at("/path/1").asString()).as(answer.body()).isEqualTo(place);
        assertThat(answer.data("/takeStep/step").isNull()).isTrue();
    }

    @Test
    void refusesWithWhatIsPermitted() {
        var clue = lived(4);
        var paper = Map.of("document", Map.of("kind", "RECEIPT", "title", "文书"));

        refused(world.take("keeper", clue, StepKind.SEAL, 5), "step-not-permitted", "step");
        refused(world.take("leader", clue, StepKind.GATEKEEP, 5), "step-not-permitted", "step");
        refused(world.take("gatekeeper", clue, StepKind.GATEKEEP, 5, paper), "document-missing", "document");
        refused(
                world.take("gatekeeper", clue, StepKind.GATEKEEP, 5, Map.of("on", "2020-01-01")),
                "date-not-permitted",
                "on");
        refused(
                world.take("gatekeeper", clue, StepKind.GATEKEEP, 5, Map.of("on", "2098-01-01")),
                "date-not-permitted",
                "on");
        refused(world.take("gatekeeper", clue, StepKind.GATEKEEP, 4), "stale-version", "expectedVersion");
        var permitted = world.take("keeper", clue, StepKind.SEAL, 5).data("/takeStep/permitted");
        assertThat(permitted.findValuesAsString("kind")).containsExactly("GATEKEEP");
        assertThat(permitted.at("/0/roles/0").asString()).isEqualTo("GATEKEEPER");
        assertThat(world.ask("leader", clue).data("/clue/version").asInt()).isEqualTo(5);
    }

    @Test
    void refusesAReceiverWhoDoesNotManageTheSubjectAndASubjectOfAHigherLevel() {
        var clue = lived(3);

        refused(
                world.take(
                        "leader", clue, StepKind.DRAW_UP_TRANSFER, 4, Map.of("receiver", world.id("countyDiscipline"))),
                "other-receiver",
                "receiver");
        assertThat(world.ask("leader", clue).data("/clue/receivers/0/id").asString())
                .isEqualTo(world.id("discipline"));
        assertThat(world.record("keeper", "mayor")
                        .data("/recordClue/problems/0/code")
                        .asString())
                .isIn("out-of-scope", "not-found");
    }

    @Test
    void letsOneOfTwoHandsWin() throws Exception {
        var clue = lived(10);
        var hands = new java.util.ArrayList<java.util.concurrent.Future<Answer>>();
        try (var both = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                hands.add(both.submit(() -> world.take("receiver", clue, StepKind.ACCEPT, 11)));
            }
        }
        var codes = new java.util.ArrayList<String>();
        for (var hand : hands) {
            codes.add(hand.get().data("/takeStep/problems/0/code").asString("taken"));
            assertThat(hand.get().data("/takeStep/clue/version").asInt()).isEqualTo(12);
        }
        assertThat(codes).containsOnlyOnce("taken").contains("stale-version").hasSize(8);
    }
}
