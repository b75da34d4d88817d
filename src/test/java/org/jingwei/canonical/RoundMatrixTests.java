package org.jingwei.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The matrix of the demo's waiting round says what the cross-check says of the same people and bodies. */
class RoundMatrixTests {

    private static final List<String> RANKS = List.of("CLEAR", "UNKNOWN", "NEEDS_REVIEW", "BLOCKED");
    private static final String MATRIX = """
            query($id: ID!) { round(id: $id) { id teams { id targets { id } } matrix {
              rows { cadre { id } home { id } roles roundsServed verdicts { team roles outcome rules missing } }
              colleagues { first second roles outcome rules } } } }""";
    private static final String CHECK = """
            query($input: CrossCheckInput!, $after: String) { crossCheck(input: $input) {
              verdicts(outcomes: [BLOCKED, NEEDS_REVIEW, UNKNOWN, CLEAR], first: 60, after: $after) {
                nodes { candidate { id } target { id } outcome findings { rule { id } } } pageInfo { hasNextPage endCursor } }
              colleagues { first { id } second { id } finding { severity rule { id } } } } }""";

    /** So few that their pairs are one page: each page is a check of everybody who is asked about. */
    private static final int AT_ONCE = 3;

    private final CanonicalOffice office = DemoProcess.office();

    @ParameterizedTest
    @ValueSource(strings = {"LEADER", "MEMBER"})
    void saysOfEachTeamTheWorstOfItsTargets(String role) {
        var round = round();
        var people = ids(round.at("/matrix/rows"), "/cadre/id");
        var checked = checked(people, round, role);

        var told = new TreeMap<String, String>();
        for (var row : round.at("/matrix/rows")) {
            for (var verdict : row.path("verdicts")) {
                if (strings(verdict.path("roles")).contains(role)) {
                    told.put(
                            row.at("/cadre/id").asString() + " "
                                    + verdict.path("team").asString(),
                            verdict.path("outcome").asString() + " " + strings(verdict.path("rules")));
                }
            }
        }

        assertThat(told).as("people %s", people.size()).isEqualTo(checked).hasSizeGreaterThan(100);
    }

    @Test
    void namesThoseWhoMayNotSitTogether() {
        var round = round();
        var people = ids(round.at("/matrix/rows"), "/cadre/id");
        var asked = office.data("demo-clerk", CHECK, Map.of("input", input(people, round, "MEMBER", true)));

        var found = new TreeMap<String, TreeSet<String>>();
        var counts = new TreeSet<String>();
        for (var pair : asked.at("/crossCheck/colleagues")) {
            var both = pair.at("/first/id").asString() + " "
                    + pair.at("/second/id").asString();
            found.computeIfAbsent(both, _ -> new TreeSet<>())
                    .add(pair.at("/finding/rule/id").asString());
            if (!pair.at("/finding/severity").asString().equals("ADVISORY")) {
                counts.add(both);
            }
        }
        found.keySet().retainAll(counts);
        var told = new TreeMap<String, TreeSet<String>>();
        for (var pair : round.at("/matrix/colleagues")) {
            if (strings(pair.path("roles")).contains("MEMBER")) {
                told.put(
                        pair.path("first").asString() + " "
                                + pair.path("second").asString(),
                        new TreeSet<>(strings(pair.path("rules"))));
            }
        }

        assertThat(told).isNotEmpty().isEqualTo(found);
    }

    private JsonNode round() {
        var waiting = office.data("demo-clerk", "{ rounds(first: 100) { nodes { id status } } }", Map.of())
                .at("/rounds/nodes")
                .valueStream()
                .filter(round -> round.path("status").asString().equals("STAFFING"))
                .findFirst()
                .orElseThrow();
        return office.data("demo-clerk", MATRIX, Map.of("id", waiting.path("id").asString()))
                .path("round");
    }

    /** By person and team, what the cross-check says at its worst, with every rule that found something. */
    private Map<String, String> checked(List<String> people, JsonNode round, String role) {
        var teams = new HashMap<String, List<String>>();
        for (var team : round.path("teams")) {
            team.path("targets")
                    .forEach(target -> teams.computeIfAbsent(target.path("id").asString(), _ -> new ArrayList<>())
                            .add(team.path("id").asString()));
        }
        var outcomes = new TreeMap<String, String>();
        var rules = new TreeMap<String, TreeSet<String>>();
        for (int i = 0; i < people.size(); i += AT_ONCE) {
            var some = people.subList(i, Math.min(i + AT_ONCE, people.size()));
            for (var verdict : verdicts(input(some, round, role, false))) {
                for (var team : teams.get(verdict.at("/target/id").asString())) {
                    var seat = verdict.at("/candidate/id").asString() + " " + team;
                    outcomes.merge(seat, verdict.path("outcome").asString(), RoundMatrixTests::worse);
                    rules.computeIfAbsent(seat, _ -> new TreeSet<>()).addAll(ids(verdict.path("findings"), "/rule/id"));
                }
            }
        }
        outcomes.values().removeIf("CLEAR"::equals);
        return outcomes.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue() + " " + rules.get(entry.getKey())));
    }

    private List<JsonNode> verdicts(Map<String, ?> input) {
        var all = new ArrayList<JsonNode>();
        var variables = new HashMap<String, Object>(Map.of("input", input));
        for (boolean more = true; more; ) {
            var page = office.data("demo-clerk", CHECK, variables).at("/crossCheck/verdicts");
            page.path("nodes").forEach(all::add);
            variables.put("after", page.at("/pageInfo/endCursor").asString(""));
            more = page.at("/pageInfo/hasNextPage").asBoolean();
        }
        return all;
    }

    private static Map<String, Object> input(List<String> people, JsonNode round, String role, boolean asOneTeam) {
        var targets = round.path("teams")
                .valueStream()
                .flatMap(team -> ids(team.path("targets"), "/id").stream())
                .distinct()
                .toList();
        return Map.of(
                "candidates", people,
                "targets", targets,
                "role", role,
                "round", round.path("id").asString(),
                "asOneTeam", asOneTeam);
    }

    private static String worse(String one, String other) {
        return RANKS.indexOf(one) > RANKS.indexOf(other) ? one : other;
    }

    private static List<String> ids(JsonNode nodes, String pointer) {
        return nodes.valueStream().map(node -> node.at(pointer).asString()).toList();
    }

    private static List<String> strings(JsonNode nodes) {
        return nodes.valueStream().map(JsonNode::asString).toList();
    }
}
