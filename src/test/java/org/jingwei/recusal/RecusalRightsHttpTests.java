package org.jingwei.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jingwei.recusal.RecusalDesk.code;
import static org.jingwei.recusal.RecusalDesk.field;
import static org.jingwei.recusal.RecusalDesk.id;
import static org.jingwei.recusal.RecusalDesk.today;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jingwei.Caller;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.access.Role;
import org.jingwei.access.ScopeKind;
import org.jingwei.clue.ClueWorld;
import org.jingwei.graph.Graph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who decides on a recusal, who takes it back, who may know of it: nobody in his own matter, and as things stand now. */
@OfficeTest
class RecusalRightsHttpTests {

    @Autowired
    Office office;

    @Autowired
    Graph graph;

    private ClueWorld world;
    private RecusalDesk desk;
    private Caller head;
    private Caller group;
    private Caller member;

    @BeforeEach
    void draw() {
        world = new ClueWorld(office, graph);
        desk = new RecusalDesk(office, world);
        head = desk.of("head");
        group = desk.of("group");
        member = desk.of("member");
    }

    private Caller headWhoIs(String person) {
        return desk.caller(Role.OFFICE_HEAD, ScopeKind.OFFICE, "inspection", person);
    }

    @Test
    void goesToTheHeadOfTheGroupOnALeaderAndToASuperiorOnThatHead() {
        var leader = id(desk.request(desk.of("leader"), null));
        assertThat(code(desk.decide(head, leader, true))).isEqualTo("not-entitled");
        assertThat(desk.decide(group, leader, false).at("/recusal/state").asString())
                .isEqualTo("REFUSED");
        assertThat(desk.rules("zhao")).doesNotContain("RC-01");

        var chief = desk.caller(Role.GROUP_HEAD, ScopeKind.OFFICE, "inspection", "mayor");
        var his = desk.request(chief, null);
        assertThat(his.at("/recusal/decider").asString()).isEqualTo("SUPERIOR");
        assertThat(code(desk.decide(chief, id(his), true))).isEqualTo("own-matter");
        var bare = desk.decide(head, id(his), true);
        assertThat(bare.at("/problems")
                        .valueStream()
                        .map(each -> each.at("/path/1").asString()))
                .containsExactly("approver", "document");
        var superior = Map.of("approver", "省委巡视办主任", "document", "省巡〔2026〕8号");
        var decided = RecusalDesk.result(desk.deciding(head, id(his), true, superior));
        assertThat(decided.at("/recusal/decision/approver").asString()).isEqualTo("省委巡视办主任");
        assertThat(field(desk.undo(head, id(his)))).isEqualTo("approver");
    }

    @Test
    void goesOneStepUpWhereItIsAboutKinOfAHead() {
        var hers = headWhoIs("wang");
        var ji = desk.caller(Role.MEMBER, ScopeKind.TEAM, "team", "ji");
        var asked = desk.request(ji, null);
        assertThat(asked.at("/recusal/decider").asString()).isEqualTo("GROUP_HEAD");
        assertThat(code(desk.decide(hers, id(asked), true))).isEqualTo("own-matter");
        assertThat(code(desk.decide(group, id(asked), true))).isEmpty();
    }

    @Test
    void isDecidedByNobodyWhoStandsRecusedOrLeadsTheUnit() {
        var recused = headWhoIs("mayor");
        assertThat(code(desk.order(group, "mayor"))).isEmpty();
        assertThat(code(desk.order(recused, "li"))).isEqualTo("own-matter");

        var wife = headWhoIs("sun");
        var unit = desk.caller(Role.INSPECTED_UNIT, ScopeKind.UNIT, "bureau", null);
        var asked = id(desk.request(unit, "zhou"));
        assertThat(desk.seen(wife, asked).at("/mine").asBoolean()).isFalse();
        assertThat(code(desk.decide(wife, asked, true))).isEqualTo("own-matter");
        assertThat(code(desk.decide(head, asked, true))).isEmpty();
    }

    @Test
    void isNotHisToWithdrawWhatOthersAsked() {
        var unit = desk.caller(Role.INSPECTED_UNIT, ScopeKind.UNIT, "bureau", null);
        var asked = id(desk.request(unit, "li"));
        assertThat(code(desk.undo(member, asked))).isEqualTo("not-found");
        assertThat(desk.undo(unit, asked).at("/recusal/state").asString()).isEqualTo("WITHDRAWN");
    }

    @Test
    void isTakenBackByWhoeverDecidesNowAndNotByWhoeverDid() {
        var once = headWhoIs("mayor");
        var ordered = id(desk.order(once, "li"));
        office.cypher(
                "MATCH (:Account {person: $person})-[:HAS_GRANT]->(g:Grant) SET g.role = 'CLERK'",
                Map.of("person", world.id("mayor")));
        assertThat(code(desk.undo(once, ordered))).isEqualTo("not-found");
        assertThat(desk.rules("li")).contains("RC-01");
        assertThat(code(desk.undo(head, ordered))).isEmpty();
    }

    @Test
    void followsHimWhenHeComesToLeadATeam() {
        var asked = id(desk.request(member, null, "reason", "配偶在该局"));
        office.cypher(
                "MATCH (:Person {id: $id})-[seat:SERVES_ON]->(:Team) SET seat.role = 'DEPUTY'",
                Map.of("id", world.id("li")));
        assertThat(desk.seen(head, asked).at("/mine").asBoolean()).isFalse();
        assertThat(desk.seen(group, asked).at("/mine").asBoolean()).isTrue();
        assertThat(desk.seen(group, asked).at("/reason").asString()).isEqualTo("配偶在该局");
        assertThat(desk.list(group, Map.of("awaitingMe", true))).hasSize(1);
        assertThat(code(desk.decide(head, asked, true))).isEqualTo("not-entitled");
        assertThat(code(desk.decide(group, asked, true))).isEmpty();
        assertThat(desk.seen(group, asked).at("/decision/reason").asString()).isEqualTo("属实");
        assertThat(code(desk.undo(head, asked))).isEqualTo("not-found");
        assertThat(code(desk.undo(group, asked))).isEmpty();
    }

    @Test
    void isOfTheOfficeWhoseRoundItIs() {
        var another = desk.caller(Role.OFFICE_HEAD, ScopeKind.OFFICE, "countyDiscipline", null);
        assertThat(code(desk.order(another, "li"))).isEqualTo("not-entitled");
        office.token(Role.OFFICE_HEAD); // of no office by name, so it decides nothing
        var nobody = desk.caller(Role.RECEIVER, ScopeKind.BODY, "organizing", "mayor");
        assertThat(code(desk.request(nobody, null))).isEmpty();
        desk.caller(Role.GROUP_HEAD, ScopeKind.OFFICE, "countyDiscipline", "li");
        assertThat(desk.request(member, null).at("/recusal/decider").asString()).isEqualTo("OFFICE_HEAD");
    }

    @Test
    void hearsWhomeverSomebodyElseSaysWantsIt() {
        var recorded = id(desk.request(desk.of("clerk"), "ji", "origin", "OWN"));
        assertThat(field(RecusalDesk.result(desk.deciding(head, recorded, true, Map.of()))))
                .isEqualTo("heard");
        assertThat(code(desk.decide(head, recorded, true))).isEmpty();
    }

    @Test
    void tellsNobodyThatAnotherHasAsked() {
        var clue = world.recorded();
        var byLeader = id(desk.request(desk.of("leader"), "li", "from", clue));
        assertThat(desk.sees(member, byLeader)).isFalse();
        assertThat(code(desk.request(member, null, "from", clue))).isEmpty();

        id(desk.request(member, null));
        var unit = desk.caller(Role.INSPECTED_UNIT, ScopeKind.UNIT, "bureau", null);
        assertThat(code(desk.request(unit, "li"))).isEmpty();
        assertThat(code(desk.request(unit, "li"))).isEqualTo("row-invalid");
    }

    @Test
    void movesWithTheClueToTheBodyThatReceivesIt() {
        var clue = world.recorded();
        desk.handOver(clue, "discipline");
        var recorder = desk.of("receiver");
        var asked = id(desk.request(recorder, "chen", "from", clue, "origin", "CONCERNED"));
        var colleague = desk.caller(Role.RECEIVER, ScopeKind.BODY, "discipline", "shen");
        assertThat(desk.seen(colleague, asked).at("/mine").asBoolean()).isTrue();

        desk.handOver(clue, "countyDiscipline");

        assertThat(desk.sees(colleague, asked)).isFalse();
        assertThat(code(desk.decide(colleague, asked, true))).isEqualTo("not-found");
        var fresh = desk.caller(Role.RECEIVER, ScopeKind.BODY, "countyDiscipline", null);
        assertThat(desk.seen(fresh, asked).at("/mine").asBoolean()).isTrue();
    }

    @Test
    void isKeptFromWhoeverBecomesASubjectOfTheClue() {
        var clue = world.recorded();
        var asked = id(desk.request(desk.of("leader"), "li", "from", clue));
        assertThat(desk.sees(desk.of("leader"), asked)).isTrue();
        office.cypher(
                "MATCH (c:Clue {id: $clue}), (p:Person {id: $id}) CREATE (c)-[:CONCERNS {id: randomUUID(), capacity: 'SUBJECT'}]->(p)",
                Map.of("clue", clue, "id", world.id("zhao")));
        assertThat(desk.sees(desk.of("leader"), asked)).isFalse();
    }

    @Test
    void isSeatedOnTheTeamFirstAndOfHisBodyAfterwards() {
        var clue = world.recorded();
        desk.handOver(clue, "discipline");
        office.cypher(
                "MATCH (p:Person {id: $id}), (t:Team {id: $team}) CREATE (p)-[:SERVES_ON {id: randomUUID(), role: 'DEPUTY'}]->(t)",
                Map.of("id", world.id("gu"), "team", world.id("team")));
        var borrowed = desk.caller(Role.MEMBER, ScopeKind.TEAM, "team", "shen");
        assertThat(desk.request(desk.of("receiver"), "chen", "from", clue, "origin", "CONCERNED")
                        .at("/recusal/decider")
                        .asString())
                .isEqualTo("RECEIVER");
        assertThat(code(desk.order(desk.of("receiver"), "gu", clue, Map.of()))).isEqualTo("not-entitled");
        assertThat(desk.list(borrowed)).isEmpty();
    }

    @Test
    void forgetsAJudgementThatWasTakenBack() {
        office.cypher(
                "MATCH (a:Person {id: $a}), (b:Person {id: $b}) CREATE (a)-[:SAME_AS {id: randomUUID(), recordedAt: datetime('2020-01-01T00:00:00Z')}]->(b)",
                Map.of("a", world.id("li"), "b", world.id("wu")));
        var asked = id(desk.request(member, null));
        assertThat(desk.sees(desk.of("stranger"), asked)).isTrue();
        office.cypher(
                "MATCH ({id: $a})-[s:SAME_AS]->({id: $b}) SET s.struckAt = datetime('2020-01-02T00:00:00Z')",
                Map.of("a", world.id("li"), "b", world.id("wu")));
        assertThat(desk.sees(desk.of("stranger"), asked)).isFalse();
    }

    @Test
    void endsWithItsLastDay() {
        var ordered = id(desk.order(head, "li", world.id("bureau"), Map.of("last", today().toString())));
        office.cypher(
                "MATCH (r:Recusal {id: $id})<-[:ON]-(d), ()-[stands:RECUSED_FROM {id: d.id}]->() SET d.last = date('2020-01-01'), d.from = date('2020-01-01'), stands.from = date('2020-01-01'), stands.to = date('2020-01-02')",
                Map.of("id", ordered));
        assertThat(desk.seen(head, ordered).at("/state").asString()).isEqualTo("LAPSED");
        assertThat(desk.rules("li")).doesNotContain("RC-01");
        assertThat(code(desk.undo(head, ordered))).isEqualTo("row-invalid");
        assertThat(code(desk.request(member, null))).isEmpty();
    }

    @Test
    void isOnceHoweverOftenItIsSent() {
        var same = member.with("Idempotency-Key", UUID.randomUUID().toString());
        var first = desk.request(same, null);
        assertThat(desk.request(same, null)).isEqualTo(first);
        var ordering = head.with("Idempotency-Key", UUID.randomUUID().toString());
        assertThat(desk.order(ordering, "zhou")).isEqualTo(desk.order(ordering, "zhou"));
        var undoing = member.with("Idempotency-Key", UUID.randomUUID().toString());
        assertThat(desk.undo(undoing, id(first))).isEqualTo(desk.undo(undoing, id(first)));
    }

    @Test
    void isOneOfTwoThatComeAtOnce() {
        var codes = atOnce(Stream.generate(() -> (Supplier<JsonNode>) () -> desk.request(member, null))
                .limit(6)
                .toList());
        assertThat(codes)
                .containsExactlyInAnyOrder(
                        "", "row-invalid", "row-invalid", "row-invalid", "row-invalid", "row-invalid");
        var asked = desk.list(member).getFirst().at("/id").asString();
        desk.undo(member, asked);
        IntStream.range(0, 6).forEach(_ -> {
            var id = id(desk.request(member, null));
            assertThat(atOnce(List.of(() -> desk.decide(head, id, true), () -> desk.undo(member, id))))
                    .containsOnlyOnce("");
            desk.undo(head, id);
            desk.undo(member, id);
        });
    }

    private static List<String> atOnce(List<Supplier<JsonNode>> asked) {
        return asked.stream().map(CompletableFuture::supplyAsync).toList().stream()
                .map(CompletableFuture::join)
                .map(RecusalDesk::code)
                .toList();
    }

    @Test
    void answersEveryRole() {
        for (var role : EnumSet.complementOf(EnumSet.of(Role.AUDITOR, Role.ADMIN))) {
            var kind = switch (role) {
                case SEAL_KEEPER, MEMBER, LEADER -> ScopeKind.TEAM;
                case RECEIVER, RECEIVER_ORG -> ScopeKind.BODY;
                case INSPECTED_UNIT -> ScopeKind.UNIT;
                default -> ScopeKind.OFFICE;
            };
            var scope = switch (kind) {
                case TEAM -> "team";
                case BODY -> "organizing";
                case UNIT -> "bureau";
                default -> "inspection";
            };
            var caller = desk.caller(role, kind, scope, "mayor");
            var applied = desk.request(caller, null);
            assertThat(code(applied)).as(role.name()).isEmpty();
            assertThat(desk.undo(caller, id(applied)).at("/recusal/state").asString())
                    .as(role.name())
                    .isEqualTo("WITHDRAWN");
        }
    }
}
