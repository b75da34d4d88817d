package org.jingwei.screen;

import java.util.List;
import java.util.Map;
import org.jingwei.Caller;
import org.jingwei.process.App;
import tools.jackson.databind.JsonNode;

/**
 * What the screens ask, asked before anybody looks: an engine that was just started plans each question first, which takes
 * longer than a request may on a busy machine.
 */
record Asked(App office) {

    private static final int TIMED_OUT = 504;
    private static final int MOST_AGAIN = 10;
    private static final String CLUES = "{ clues(first: 50) { nodes { id number summary round { name } } } }";
    private static final String CLUE = """
            query($id: ID!) { clue(id: $id) { concerns { node { id } } steps { number } transfers { number } cases { number }
              sanctions { kind } receivers { name } nextSteps { kind } outcome { kind } chain { whole }
              linked { surprise clue { number } path { length } } } }""";
    private static final String HANDS = """
            query($id: ID!) { clue(id: $id) { hands { outcome missing findings { statement path { length } } } } }""";
    private static final String ROUNDS = """
            { rounds { nodes { id status teams { id targets { id } seats { member { id name } } } } } }""";
    private static final String MATRIX = """
            query($id: ID!) { round(id: $id) { matrix { rows { cadre { id name } home { name } } } } }""";
    private static final String EXPLAIN = """
            query($input: CrossCheckInput!) { crossCheck(input: $input) {
              verdicts { nodes { findings { path { length } } } } gaps { nodes { part } } colleagues { first { id } } } }""";

    void everything() {
        var clues = data("demo-leader", CLUES, Map.of()).path("clues").path("nodes");
        data("demo-leader", CLUE, Map.of("id", clues.path(0).path("id").asString()));
        var handed = data("demo-receiver", CLUES, Map.of()).path("clues").path("nodes");
        data("demo-receiver", HANDS, Map.of("id", handed.path(0).path("id").asString()));
        for (var round : data("demo-clerk", ROUNDS, Map.of()).path("rounds").path("nodes")) {
            if (round.path("status").asString().equals("STAFFING")) {
                staffing(round);
            }
        }
    }

    private void staffing(JsonNode round) {
        var id = round.path("id").asString();
        var rows = data("demo-clerk", MATRIX, Map.of("id", id)).at("/round/matrix/rows");
        var input = Map.of(
                "candidates",
                List.of(rows.at("/0/cadre/id").asString()),
                "targets",
                List.of(round.at("/teams/0/targets/0/id").asString()),
                "round",
                id,
                "asOneTeam",
                true);
        data("demo-clerk", EXPLAIN, Map.of("input", input));
    }

    private JsonNode data(String token, String document, Map<String, ?> variables) {
        var answer = office.caller(token).ask(document, variables);
        for (int again = 0; again < MOST_AGAIN && answer.status() == TIMED_OUT; again++) {
            answer = office.caller(token).ask(document, variables);
        }
        return answered(answer);
    }

    private static JsonNode answered(Caller.Answer answer) {
        if (answer.json().has("errors")) {
            throw new AssertionError(answer.body());
        }
        return answer.data("");
    }
}
