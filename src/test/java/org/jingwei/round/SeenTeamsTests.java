package org.jingwei.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.jingwei.Caller;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.access.Role;
import org.jingwei.access.Scope;
import org.jingwei.access.ScopeKind;
import org.jingwei.clue.ClueWorld;
import org.jingwei.graph.Graph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Of a round's two teams, the first of which inspects the bureau, everybody sees those that the policy lets him see. */
@OfficeTest
class SeenTeamsTests {

    private static final String ROUND = "query($id: ID!) { round(id: $id) { teams { id seats { member { id } } } } }";
    private static final String ROUNDS = "{ rounds(first: 100) { nodes { id teams { id } } } }";

    @Autowired
    Office office;

    @Autowired
    Graph graph;

    private ClueWorld world;

    @BeforeEach
    void draw() {
        world = new ClueWorld(office, graph);
    }

    @Test
    void areOnesOwnOrThoseAtOnesDoor() {
        var unit = office.bearer(office.token(Role.INSPECTED_UNIT, Scope.of(ScopeKind.UNIT, world.id("bureau")), null));

        for (var caller :
                Stream.of(world.caller("member"), world.caller("leader"), unit).toList()) {
            assertThat(teams(caller)).containsExactly(world.id("team"));
            assertThat(listed(caller)).containsExactly(world.id("team"));
        }
    }

    @Test
    void areAllOfThemForTheOffice() {
        assertThat(teams(world.caller("clerk"))).containsExactly(world.id("team"), world.id("second"));
        assertThat(listed(world.caller("head"))).containsExactly(world.id("team"), world.id("second"));
    }

    private Stream<String> teams(Caller caller) {
        return ids(caller.ask(ROUND, Map.of("id", world.id("round"))).data("/round/teams"));
    }

    private Stream<String> listed(Caller caller) {
        return caller.ask(ROUNDS)
                .data("/rounds/nodes")
                .valueStream()
                .filter(round -> round.path("id").asString().equals(world.id("round")))
                .flatMap(round -> ids(round.path("teams")));
    }

    private static Stream<String> ids(JsonNode nodes) {
        return nodes.valueStream().map(node -> node.path("id").asString());
    }
}
