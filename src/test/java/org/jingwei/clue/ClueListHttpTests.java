package org.jingwei.clue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jingwei.Caller.Answer;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.graph.Graph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** Clues over HTTP as lists show them: found by number, with their round. */
@OfficeTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClueListHttpTests {

    private static final String LIST = "query($number: String) { clues(filter: {number: $number}) "
            + "{ nodes { id number team { id seats { member { id } } } "
            + "round { id name teams { id plan { leaders members } } } } } }";

    @Autowired
    Office office;

    @Autowired
    Graph graph;

    private ClueWorld world;
    private String clue = "";
    private String number = "";

    @BeforeAll
    void draw() {
        world = new ClueWorld(office, graph);
        office.cypher("MATCH (t:Team) WHERE t.id IN $ids SET t.number = 1", Map.of("ids", teams()));
        clue = world.recorded();
        world.recorded();
        number = world.ask("leader", clue).data("/clue/number").asString();
    }

    private List<String> teams() {
        return List.of(world.id("team"), world.id("second"));
    }

    private Answer found(String who, String number) {
        return world.caller(who).ask(LIST, Map.of("number", number));
    }

    @Test
    void findsAClueByItsNumberOrPartOfIt() {
        var typed = number.substring(3).toLowerCase(Locale.ROOT);

        assertThat(found("leader", number).data("/clues/nodes").findValuesAsString("number"))
                .containsExactly(number);
        assertThat(found("leader", typed).data("/clues/nodes/0/id").asString()).isEqualTo(clue);
        assertThat(found("leader", "XS-").data("/clues/nodes")).hasSize(2);
        assertThat(found("leader", "XS-00000000").data("/clues/nodes")).isEmpty();
    }

    @Test
    void findsNothingForWhoeverMayNotSeeIt() {
        assertThat(found("stranger", number).body())
                .isEqualTo(found("stranger", "XS-00000000").body());
    }

    @Test
    void namesTheTeamThatFoundIt() {
        var team = found("leader", number).data("/clues/nodes/0/team");

        assertThat(team.at("/id").asString()).isEqualTo(world.id("team"));
        assertThat(team.at("/seats")).hasSize(4);
    }

    @Test
    void namesTheRoundAndOfItsTeamsHisOwn() {
        var round = found("leader", number).data("/clues/nodes/0/round");

        assertThat(round.at("/id").asString()).isEqualTo(world.id("round"));
        assertThat(round.at("/teams").findValuesAsString("id")).containsExactly(world.id("team"));
        assertThat(found("head", number).data("/clues/nodes/0/round/teams").findValuesAsString("id"))
                .containsExactlyInAnyOrderElementsOf(teams());
        assertThat(round.at("/teams/0/plan/leaders").asInt()).isEqualTo(1);
    }
}
