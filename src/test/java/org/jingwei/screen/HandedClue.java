package org.jingwei.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jingwei.process.App;
import tools.jackson.databind.JsonNode;

/** A clue that was handed over, and somebody who is asked about: whoever found it, or another. */
record HandedClue(String clue, String person, String name) {

    private static final String CLUES = """
            query($states: [ClueState!]) { clues(filter: {states: $states}, first: 1) { nodes { id transfers { to { code } } } } }""";
    private static final String HANDS = """
            query($id: ID!) { clue(id: $id) { hands { hand member { ... on Cadre { id name code } } } } }""";

    private static final String OUTCOME =
            "query($id: ID!, $member: ID!) { clue(id: $id) { handOf(member: $member, hand: FIND) { outcome } } }";
    private static final String POOL =
            "{ pool(first: 100) { nodes { cadre { id name coverage { part complete } } } } }";

    /** One that is being tried. */
    static HandedClue inTrial(App office) {
        return of(office, clue(office, "IN_TRIAL"));
    }

    /** One that waits for somebody who handles it, and its finder works at the receiver by now. */
    static HandedClue whoseFinderCameToTheReceiver(App office) {
        var clue = clue(office, "ASSIGNED");
        var finder = finder(office, clue.path("id").asString());
        var body = clue.at("/transfers/0/to/code").asString();
        new NewPost(finder.path("code").asString(), body, "干部", false, LocalDate.parse("2026-04-01"), "组织部2026年来函")
                .tell(office);
        return of(office, clue);
    }

    /** Somebody of the pool for whose kin nobody vouches, and against whose finding it nothing else speaks. */
    HandedClue withSomebodyOfWhomLittleIsKnown(App office) {
        return office.caller("demo-clerk")
                .ask(POOL)
                .data("/pool/nodes")
                .valueStream()
                .map(member -> member.path("cadre"))
                .filter(cadre -> cadre.path("coverage")
                        .valueStream()
                        .noneMatch(part -> part.path("part").asString().equals("KIN")
                                && part.path("complete").asBoolean()))
                .filter(cadre -> office.caller("demo-office-head")
                        .ask(
                                OUTCOME,
                                Map.of("id", clue, "member", cadre.path("id").asString()))
                        .data("/clue/handOf/outcome")
                        .asString()
                        .equals("UNKNOWN"))
                .findFirst()
                .map(cadre -> new HandedClue(
                        clue, cadre.path("id").asString(), cadre.path("name").asString()))
                .orElseThrow();
    }

    /** How many hands the clue was in, as far as somebody decides on them. */
    int hands(App office, String token) {
        return hands(office, token, clue).size();
    }

    private static HandedClue of(App office, JsonNode clue) {
        var id = clue.path("id").asString();
        var finder = finder(office, id);
        return new HandedClue(
                id, finder.path("id").asString(), finder.path("name").asString());
    }

    private static JsonNode clue(App office, String state) {
        return office.caller("demo-receiver")
                .ask(CLUES, Map.of("states", List.of(state)))
                .data("/clues/nodes/0");
    }

    private static JsonNode finder(App office, String clue) {
        return hands(office, "demo-office-head", clue)
                .valueStream()
                .filter(hand -> hand.path("hand").asString().equals("FIND"))
                .map(hand -> hand.path("member"))
                .filter(member -> member.has("code"))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode hands(App office, String token, String clue) {
        var answer = office.caller(token).ask(HANDS, Map.of("id", clue));
        assertThat(answer.json().has("errors")).as(answer.body()).isFalse();
        return answer.data("/clue/hands");
    }
}
