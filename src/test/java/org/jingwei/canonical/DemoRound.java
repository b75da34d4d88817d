package org.jingwei.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jingwei.process.App;
import org.jingwei.process.Figures;
import tools.jackson.databind.JsonNode;

/** The round of the demo that waits for its teams, ten of five seats each, spoken to over HTTP. */
final class DemoRound {

    private static final int TEAMS = 10;
    private static final int SEATS = 50;

    /** The team for the bureaus of a county. */
    static final int COUNTY = 10;

    private static final String ROUND = """
            { rounds(first: 10) { nodes { id version status teams { id number } } } }""";
    private static final String LEADERS = """
            { pool(kind: LEADER, first: 100) { nodes { cadre { id } } } }""";
    private static final String ASSEMBLE = """
            mutation($input: AssembleTeamsInput!) { assembleTeams(input: $input) {
              assembly { id } problems { message } } }""";
    private static final String FOLLOW = """
            subscription($id: ID!) { assembly(id: $id) { state stage failure
              proposal { id objective bound gap verified terms { value weight }
                teams { team { id number } seats { role outcome member { id } } } }
              impossible { shortages { statement } core { statement team { number } } remedies { statement kind cost } } } }""";
    private static final String APPOINT = """
            mutation($input: AppointTeamsInput!) { appointTeams(input: $input) {
              round { status version teams { seats { role member { id } } } } problems { code message path } } }""";

    private static final String CHECK = """
            mutation($input: ClueCheckInput!) { checkAgainstClues(input: $input) {
              check { clean seats { member { id } } } problems { message } } }""";

    private final App app;

    DemoRound(App app) {
        this.app = app;
    }

    static JsonNode proveBest(JsonNode over) {
        assertThat(over.path("state").asString()).as(over.toString()).isEqualTo("DONE");
        var proposal = over.path("proposal");
        var worth = proposal.path("terms")
                .valueStream()
                .mapToDouble(term ->
                        term.path("value").asDouble() * term.path("weight").asDouble())
                .sum();
        Figures.note("the demo round: objective %s, bound %s, gap %s"
                .formatted(proposal.path("objective"), proposal.path("bound"), proposal.path("gap")));
        assertThat(proposal.path("objective").asDouble()).isEqualTo(worth);
        assertThat(proposal.path("bound").asDouble()).isEqualTo(worth);
        assertThat(proposal.path("gap").asDouble()).isZero();
        assertThat(proposal.path("verified").asBoolean()).isTrue();
        assertThat(proposal.path("teams").size()).isEqualTo(TEAMS);
        var people = proposal.path("teams")
                .valueStream()
                .flatMap(team -> people(team.path("seats")).stream())
                .toList();
        assertThat(people).hasSize(SEATS).doesNotHaveDuplicates();
        return proposal;
    }

    static List<String> people(JsonNode seats) {
        return seats.valueStream().map(seat -> seat.at("/member/id").asString()).toList();
    }

    JsonNode waiting() {
        return ask(ROUND, Map.of())
                .at("/rounds/nodes")
                .valueStream()
                .filter(round -> round.path("status").asString().equals("STAFFING"))
                .findFirst()
                .orElseThrow();
    }

    Map<String, Object> withoutLeader(JsonNode round) {
        var team = round.path("teams")
                .valueStream()
                .filter(each -> each.path("number").asInt() == COUNTY)
                .findFirst()
                .orElseThrow();
        var bans = ask(LEADERS, Map.of())
                .at("/pool/nodes")
                .valueStream()
                .map(member -> Map.of(
                        "team",
                        team.path("id").asString(),
                        "cadre",
                        member.at("/cadre/id").asString(),
                        "role",
                        "LEADER"))
                .toList();
        return Map.of("round", round.path("id").asString(), "bans", bans);
    }

    /** Follows the search to its end; how long each stage took is noted. */
    JsonNode search(String what, Map<String, Object> input) {
        var events = new ArrayList<JsonNode>();
        var stages = new ArrayList<String>();
        var start = System.nanoTime();
        var id = ask(ASSEMBLE, Map.of("input", input))
                .at("/assembleTeams/assembly/id")
                .asString();
        app.caller("demo-clerk").with("Accept-Language", "zh-CN").follow(FOLLOW, Map.of("id", id), event -> {
            var assembly = event.at("/data/assembly");
            events.add(assembly);
            stages.add("%s from %d ms"
                    .formatted(
                            assembly.path("stage").asString(),
                            Figures.since(start).toMillis()));
        });
        Figures.note(what + ": " + String.join(", ", stages));
        return events.getLast();
    }

    /** The best teams of people against whom no clue speaks, as the head of the office finds out draft by draft. */
    JsonNode cleared(JsonNode round) {
        var bans = new ArrayList<Map<String, Object>>();
        while (true) {
            var proposal = proveBest(search(
                    "the demo round, by the jar",
                    Map.of("round", round.path("id").asString(), "bans", bans)));
            var check = app.caller("demo-office-head")
                    .ask(CHECK, Map.of("input", draft(round, proposal)))
                    .data("/checkAgainstClues");
            assertThat(check.path("problems").size()).as(check.toString()).isZero();
            if (check.at("/check/clean").asBoolean()) {
                return proposal;
            }
            people(check.at("/check/seats"))
                    .forEach(person -> round.path("teams")
                            .forEach(team ->
                                    bans.add(Map.of("team", team.path("id").asString(), "cadre", person))));
        }
    }

    private static Map<String, Object> draft(JsonNode round, JsonNode proposal) {
        var seats = new ArrayList<Map<String, Object>>();
        proposal.path("teams")
                .forEach(team -> team.path("seats")
                        .forEach(seat -> seats.add(Map.of(
                                "team", team.at("/team/id").asString(),
                                "role", seat.path("role").asString(),
                                "cadre", seat.at("/member/id").asString()))));
        return Map.of(
                "round",
                round.path("id").asString(),
                "expectedVersion",
                round.path("version").asInt(),
                "seats",
                seats);
    }

    /** The seats that are not clear are answered for by the head of the office. */
    JsonNode appoint(JsonNode round, JsonNode proposal) {
        var answers = proposal.path("teams")
                .valueStream()
                .flatMap(team -> team.path("seats").valueStream())
                .filter(seat -> !seat.path("outcome").asString().equals("CLEAR"))
                .map(seat -> Map.of("cadre", seat.at("/member/id").asString(), "reason", "已当面核实"))
                .toList();
        var input = new HashMap<String, Object>(Map.of(
                "round",
                round.path("id").asString(),
                "expectedVersion",
                round.path("version").asInt(),
                "proposal",
                proposal.path("id").asString(),
                "answers",
                answers));
        var answer = app.caller("demo-office-head").ask(APPOINT, Map.of("input", input));
        assertThat(answer.json().has("errors")).as(answer.body()).isFalse();
        return answer.data("/appointTeams");
    }

    private JsonNode ask(String document, Map<String, ?> variables) {
        var answer = app.caller("demo-clerk").ask(document, variables);
        assertThat(answer.json().has("errors")).as(answer.body()).isFalse();
        return answer.data("");
    }
}
