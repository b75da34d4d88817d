package org.jingwei.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jingwei.process.App;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import tools.jackson.databind.JsonNode;

/** What rules find in the demo office that read clues: of the hands in its clues, and of its pool as a draft. */
class DemoHandsTests {

    private static final String HANDS = """
            query($after: String) { clues(first: 20, after: $after) { pageInfo { hasNextPage endCursor }
              nodes { id hands { hand outcome member { id } findings { rule { id } } } } } }
            """;
    private static final String POOL = """
            query($after: String) { pool(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { cadre { id } } } }
            """;
    private static final String ROUNDS =
            "{ rounds(first: 20) { nodes { id version status teams { id plan { leaders deputies liaisons members } } } } }";
    private static final Map<String, String> ROLES =
            Map.of("leaders", "LEADER", "deputies", "DEPUTY", "liaisons", "LIAISON", "members", "MEMBER");
    private static final String CHECK = """
            mutation($input: ClueCheckInput!) { checkAgainstClues(input: $input) {
              check { clean seats { outcome withheld findings { rule { id } } } } problems { message } } }
            """;

    private final App app = DemoProcess.app();

    @Test
    void findsTheOneWhoTriedWhatHeInvestigated(TestReporter reporter) {
        var counts = new TreeMap<String, Integer>();
        for (var clue : all("demo-receiver", HANDS, "clues")) {
            for (var hand : clue.path("hands")) {
                counts.merge("hands", 1, Integer::sum);
                counts.merge(hand.path("outcome").asString(), 1, Integer::sum);
                hand.path("findings")
                        .forEach(finding -> counts.merge(finding.at("/rule/id").asString(), 1, Integer::sum));
            }
        }
        reporter.publishEntry("hands of the demo's clues", counts.toString());

        assertThat(counts).containsEntry("AV-23", 1);
        assertThat(counts.get("hands")).isGreaterThan(500);
    }

    @Test
    void holdsThePoolAgainstCluesAsADraft(TestReporter reporter) {
        var round = app.caller("demo-office-head")
                .ask(ROUNDS)
                .data("/rounds/nodes")
                .valueStream()
                .filter(each -> each.path("status").asString().equals("STAFFING"))
                .findFirst()
                .orElseThrow();
        var members = all("demo-office-head", POOL, "pool").iterator();
        var seats = new ArrayList<Map<String, Object>>();
        for (var team : round.path("teams")) {
            for (var role : List.of("leaders", "deputies", "liaisons", "members")) {
                for (int i = 0; i < team.at("/plan/" + role).asInt() && members.hasNext(); i++) {
                    seats.add(Map.of(
                            "team", team.path("id").asString(),
                            "role", ROLES.get(role),
                            "cadre", members.next().at("/cadre/id").asString()));
                }
            }
        }
        var input = Map.of(
                "round",
                round.path("id").asString(),
                "expectedVersion",
                round.path("version").asInt(),
                "seats",
                seats);

        var answer = app.caller("demo-office-head").ask(CHECK, Map.of("input", input));
        assertThat(answer.data("/checkAgainstClues/problems").size())
                .as(answer.body())
                .isZero();
        var counts = new TreeMap<String, Integer>();
        for (var seat : answer.data("/checkAgainstClues/check/seats")) {
            seat.path("findings")
                    .forEach(finding -> counts.merge(finding.at("/rule/id").asString(), 1, Integer::sum));
            counts.merge("withheld", seat.path("withheld").asInt(), Integer::sum);
        }
        reporter.publishEntry(
                seats.size() + " of the pool on the seats of the waiting round, against clues", counts.toString());
        assertThat(counts).isNotEmpty();
    }

    private List<JsonNode> all(String who, String document, String field) {
        var nodes = new ArrayList<JsonNode>();
        String after = null;
        do {
            var variables = new HashMap<String, Object>();
            variables.put("after", after);
            var page = app.caller(who).ask(document, variables);
            assertThat(page.json().has("errors")).as(page.body()).isFalse();
            page.data("/" + field + "/nodes").forEach(nodes::add);
            after = page.data("/" + field + "/pageInfo/hasNextPage").asBoolean()
                    ? page.data("/" + field + "/pageInfo/endCursor").asString()
                    : null;
        } while (after != null);
        return nodes;
    }
}
