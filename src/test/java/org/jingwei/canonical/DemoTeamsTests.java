package org.jingwei.canonical;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Whoever sits on the demo's running teams is clear, of nobody is anything unknown, and there is no exception: whatever rule
 * is added, its teams stay an example.
 */
class DemoTeamsTests {

    private static final String ROUNDS = """
            { rounds(first: 10) { nodes { id status teams { number targets { id } seats { role member { id name } } } } } }""";
    private static final String CHECK = """
            query($input: CrossCheckInput!) { crossCheck(input: $input) {
              verdicts(outcomes: [BLOCKED, NEEDS_REVIEW, UNKNOWN]) { nodes { outcome candidate { name } findings { severity rule { id } }
                } }
              gaps { nodes { part cadre { name } rules { id } } }
              colleagues { first { name } second { name } finding { severity rule { id } } } } }""";

    private static final int FILLED = 4;
    private static final List<String> WHOLE = List.of("DEPUTY", "LEADER", "LIAISON", "MEMBER", "MEMBER", "MEMBER");

    private final TreeSet<String> open = new TreeSet<>();

    @Test
    void haveNobodyWhoShouldNotBeThere() {
        var round = ask(ROUNDS, Map.of())
                .at("/rounds/nodes")
                .valueStream()
                .filter(each -> each.path("status").asString().equals("RUNNING"))
                .findFirst()
                .orElseThrow();
        var seats = new TreeMap<Integer, List<String>>();
        for (var team : round.path("teams")) {
            check(round.path("id").asString(), team);
            seats.put(
                    team.path("number").asInt(),
                    team.path("seats")
                            .valueStream()
                            .map(seat -> seat.path("role").asString())
                            .sorted()
                            .toList());
        }
        assertThat(seats.headMap(FILLED, true).values()).allMatch(WHOLE::equals);
        assertThat(seats.tailMap(FILLED, false).values()).allMatch(List::isEmpty);
        assertThat(open).isEmpty();
    }

    private void check(String round, JsonNode team) {
        var targets = team.path("targets")
                .valueStream()
                .map(unit -> unit.path("id").asString())
                .toList();
        var byRole = team.path("seats")
                .valueStream()
                .collect(groupingBy(
                        seat -> seat.path("role").asString(),
                        TreeMap::new,
                        mapping(seat -> seat.at("/member/id").asString(), toList())));
        byRole.forEach((role, people) -> note(team, role, answer(round, targets, role, people, false)));
        if (!byRole.isEmpty()) {
            var all = byRole.values().stream().flatMap(List::stream).toList();
            answer(round, targets, "MEMBER", all, true)
                    .path("colleagues")
                    .valueStream()
                    .filter(two -> !two.at("/finding/severity").asString().equals("ADVISORY"))
                    .forEach(two -> open.add(team.path("number") + " " + two));
        }
    }

    private void note(JsonNode team, String role, JsonNode check) {
        check.at("/verdicts/nodes").forEach(verdict -> open.add(team.path("number") + " " + role + " " + verdict));
        check.at("/gaps/nodes").forEach(gap -> open.add(team.path("number") + " " + role + " " + gap));
    }

    private static JsonNode answer(String round, List<String> targets, String role, List<String> people, boolean team) {
        var input = Map.of("candidates", people, "targets", targets, "role", role, "round", round, "asOneTeam", team);
        return ask(CHECK, Map.of("input", input)).path("crossCheck");
    }

    private static JsonNode ask(String document, Map<String, ?> variables) {
        var answer = DemoProcess.app().caller("demo-office-head").ask(document, variables);
        assertThat(answer.json().has("errors")).as(answer.body()).isFalse();
        return answer.data("");
    }
}
