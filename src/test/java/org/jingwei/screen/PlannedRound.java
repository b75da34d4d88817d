package org.jingwei.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jingwei.process.App;

/**
 * A round that a test plans for itself, so that it is in nobody's way. All inspect the same bodies, so days matter: whoever
 * was appointed to an earlier round has inspected them before, and whoever sits on one of the same days cannot be drawn.
 */
record PlannedRound(String id, Map<String, Object> plan) {

    private static final String PLAN = """
            mutation($input: PlanRoundInput!) { planRound(input: $input) { round { id } problems { message } } }""";

    /** Each team inspects one body, with so many leaders and one member. */
    static PlannedRound of(App office, String name, String from, String to, int teams, int leaders) {
        return of(office, name, from, to, teams, leaders, 0);
    }

    /** @param skipped so many of the bodies are left to others */
    static PlannedRound of(App office, String name, String from, String to, int teams, int leaders, int skipped) {
        var bodies = office.caller("demo-clerk")
                .ask("{ rounds(first: 100) { nodes { teams { targets { id } } } } }")
                .data("/rounds/nodes")
                .valueStream()
                .max(Comparator.comparing(round -> round.path("teams").size()))
                .orElseThrow()
                .path("teams")
                .valueStream()
                .map(team -> team.at("/targets/0/id").asString())
                .toList();
        var offices = office.caller("demo-clerk")
                .ask("{ organizations(search: \"巡察\", first: 1) { nodes { id } } }")
                .data("/organizations/nodes/0/id")
                .asString();
        var plan = Map.<String, Object>of(
                "name", name,
                "code", "T-" + from,
                "kinds", List.of("REGULAR"),
                "office", offices,
                "from", from,
                "to", to,
                "teams",
                        IntStream.range(0, teams)
                                .mapToObj(team -> Map.of(
                                        "number",
                                        team + 1,
                                        "targets",
                                        List.of(bodies.get(skipped + team)),
                                        "leaders",
                                        leaders,
                                        "deputies",
                                        0,
                                        "liaisons",
                                        0,
                                        "members",
                                        1))
                                .toList());
        return new PlannedRound(planned(office, plan), plan);
    }

    /** Somebody else plans it once more, to the same effect. */
    void planAnew(App office) {
        var again = new java.util.HashMap<>(plan);
        again.put("round", id);
        again.put("expectedVersion", 1);
        assertThat(planned(office, again)).isEqualTo(id);
    }

    private static String planned(App office, Map<String, Object> plan) {
        var answer = office.caller("demo-clerk").ask(PLAN, Map.of("input", plan));
        assertThat(answer.data("/planRound/problems").size()).as(answer.body()).isZero();
        return answer.data("/planRound/round/id").asString();
    }
}
