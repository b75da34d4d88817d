package org.jingwei.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jingwei.Caller;
import org.jingwei.process.Asked;
import org.jingwei.process.Child;
import org.jingwei.process.Figures;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The clue of the demo with the longest life, traced as the README does it. */
class LongestClueTests {

    private static final String CALLER = "demo-receiver";
    private static final String PAGE = """
            query($after: String) { clues(first: 100, after: $after) {
              nodes { id version } pageInfo { hasNextPage endCursor } } }""";
    private static final String TRACE = """
            query($id: ID!) { clue(id: $id) { id number state receivedOn source summary outcome { kind on closing }
              concerns { capacity node { id ... on Cadre { name } ... on Organization { name } } }
              steps { number kind name state on at opinion closing digest document { kind title number }
                actor { role name person { id } organization { name } } onBehalfOf { name } }
              transfers { state to { name } drawnUpOn sealedOn handedOverOn receivedOn packageHash }
              cases { number openedOn against { id } }
              sanctions { kind on { id } decidedOn announcedOn influence { from to } }
              chain { whole at fault } } }""";

    /** What each request asks about whoever makes it, and its entry in the audit. */
    private static final List<String> OF_EVERY_REQUEST = List.of("access/viewer", "audit/append");

    @Test
    void isTracedByOneStatement() throws IOException {
        var clue = longest();
        var id = clue.path("id").asString();
        caller().ask(TRACE, Map.of("id", id)); // planned
        DemoProcess.app().startCounting();

        var answer = caller().ask(TRACE, Map.of("id", id));
        Child.pause(java.time.Duration.ofMillis(100)); // its entry in the audit ends beside the answer
        var asked = DemoProcess.app().stopCounting();

        var trace = asked.stream()
                .filter(each -> !OF_EVERY_REQUEST.contains(each.query()))
                .toList();
        Figures.note("the trace of the demo's longest clue, %d steps: %s; %s"
                .formatted(clue.path("version").asInt(), new Cost(trace), new Cost(asked)));
        assertThat(answer.json().has("errors")).as(answer.body()).isFalse();
        assertThat(answer.data("/clue/steps").size())
                .isEqualTo(clue.path("version").asInt());
        assertThat(answer.data("/clue/chain/whole").asBoolean()).isTrue();
        assertThat(trace).extracting(Asked::query).containsExactly("clue/trace");
        // 1,145 were measured; what the planner takes for cheapest may change with its statistics
        assertThat(trace.getFirst().dbHits()).as("db hits").isBetween(1_030L, 1_260L);
    }

    private static JsonNode longest() {
        var longest =
                Comparator.<JsonNode>comparingInt(clue -> clue.path("version").asInt());
        var found = new HashMap<String, JsonNode>();
        String after = null;
        do {
            var variables = new HashMap<String, Object>();
            variables.put("after", after);
            var page = caller().ask(PAGE, variables).data("/clues");
            page.path("nodes").forEach(clue -> found.put(clue.path("id").asString(), clue));
            after = page.at("/pageInfo/hasNextPage").asBoolean()
                    ? page.at("/pageInfo/endCursor").asString()
                    : null;
        } while (after != null);
        return found.values().stream()
                .max(longest.thenComparing(clue -> clue.path("id").asString()))
                .orElseThrow();
    }

    private static Caller caller() {
        return DemoProcess.app().caller(CALLER).with("Accept-Language", "zh-CN");
    }
}
