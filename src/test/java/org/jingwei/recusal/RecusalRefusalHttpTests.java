package org.jingwei.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jingwei.recusal.RecusalDesk.code;
import static org.jingwei.recusal.RecusalDesk.field;
import static org.jingwei.recusal.RecusalDesk.id;
import static org.jingwei.recusal.RecusalDesk.result;
import static org.jingwei.recusal.RecusalDesk.today;

import java.util.List;
import java.util.Map;
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

/** What applying, deciding and taking back refuse, and what becomes of a recusal that goes to and fro. */
@OfficeTest
class RecusalRefusalHttpTests {

    private static final String LONG = "长".repeat(2001);

    @Autowired
    Office office;

    @Autowired
    Graph graph;

    private ClueWorld world;
    private RecusalDesk desk;
    private Caller head;
    private Caller member;
    private Caller unit;

    @BeforeEach
    void draw() {
        world = new ClueWorld(office, graph);
        desk = new RecusalDesk(office, world);
        head = desk.of("head");
        member = desk.of("member");
        unit = desk.caller(Role.INSPECTED_UNIT, ScopeKind.UNIT, "bureau", null);
    }

    private Caller headWhoIs(String person) {
        return desk.caller(Role.OFFICE_HEAD, ScopeKind.OFFICE, "inspection", person);
    }

    @Test
    void isAppliedForWithReasonsByWhoeverMay() {
        assertThat(field(desk.request(member, null, "reason", " "))).isEqualTo("reason");
        assertThat(field(desk.request(member, null, "reason", LONG))).isEqualTo("reason");
        assertThat(code(desk.request(member, null, "from", "nothing"))).isEqualTo("not-found");
        assertThat(code(desk.request(unit, "qian"))).as("of its own staff").isEqualTo("not-entitled");
        assertThat(code(desk.request(member, null, "origin", "UNIT"))).isEqualTo("not-entitled");
        var clue = world.recorded();
        assertThat(code(desk.request(head, "li", "from", clue, "origin", "UNIT")))
                .isEqualTo("not-entitled");
        assertThat(desk.list(head)).isEmpty();
    }

    /** The unit is not told that he stands aside already, nor is anybody of what stands on a clue. */
    @Test
    void isAppliedForAgainWhereTheAnswerWouldTell() {
        var clue = world.recorded();
        desk.order(head, "li");
        assertThat(code(desk.request(member, null))).isEqualTo("row-invalid");
        assertThat(code(desk.request(desk.of("leader"), "li"))).isEqualTo("row-invalid");
        assertThat(code(desk.request(unit, "li"))).isEmpty();

        desk.order(head, "zhou", clue, Map.of());
        assertThat(code(desk.request(desk.of("leader"), "zhou", "from", clue))).isEmpty();
    }

    @Test
    void isDecidedInWordsThatFitTheApplication() {
        var asked = id(desk.request(member, null));
        assertThat(field(result(desk.deciding(head, asked, true, Map.of("reason", " ")))))
                .isEqualTo("reason");
        assertThat(field(result(desk.deciding(head, asked, true, Map.of("heard", LONG)))))
                .isEqualTo("heard");
        assertThat(code(result(desk.deciding(head, asked, true, Map.of("cadre", world.id("li"))))))
                .isEqualTo("row-invalid");
        assertThat(code(result(desk.deciding(head, asked, true, Map.of("from", world.id("bureau"))))))
                .isEqualTo("row-invalid");
        assertThat(code(result(desk.deciding(head, asked, true, Map.of("ground", "KIN")))))
                .isEqualTo("row-invalid");
        assertThat(code(desk.decide(head, "nothing", true))).isEqualTo("not-found");
        assertThat(desk.seen(head, asked).at("/state").asString()).isEqualTo("PENDING");

        var last = Map.of("last", today().minusDays(1).toString());
        assertThat(result(desk.deciding(head, asked, false, last))
                        .at("/recusal/state")
                        .asString())
                .as("who need not stand aside does so until no day")
                .isEqualTo("REFUSED");
        assertThat(desk.seen(head, asked).at("/decision/last").isNull()).isTrue();
    }

    @Test
    void isNotDecidedOnceItIsWithdrawn() {
        var asked = id(desk.request(member, null));
        desk.undo(member, asked);
        assertThat(code(desk.decide(head, asked, true))).isEqualTo("not-found");
        assertThat(desk.rules("li")).doesNotContain("RC-01");
    }

    @Test
    void isOrderedOfWhomeverAndWhateverOneMayName() {
        var bureau = world.id("bureau");
        assertThat(code(desk.order(head, "li", bureau, Map.of("cadre", "nobody"))))
                .isEqualTo("not-found");
        assertThat(code(desk.order(head, "li", "nothing", Map.of()))).isEqualTo("not-found");
        var receiver = desk.caller(Role.RECEIVER, ScopeKind.BODY, "discipline", null);
        assertThat(code(desk.order(receiver, "li", bureau, Map.of()))).isEqualTo("not-found");
        assertThat(code(desk.order(headWhoIs("ji"), "ji"))).isEqualTo("own-matter");
    }

    /** Of a superior's decision either head makes the record; not the one who is his brother. */
    @Test
    void isDecidedByNobodyWhoIsHisKin() {
        office.cypher(
                "MATCH (a:Person {id: $li}), (b:Person {id: $chen}) CREATE (a)-[:SIBLING_OF {id: randomUUID()}]->(b)",
                Map.of("li", world.id("li"), "chen", world.id("chen")));
        var brother = desk.caller(Role.GROUP_HEAD, ScopeKind.OFFICE, "inspection", "chen");
        var asked = desk.request(member, null);
        assertThat(asked.at("/recusal/decider").asString()).isEqualTo("SUPERIOR");
        var superior = Map.of("approver", "省委巡视办主任", "document", "省巡〔2026〕9号");
        assertThat(code(result(desk.deciding(brother, id(asked), true, superior))))
                .isEqualTo("own-matter");
        assertThat(field(result(desk.deciding(head, id(asked), true, Map.of("approver", "省委巡视办主任")))))
                .isEqualTo("document");
        assertThat(code(result(desk.deciding(desk.of("group"), id(asked), true, superior))))
                .isEmpty();
    }

    /** Who asked himself was heard; of a clue he is not even told. */
    @Test
    void isHeardOnlyWhereHeDidNotAsk() {
        var clue = world.recorded();
        var asked = id(desk.request(member, null));
        assertThat(code(result(desk.deciding(head, asked, true, Map.of())))).isEmpty();
        var byLeader = id(desk.request(desk.of("leader"), "zhou"));
        assertThat(field(result(desk.deciding(head, byLeader, true, Map.of())))).isEqualTo("heard");
        assertThat(code(result(desk.deciding(head, byLeader, false, Map.of())))).isEmpty();
        var onClue = id(desk.request(desk.of("leader"), "zhou", "from", clue));
        assertThat(code(result(desk.deciding(head, onClue, true, Map.of())))).isEmpty();
    }

    @Test
    void goesToAndFro() {
        var asked = id(desk.request(member, null));
        assertThat(desk.decide(head, asked, false).at("/recusal/state").asString())
                .isEqualTo("REFUSED");
        assertThat(desk.rules("li")).doesNotContain("RC-01");
        var again = id(desk.request(member, null));
        assertThat(code(desk.undo(head, again))).as("it is not his").isEqualTo("not-found");
        desk.decide(head, again, true);
        assertThat(code(desk.undo(member, again))).as("it is decided").isEqualTo("not-found");
        desk.undo(head, again, Map.of("reason", "首次复议"));
        assertThat(desk.decide(head, again, true).at("/recusal/state").asString())
                .isEqualTo("GRANTED");
        assertThat(desk.rules("li")).contains("RC-01");
        desk.undo(head, again, Map.of("reason", "再次复议"));
        assertThat(desk.rules("li")).doesNotContain("RC-01");
        assertThat(office.cypher(
                        "MATCH (:Recusal {id: $id})<-[:ON]-(d) RETURN d.struckFor AS why ORDER BY d.struckAt",
                        Map.of("id", again)))
                .extracting(row -> row.get("why").asString())
                .containsExactly("首次复议", "再次复议");
    }

    @Test
    void saysWhoMayTakeItBack() {
        var asked = id(desk.request(member, null));
        assertThat(desk.seen(member, asked).at("/undoable").asBoolean()).isTrue();
        assertThat(desk.seen(head, asked).at("/undoable").asBoolean()).isFalse();
        desk.decide(head, asked, true);
        assertThat(desk.seen(member, asked).at("/undoable").asBoolean()).isFalse();
        assertThat(desk.seen(head, asked).at("/undoable").asBoolean()).isTrue();
        assertThat(desk.seen(head, asked).at("/mine").asBoolean()).isFalse();
        office.cypher("MATCH (:Recusal {id: $id})<-[:ON]-(d) SET d.last = date('2020-01-01')", Map.of("id", asked));
        assertThat(desk.seen(head, asked).at("/undoable").asBoolean()).isFalse();
        var refused = id(desk.request(desk.of("leader"), "zhou"));
        desk.decide(head, refused, false);
        desk.undo(head, refused);
        desk.undo(desk.of("leader"), refused);
        assertThat(desk.seen(desk.of("leader"), refused).at("/undoable").asBoolean())
                .isFalse();
    }

    /** What she might not judge, because it is about where her husband leads, does not wait for her either. */
    @Test
    void isListedAsTheCallerNarrowsIt() {
        var li = id(desk.request(member, null));
        var zhou = id(desk.request(desk.of("leader"), "zhou"));
        desk.decide(head, zhou, false);
        var onClue = id(desk.request(desk.of("leader"), "li", "from", world.recorded()));
        assertThat(desk.ids(head, Map.of())).containsExactly(onClue, zhou, li);
        assertThat(desk.ids(head, Map.of("states", List.of("REFUSED")))).containsExactly(zhou);
        assertThat(desk.ids(head, Map.of("cadre", world.id("li")))).containsExactly(onClue, li);
        assertThat(desk.ids(head, Map.of("from", world.id("bureau")))).containsExactly(zhou, li);
        assertThat(desk.ids(head, Map.of("awaitingMe", true))).containsExactly(onClue, li);
        assertThat(desk.ids(headWhoIs("sun"), Map.of("awaitingMe", true, "from", world.id("bureau"))))
                .isEmpty();
        var first = desk.page(head, world.id("li"), null);
        assertThat(first.at("/edges/0/node/id").asString()).isEqualTo(onClue);
        var next = desk.page(head, world.id("li"), first.at("/edges/0/cursor").asString());
        assertThat(next.at("/edges/0/node/id").asString()).isEqualTo(li);
        assertThat(desk.page(head, world.id("li"), next.at("/edges/0/cursor").asString())
                        .at("/edges")
                        .isEmpty())
                .isTrue();
    }

    /** A role that is over counts no more, nor does a post without a say. */
    @Test
    void asksWhatPeopleAreNow() {
        desk.caller(Role.GROUP_HEAD, ScopeKind.OFFICE, "inspection", "li");
        office.cypher(
                "MATCH (:Account {person: $li})-[:HAS_GRANT]->(g:Grant {role: 'GROUP_HEAD'}) SET g.to = datetime('2020-01-01T00:00:00Z')",
                Map.of("li", world.id("li")));
        var asked = desk.request(member, null);
        assertThat(asked.at("/recusal/decider").asString()).isEqualTo("OFFICE_HEAD");

        office.cypher(
                "MATCH (p:Person {id: $shen}), (b:Organization {id: $bureau}) CREATE (p)-[:HELD_POST {id: randomUUID(), title: '干部', leading: false, from: date('2020-01-01')}]->(b)",
                Map.of("shen", world.id("shen"), "bureau", world.id("bureau")));
        assertThat(code(desk.decide(headWhoIs("shen"), id(asked), true))).isEmpty();
    }

    /** The body decides on its staff, and on whoever has no seat and no office; the office on its own people. */
    @Test
    void isForTheOfficeOfItsOwnPeopleEvenOnAClueHandedOver() {
        var clue = world.recorded();
        desk.handOver(clue, "discipline");
        var receiver = desk.of("receiver");
        for (var who : List.of("shen", "gu")) {
            desk.caller(Role.CLERK, ScopeKind.OFFICE, "inspection", who);
        }
        office.cypher(
                "MATCH (:Person {id: $gu})-[held:HELD_POST]->() SET held.to = date('2021-01-01')",
                Map.of("gu", world.id("gu")));
        assertThat(desk.order(receiver, "shen", clue, Map.of())
                        .at("/recusal/decider")
                        .asString())
                .isEqualTo("RECEIVER");
        assertThat(desk.order(headWhoIs("zhou"), "gu", clue, Map.of())
                        .at("/problems/0/code")
                        .asString())
                .isEmpty();
        office.cypher(
                "MATCH (a:Person {id: $mayor}), (b:Person {id: $shen}) CREATE (a)-[:SIBLING_OF {id: randomUUID()}]->(b)",
                Map.of("mayor", world.id("mayor"), "shen", world.id("shen")));
        assertThat(code(desk.order(desk.of("head"), "mayor", clue, Map.of())))
                .as("what his brother is makes him nobody of the office")
                .isEqualTo("not-entitled");
        assertThat(desk.order(receiver, "xu", clue, Map.of())
                        .at("/recusal/decider")
                        .asString())
                .isEqualTo("RECEIVER");
    }

    /** Of a clue he is not told the reasons, which may say who reported it. */
    @Test
    void tellsHimselfTheReasonsButForAClue() {
        var clue = world.recorded();
        var asked = id(desk.request(member, null, "from", clue));
        desk.decide(head, asked, true);
        var his = desk.seen(member, asked);
        assertThat(his.at("/state").asString()).isEqualTo("GRANTED");
        assertThat(his.at("/from").isNull()).isTrue();
        assertThat(his.at("/decision/reason").isNull()).isTrue();
        var byUnit = id(desk.request(unit, "li"));
        desk.decide(head, byUnit, false);
        assertThat(desk.seen(member, byUnit).at("/decision/reason").asString()).isEqualTo("属实");
    }
}
