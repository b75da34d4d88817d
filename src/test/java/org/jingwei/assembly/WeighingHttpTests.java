package org.jingwei.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The office says what counts, and looks at two proposals side by side. */
@OfficeTest
class WeighingHttpTests {

    private static final String COMPARE = """
            query($one: ID!, $another: ID!) { compareProposals(one: $one, another: $another) {
              first { id } second { id } weighedAlike same
              terms { term first second firstWeight secondWeight gain }
              seats { team { number } role first { member { id } outcome } second { member { id } } } } }""";
    private static final String SEARCHES = """
            query($id: ID!) { round(id: $id) { assemblies { id state position proposal { id objective } } } }""";

    @Autowired
    private Office office;

    private AssemblyWorld world;
    private JsonNode round;
    private String knowing;

    /** Two of three members for the first team; the two who know what it wants come from one unit. */
    @BeforeEach
    void plan() {
        world = new AssemblyWorld(office);
        world.member("leader-1", true, List.of());
        world.member("leader-2", true, List.of());
        knowing = world.member("knowing", false, List.of("审计"));
        world.member("other", false, List.of());
        var colleague = world.member("third", false, List.of("审计"));
        var home = world.unit("home");
        world.post(knowing, home, "2015-01-01", false);
        world.post(colleague, home, "2015-01-01", false);
        round = world.plan(
                0,
                AssemblyWorld.team(1, world.bureau(), 2, List.of(Map.of("specialty", "审计", "atLeast", 1))),
                AssemblyWorld.team(2, world.commission(), 1, List.of()));
    }

    @Test
    void seatsWhomTheWeightsAskFor() {
        var first = proposal(List.of(Map.of("term", "FIT", "points", 40)));
        var second = proposal(List.of(Map.of("term", "FIT", "points", 0), Map.of("term", "SAME_HOME", "points", 50)));

        assertThat(weight(first, "FIT")).isEqualTo(40);
        assertThat(weight(first, "LOAD")).isEqualTo(-1);
        assertThat(weight(second, "FIT")).isZero();
        assertThat(counted(first, "FIT")).isEqualTo(2);
        assertThat(counted(second, "FIT")).isEqualTo(1);
        assertThat(counted(second, "SAME_HOME")).isZero();
        assertThat(first.path("objective").asDouble()).isEqualTo(points(first));
        assertThat(second.path("objective").asDouble()).isEqualTo(points(second));
        assertThat(first.path("seed").asInt()).isEqualTo(1);
    }

    @Test
    void saysTermByTermAndSeatBySeatHowTwoDiffer() {
        var weights = List.of(Map.of("term", "FIT", "points", 10));
        var first = proposal(Map.of("bans", List.of(Map.of("team", team(0), "cadre", knowing)), "weights", weights));
        var second = proposal(Map.of("weights", weights));

        var compared = compare(first, second);

        assertThat(compared.at("/first/id").asString())
                .isEqualTo(first.path("id").asString());
        assertThat(compared.path("weighedAlike").asBoolean()).isTrue();
        var gain = compared.path("terms")
                .valueStream()
                .mapToDouble(term -> term.path("gain").asDouble())
                .sum();
        assertThat(gain)
                .isPositive()
                .isEqualTo(second.path("objective").asDouble()
                        - first.path("objective").asDouble());
        assertThat(compared.path("same").asInt() + compared.path("seats").size())
                .isEqualTo(5);
        assertThat(compared.path("seats")
                        .valueStream()
                        .filter(seat -> seat.at("/team/number").asInt() == 1)
                        .filter(seat -> seat.path("role").asString().equals("MEMBER"))
                        .map(seat -> seat.at("/second/member/id").asString()))
                .contains(knowing);
        assertThat(compare(second, second).path("seats").size()).isZero();
        assertThat(compare(second, second).path("same").asInt()).isEqualTo(5);
    }

    @Test
    void saysWhenTwoWereWeighedOtherwise() {
        var first = proposal(Map.of());
        var second = proposal(List.of(Map.of("term", "LOAD", "points", 7)));

        var compared = compare(first, second);

        assertThat(compared.path("weighedAlike").asBoolean()).isFalse();
        assertThat(compared.path("terms")
                        .valueStream()
                        .filter(term -> term.path("term").asString().equals("LOAD"))
                        .map(term -> List.of(
                                term.path("firstWeight").asInt(),
                                term.path("secondWeight").asInt())))
                .containsExactly(List.of(-1, -7));
    }

    @Test
    void comparesNothingAcrossRoundsNorForWhomeverMayNotPlan() {
        var first = proposal(Map.of());
        var other = world.plan(
                "other-" + first.path("id").asString().substring(0, 6),
                0,
                java.time.LocalDate.parse("2031-03-01"),
                List.of(AssemblyWorld.team(1, world.bureau(), 1, List.of())));
        var elsewhere = world.ended(world.assemble(AssemblyWorld.input(other))).path("proposal");
        var stranger = office.bearer(office.token(org.jingwei.access.Role.RECEIVER));

        assertThat(compare(first, elsewhere).isNull()).isTrue();
        assertThat(stranger.ask(COMPARE, both(first, first)).body()).doesNotContain("\"same\"");
    }

    @Test
    void refusesWeightsThatAreNone() {
        var input = new HashMap<>(AssemblyWorld.input(round));
        input.put(
                "weights",
                List.of(
                        Map.of("term", "FIT", "points", 51),
                        Map.of("term", "LOAD", "points", -1),
                        Map.of("term", "FIT", "points", 1)));

        var problems = world.clerk()
                .ask(AssemblyWorld.ASSEMBLE, Map.of("input", input))
                .data("/assembleTeams/problems");

        assertThat(problems.valueStream().map(problem -> problem.path("message").asString()))
                .containsExactly("“51”不是可用的分值，须为 0 到 50。", "“-1”不是可用的分值，须为 0 到 50。", "同一项评分标准给了两次分值。");
        assertThat(problems.at("/0/path").valueStream().map(JsonNode::asString))
                .containsExactly("input", "weights", "0", "points");
    }

    @Test
    void listsTheSearchesOfARoundTheLatestFirst() {
        var first = proposal(Map.of());
        var second = proposal(List.of(Map.of("term", "LOAD", "points", 2)));

        var listed = world.clerk()
                .ask(SEARCHES, Map.of("id", round.path("id").asString()))
                .data("/round/assemblies");

        assertThat(listed.valueStream().map(search -> search.at("/proposal/id").asString()))
                .containsExactly(second.path("id").asString(), first.path("id").asString());
    }

    private JsonNode compare(JsonNode first, JsonNode second) {
        var answer = world.clerk().ask(COMPARE, both(first, second));
        assertThat(answer.body()).doesNotContain("\"errors\"");
        return answer.data("/compareProposals");
    }

    private static Map<String, Object> both(JsonNode first, JsonNode second) {
        return Map.of(
                "one", first.path("id").asString(), "another", second.path("id").asString());
    }

    private JsonNode proposal(List<Map<String, Object>> weights) {
        return proposal(Map.of("weights", weights));
    }

    private JsonNode proposal(Map<String, Object> more) {
        var input = new HashMap<>(AssemblyWorld.input(round));
        input.putAll(more);
        var over = world.ended(world.assemble(input));
        assertThat(over.path("state").asString()).as(over.toString()).isEqualTo("DONE");
        return over.path("proposal");
    }

    private String team(int number) {
        return round.at("/teams/" + number + "/id").asString();
    }

    private static double weight(JsonNode proposal, String term) {
        return of(proposal, term, "weight");
    }

    private static double counted(JsonNode proposal, String term) {
        return of(proposal, term, "value");
    }

    private static double of(JsonNode proposal, String term, String field) {
        return proposal.path("terms")
                .valueStream()
                .filter(each -> each.path("term").asString().equals(term))
                .mapToDouble(each -> each.path(field).asDouble())
                .sum();
    }

    private static double points(JsonNode proposal) {
        return proposal.path("terms")
                .valueStream()
                .mapToDouble(term ->
                        term.path("value").asDouble() * term.path("weight").asDouble())
                .sum();
    }
}
