package org.jingwei.clue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jingwei.Caller;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.graph.Graph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Whoever is a witness in a clue has no hand in it; whoever has the clue says who is one, and the subject never sees it. */
@OfficeTest
class WitnessHttpTests {

    private static final String RECORD = """
            mutation($input: RecordWitnessInput!) { recordWitness(input: $input) {
              clue { id witnesses { id name on person { ... on Cadre { id } } } } problems { code message path } } }
            """;
    private static final String STRIKE =
            "mutation($input: StrikeWitnessInput!) { strikeWitness(input: $input) { clue { witnesses { id } } problems { code path } } }";
    private static final String ASKED = """
            query($id: ID!, $member: ID!, $hand: HandKind!) { clue(id: $id) { handOf(member: $member, hand: $hand) {
              outcome findings { rule { id } statement path { steps { relation to { id } } } } } } }
            """;
    private static final String HANDS =
            "query($id: ID!) { clue(id: $id) { hands { hand findings { rule { id } } } witnesses { name } } }";

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Autowired
    Office office;

    @Autowired
    Graph graph;

    private ClueWorld world;
    private String clue;

    @BeforeEach
    void aClue() {
        world = new ClueWorld(office, graph);
        clue = world.recorded();
    }

    @Test
    void keepsAWitnessFromHandlingItAtOnceAndLater() {
        var version = handedOver();
        var recorded = record("receiver", "chen", null);
        assertThat(recorded.data("/recordWitness/problems").size()).isZero();
        var witness = recorded.data("/recordWitness/clue/witnesses/0");
        assertThat(witness.at("/person/id").asString()).isEqualTo(world.id("chen"));
        assertThat(witness.at("/on").asString()).isEqualTo(today.toString());

        for (var hand : List.of("RECEIVE", "INVESTIGATE", "TRY", "DECIDE", "EXECUTE", "REVIEW_APPEAL")) {
            var asked = handOf("receiver", "chen", hand);
            assertThat(asked.at("/outcome").asString()).as(hand).isEqualTo("BLOCKED");
            assertThat(asked.at("/findings/0/rule/id").asString()).isEqualTo("AV-21");
        }
        var found = handOf("receiver", "chen", "TRY").at("/findings/0");
        assertThat(found.at("/statement").asString()).contains("为该线索证人");
        assertThat(found.at("/path/steps/0/relation").asString()).isEqualTo("证人");
        assertThat(found.at("/path/steps/0/to/id").asString()).isEqualTo(clue);
        var refused = world.take("receiver", clue, StepKind.ASSIGN, version, Map.of("onBehalfOf", world.id("chen")));
        assertThat(refused.data("/takeStep/problems/0/code").asString()).isEqualTo("conflict-open");
        assertThat(refused.body()).doesNotContain("证人").doesNotContain("AV-21");

        var struck = strike("receiver", witness.at("/id").asString());
        assertThat(struck.data("/strikeWitness/problems").size()).isZero();
        assertThat(struck.data("/strikeWitness/clue/witnesses").size()).isZero();
        assertThat(handOf("receiver", "chen", "TRY").at("/findings").size()).isZero();
        assertThat(world.take("receiver", clue, StepKind.ASSIGN, version, Map.of("onBehalfOf", world.id("chen")))
                        .data("/takeStep/problems")
                        .size())
                .isZero();
        assertThat(problem(strike("receiver", witness.at("/id").asString())))
                .as("taken back already")
                .isEqualTo("not-found");
    }

    @Test
    void isForWhoeverHasTheClue() {
        assertThat(names("leader", "zhou")).containsExactly("zhou");
        assertThat(names("leader", "zhou")).as("on record already").containsExactly("zhou");
        for (var who : List.of("member", "head", "keeper", "receiver", "clerk")) {
            assertThat(record(who, "li", null).json().has("errors")
                            || !problem(record(who, "li", null)).isEmpty())
                    .as(who)
                    .isTrue();
        }
        handedOver();

        assertThat(problem(record("leader", "li", null))).isEqualTo("not-entitled");
        assertThat(record("leader", "li", null)
                        .data("/recordWitness/problems/0/message")
                        .asString())
                .contains("接收机关");
        assertThat(names("receiver", "chen")).containsExactlyInAnyOrder("zhou", "chen");
        assertThat(problem(record("subject", "chen", null)))
                .as("王 works at no body that has it, for him it does not exist")
                .isEqualTo("not-found");
    }

    @Test
    void isReadByWhoeverReadsWhatTheClueHolds() {
        record("leader", "zhou", null);
        assertThat(seen("leader")).containsExactly("zhou");
        assertThat(seen("member")).as("who recorded it is its reader").containsExactly("zhou");
        for (var who : List.of("head", "supervisor", "keeper", "stranger", "receiver", "clerk")) {
            assertThat(seen(who)).as(who).isEmpty();
        }
        handedOver();

        assertThat(seen("receiver")).containsExactly("zhou");
        for (var who : List.of("leader", "member", "head", "group", "keeper", "subject", "wife")) {
            assertThat(seen(who)).as(who).isEmpty();
        }
    }

    @Test
    void tellsTheHeadOfNoWitnessWhomTheBodyHeard() {
        record("leader", "zhou", null);
        handedOver();
        assertThat(problem(record("receiver", "li", null)))
                .as("she works elsewhere, so the body may not see her")
                .isEqualTo("not-found");
        office.cypher(
                "MATCH (li:Person {id: $li}), (body:Organization {id: $body}) CREATE (li)-[:HELD_POST {id: randomUUID(), title: '干部', from: date('2020-01-01')}]->(body)",
                Map.of("li", world.id("li"), "body", world.id("discipline")));
        assertThat(names("receiver", "li")).containsExactlyInAnyOrder("zhou", "li");
        assertThat(handOf("receiver", "li", "TRY").at("/findings").toString()).contains("AV-21");
        assertThat(handOf("head", "zhou", "FIND").at("/findings/0/rule/id").asString())
                .isEqualTo("AV-21");
        var known = handOf("head", "li", "FIND");
        assertThat(known.isObject()).isTrue();
        assertThat(known.at("/findings").toString()).doesNotContain("AV-21");
        assertThat(world.caller("head").ask(HANDS, Map.of("id", clue)).body()).doesNotContain("AV-21");
    }

    @Test
    void refusesWhoIsNotThereAndADayToCome() {
        var unknown = new HashMap<String, Object>(
                Map.of("clue", clue, "person", UUID.randomUUID().toString()));
        assertThat(problem(asked("leader", unknown))).isEqualTo("not-found");
        assertThat(problem(record("leader", "li", today.plusDays(1)))).isEqualTo("date-not-permitted");
        assertThat(record("leader", "li", today.minusDays(9))
                        .data("/recordWitness/clue/witnesses/0/on")
                        .asString())
                .isEqualTo(today.minusDays(9).toString());

        var hidden = Map.<String, Object>of("clue", clue, "person", world.id("li"));
        var absent = Map.<String, Object>of("clue", UUID.randomUUID().toString(), "person", world.id("li"));
        assertThat(asked("receiver", hidden).body())
                .isEqualTo(asked("receiver", absent).body());
        assertThat(problem(strike("leader", UUID.randomUUID().toString()))).isEqualTo("not-found");
    }

    private List<String> names(String who, String person) {
        var answer = record(who, person, null);
        assertThat(answer.data("/recordWitness/problems").size())
                .as(answer.body())
                .isZero();
        return names(answer.data("/recordWitness/clue/witnesses"));
    }

    private List<String> seen(String who) {
        return names(world.caller(who)
                .ask(
                        "query($id: ID!) { clue(id: $id) { witnesses { name person { ... on Cadre { id } } } } }",
                        Map.of("id", clue))
                .data("/clue/witnesses"));
    }

    /** As the picture calls them. */
    private List<String> names(JsonNode witnesses) {
        return witnesses
                .valueStream()
                .map(witness -> List.of("li", "zhou", "chen").stream()
                        .filter(name ->
                                world.id(name).equals(witness.at("/person/id").asString("")))
                        .findFirst()
                        .orElse(witness.at("/name").asString()))
                .toList();
    }

    private Caller.Answer record(String who, String person, LocalDate on) {
        var input = new HashMap<String, Object>(Map.of("clue", clue, "person", world.id(person)));
        if (on != null) {
            input.put("on", on.toString());
        }
        return asked(who, input);
    }

    private Caller.Answer asked(String who, Map<String, Object> input) {
        return world.caller(who).ask(RECORD, Map.of("input", input));
    }

    private Caller.Answer strike(String who, String witness) {
        return world.caller(who).ask(STRIKE, Map.of("input", Map.of("clue", clue, "witness", witness)));
    }

    private static String problem(Caller.Answer answer) {
        var data = answer.json().at("/data");
        return data.has("recordWitness")
                ? data.at("/recordWitness/problems/0/code").asString("")
                : data.at("/strikeWitness/problems/0/code").asString("");
    }

    private JsonNode handOf(String who, String member, String hand) {
        return world.caller(who)
                .ask(ASKED, Map.of("id", clue, "member", world.id(member), "hand", hand))
                .data("/clue/handOf");
    }

    private int handedOver() {
        return world.handedOver(clue);
    }
}
