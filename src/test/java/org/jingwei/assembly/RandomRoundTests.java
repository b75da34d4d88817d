package org.jingwei.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.cadre.Kinfolk;
import org.jingwei.graph.Graph;
import org.jingwei.process.Figures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Rounds by lot, from the plan to the proposal: no proposal that was verified breaks a rule, by facts that the test drew. */
@OfficeTest
class RandomRoundTests {

    private static final int SOME = 8;
    private static final int MANY = 1_000;

    @Autowired
    private Office office;

    @Autowired
    private Graph graph;

    @Autowired
    private Kinfolk kinfolk;

    private RandomOffice drawn;

    @Test
    void breaksNoRuleInSomeRounds() {
        assertThat(outcomes(1, SOME)).containsKey("DONE").hasSizeLessThanOrEqualTo(2);
    }

    @Tag("proof")
    @Test
    void breaksNoRuleInAThousandRounds() {
        var outcomes = outcomes(2, MANY);

        Figures.note("of %d rounds by lot %s".formatted(MANY, outcomes));
        assertThat(outcomes.get("DONE")).isGreaterThan(MANY / 4);
        assertThat(outcomes.get("IMPOSSIBLE")).isPositive();
    }

    @Test
    void seesAPlantedBreach() {
        drawn = new RandomOffice(3, office, graph, kinfolk);
        var found = new ArrayList<RandomOffice.Drawn>();
        JsonNode proposal = null;
        for (int i = 0; proposal == null; i++) {
            var round = drawn.round(i);
            var over = search(round);
            if (over.path("state").asString().equals("DONE")) {
                found.add(round);
                proposal = over.path("proposal");
            }
        }
        var text = proposal.toString();
        var first = proposal.at("/teams/0/seats/0/member/id").asString();
        var second = proposal.at("/teams/1/seats/0/member/id").asString();

        assertThat(drawn.breaches(found.getFirst(), proposal)).isEmpty();
        assertThat(planted(found.getFirst(), text.replace(first, second)))
                .as("twice")
                .isNotEmpty();
        assertThat(planted(found.getFirst(), text.replace(first, "somebody")))
                .as("a stranger")
                .isNotEmpty();
        assertThat(planted(found.getFirst(), text.replaceFirst("LEADER", "MEMBER")))
                .as("the count")
                .isNotEmpty();
    }

    private List<String> planted(RandomOffice.Drawn round, String proposal) {
        return drawn.breaches(round, org.jingwei.Caller.JSON.readTree(proposal));
    }

    /** How many rounds ended how; a new pool for each twenty-five. */
    private Map<String, Integer> outcomes(long seed, int rounds) {
        var outcomes = new TreeMap<String, Integer>();
        for (int i = 0; i < rounds; i++) {
            if (i % 25 == 0) {
                drawn = new RandomOffice(seed * 1_000 + i, office, graph, kinfolk);
            }
            var round = drawn.round(i);
            var over = search(round);
            var state = over.path("state").asString();
            assertThat(state).as("round %d of seed %d: %s", i, seed, over).isIn("DONE", "IMPOSSIBLE");
            if (state.equals("DONE")) {
                assertThat(drawn.breaches(round, over.path("proposal")))
                        .as("round %d of seed %d: %s", i, seed, over)
                        .isEmpty();
            }
            outcomes.merge(state, 1, Integer::sum);
        }
        return outcomes;
    }

    private JsonNode search(RandomOffice.Drawn round) {
        return drawn.world().ended(drawn.world().assemble(round.input()));
    }
}
