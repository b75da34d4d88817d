package org.jingwei.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jingwei.recusal.RecusalDesk.code;
import static org.jingwei.recusal.RecusalDesk.field;
import static org.jingwei.recusal.RecusalDesk.id;
import static org.jingwei.recusal.RecusalDesk.today;

import java.util.List;
import java.util.Map;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.access.Role;
import org.jingwei.access.ScopeKind;
import org.jingwei.clue.ClueWorld;
import org.jingwei.clue.StepKind;
import org.jingwei.graph.Graph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 李 sits on 赵's team, which inspects the bureau; 陈 works at the body to which the clue about 王 may go. */
@OfficeTest
class RecusalHttpTests {

    private static final String HAND_OF = """
            query($id: ID!, $member: ID!, $hand: HandKind!) { clue(id: $id) { handOf(member: $member, hand: $hand) {
              outcome findings { rule { id } statement } } } }""";

    @Autowired
    Office office;

    @Autowired
    Graph graph;

    private ClueWorld world;
    private RecusalDesk desk;

    @BeforeEach
    void draw() {
        world = new ClueWorld(office, graph);
        desk = new RecusalDesk(office, world);
    }

    @Test
    void waitsUntilItIsDecidedAndBarsHimFromThenOn() {
        var clue = world.recorded();
        var member = desk.of("member");
        var head = desk.of("head");
        var applied = desk.request(member, null, "reason", "配偶在该局任职");
        assertThat(applied.at("/recusal/state").asString()).isEqualTo("PENDING");
        assertThat(applied.at("/recusal/origin").asString()).isEqualTo("OWN");
        assertThat(applied.at("/recusal/decider").asString()).isEqualTo("OFFICE_HEAD");
        assertThat(desk.rules("li")).doesNotContain("RC-01");
        var id = id(applied);
        assertThat(desk.seen(desk.of("clerk"), id).at("/ground").asString()).isEqualTo("KIN");
        for (var who : List.of("clerk", "leader")) {
            assertThat(desk.seen(desk.of(who), id).path("reason").isNull()).isTrue();
            assertThat(desk.seen(desk.of(who), id).at("/mine").asBoolean()).isFalse();
        }
        assertThat(desk.seen(head, id).at("/reason").asString()).isEqualTo("配偶在该局任职");
        assertThat(desk.seen(head, id).at("/mine").asBoolean()).isTrue();
        assertThat(desk.list(head, Map.of("awaitingMe", true))).hasSize(1);
        assertThat(desk.list(desk.of("group"), Map.of("awaitingMe", true))).isEmpty();
        assertThat(desk.list(desk.of("stranger"))).isEmpty();
        assertThat(desk.list(desk.of("supervisor"))).isEmpty();
        assertThat(desk.readable(member, clue)).isTrue();

        var clerks = desk.deciding(desk.of("clerk"), id, true, Map.of());
        assertThat(clerks.code()).isEqualTo("operation-forbidden");
        var decided = desk.decide(head, id, true);
        assertThat(decided.at("/recusal/state").asString()).isEqualTo("GRANTED");
        assertThat(decided.at("/recusal/decision/from").asString()).isEqualTo(today().toString());

        var verdict = desk.verdict("li");
        assertThat(verdict.at("/outcome").asString()).isEqualTo("BLOCKED");
        assertThat(verdict.at("/findings/0/rule/id").asString()).isEqualTo("RC-01");
        assertThat(verdict.at("/findings/0/statement").asString()).contains("经组织决定对");
        assertThat(verdict.at("/findings/0/path/steps/0/relation").asString()).isEqualTo("已决定回避");
        assertThat(verdict.toString()).doesNotContain("配偶在该局任职");
        assertThat(desk.readable(member, clue)).isFalse();
        assertThat(desk.readable(desk.of("leader"), clue)).isTrue();
        assertThat(desk.seen(member, id).at("/decision/reason").asString()).isEqualTo("属实");
        assertThat(desk.seen(desk.of("clerk"), id).at("/decision/granted").asBoolean())
                .isTrue();
        assertThat(desk.seen(desk.of("clerk"), id)
                        .at("/decision")
                        .path("reason")
                        .isNull())
                .isTrue();
        assertThat(code(desk.decide(head, id, false))).isEqualTo("row-invalid");
        assertThat(code(desk.request(member, null))).isEqualTo("row-invalid");

        assertThat(field(desk.undo(head, id, Map.of()))).isEqualTo("reason");
        assertThat(desk.undo(head, id).at("/recusal/state").asString()).isEqualTo("PENDING");
        assertThat(desk.rules("li")).doesNotContain("RC-01");
        assertThat(desk.readable(member, clue)).isTrue();
        assertThat(desk.undo(member, id).at("/recusal/state").asString()).isEqualTo("WITHDRAWN");
        assertThat(code(desk.undo(member, id))).isEqualTo("not-found");
    }

    @Test
    void isForTheOneWhomItConcernsHisLeaderAndTheUnitAtWhoseDoorTheyStand() {
        var unit = desk.caller(Role.INSPECTED_UNIT, ScopeKind.UNIT, "bureau", null);
        var other = desk.caller(Role.INSPECTED_UNIT, ScopeKind.UNIT, "county", null);

        assertThat(code(desk.request(desk.of("member"), "zhou"))).isEqualTo("not-entitled");
        assertThat(code(desk.request(desk.of("supervisor"), "li"))).isEqualTo("not-found");
        assertThat(code(desk.request(other, "li"))).isEqualTo("not-found");
        var byUnit = desk.request(unit, "li", "reason", "在我局有股份");
        assertThat(byUnit.at("/recusal/origin").asString()).isEqualTo("UNIT");
        assertThat(desk.list(unit)).hasSize(1);
        assertThat(desk.seen(desk.of("member"), id(byUnit)).path("reason").isNull())
                .isTrue();

        var byLeader = desk.request(desk.of("leader"), "zhou");
        assertThat(byLeader.at("/recusal/origin").asString()).isEqualTo("TEAM");
        assertThat(code(desk.request(desk.of("leader"), "wu"))).isEqualTo("not-found");
        var byClerk = desk.request(desk.of("clerk"), "ji", "origin", "CONCERNED", "form", "ORAL");
        assertThat(byClerk.at("/recusal/form").asString()).isEqualTo("ORAL");
        assertThat(code(desk.request(desk.of("clerk"), "wu", "origin", "TEAM"))).isEqualTo("not-entitled");
        assertThat(field(desk.request(desk.of("clerk"), "ji"))).isEqualTo("origin");
        assertThat(code(desk.request(desk.of("clerk"), null))).isEqualTo("not-entitled");

        desk.decide(desk.of("head"), id(byUnit), true);
        var known = desk.list(unit).getFirst().at("/decision");
        assertThat(known.at("/granted").asBoolean()).isTrue();
        assertThat(known.path("reason").isNull()).isTrue();
        assertThat(known.path("heard").isNull()).isTrue();
    }

    @Test
    void isOrderedWithoutAnApplicationOnceHeWasHeard() {
        var head = desk.of("head");
        var bureau = world.id("bureau");
        assertThat(field(desk.order(head, "li", bureau, Map.of("heard", " ")))).isEqualTo("heard");
        assertThat(field(desk.order(
                        head, "li", bureau, Map.of("last", today().minusDays(1).toString()))))
                .isEqualTo("last");
        assertThat(field(desk.order(head, "li", bureau, Map.of("approver", "省委"))))
                .isEqualTo("approver");
        assertThat(field(desk.order(head, "li", bureau, Map.of("reason", "长".repeat(2001)))))
                .isEqualTo("reason");
        assertThat(code(desk.order(head, "li", bureau, Map.of("granted", false))))
                .isEqualTo("row-invalid");
        assertThat(office.cypher("MATCH (r:Recusal)-[:OF]->(p {id: $id}) RETURN r", Map.of("id", world.id("li"))))
                .isEmpty();

        var ordered = desk.order(head, "li", bureau, Map.of("last", today().toString()));

        assertThat(ordered.at("/recusal/origin").asString()).isEqualTo("ORDER");
        assertThat(desk.rules("li")).contains("RC-01");
        assertThat(code(desk.order(head, "li"))).isEqualTo("row-invalid");
        assertThat(code(desk.undo(desk.of("member"), id(ordered)))).isEqualTo("not-found");
        assertThat(desk.undo(head, id(ordered)).at("/recusal/state").asString()).isEqualTo("WITHDRAWN");
        assertThat(desk.rules("li")).doesNotContain("RC-01");
        assertThat(code(desk.order(desk.of("group"), "li"))).isEqualTo("not-entitled");
    }

    @Test
    void keepsAHandlerFromAClueAndTellsNobodyWhoMayNotKnowTheClue() {
        var clue = world.recorded();
        desk.handOver(clue, "discipline");
        var more = Map.of("reason", "与被反映人有恩怨");
        assertThat(code(desk.order(desk.of("head"), "chen", clue, more))).isEqualTo("not-entitled");
        assertThat(code(desk.order(desk.of("wife"), "chen", clue, more))).isEqualTo("not-found");
        assertThat(handOf("chen", clue, "INVESTIGATE")).doesNotContain("RC-02");

        var ordered = desk.order(desk.of("receiver"), "chen", clue, more);

        assertThat(ordered.at("/recusal/from/id").asString()).isEqualTo(clue);
        for (var who : List.of("clerk", "head", "group", "leader", "member", "subject", "wife", "supervisor")) {
            assertThat(desk.list(desk.of(who))).as(who).isEmpty();
        }
        var chen = desk.caller(Role.RECEIVER, ScopeKind.BODY, "discipline", "chen");
        assertThat(desk.list(chen)).isEmpty();
        assertThat(desk.readable(chen, clue)).isFalse();
        assertThat(handOf("chen", clue, "INVESTIGATE"))
                .contains("RC-02")
                .contains("BLOCKED")
                .doesNotContain("恩怨");
    }

    @Test
    void keepsHimFromTheCluesOfTheBodyThatHeStandsRecusedFrom() {
        var clue = world.recorded();
        assertThat(handOf("zhou", clue, "FIND")).doesNotContain("RC-03");
        desk.order(desk.of("head"), "zhou");
        assertThat(handOf("zhou", clue, "FIND")).contains("RC-03").contains("BLOCKED");
        var version = world.take("keeper", clue, StepKind.REGISTER, 1)
                .data("/takeStep/clue/version")
                .asInt();
        var readers = Map.of("readers", List.of(world.id("zhou")));

        var refused = world.take("leader", clue, StepKind.TRIAGE, version, readers);

        assertThat(refused.data("/takeStep/problems/0/code").asString()).isEqualTo("conflict-open");
        var recorded = world.record("member-2", "wang");
        assertThat(recorded.data("/recordClue/problems/0/code").asString()).isEqualTo("conflict-open");
        assertThat(recorded.data("/recordClue/clue").isNull()).isTrue();
    }

    private String handOf(String member, String clue, String hand) {
        var asker = hand.equals("FIND") ? "head" : "receiver";
        return desk.of(asker)
                .ask(HAND_OF, Map.of("id", clue, "member", world.id(member), "hand", hand))
                .body();
    }
}
