package org.jingwei.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.graph.Graph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** More searches are asked for than run at once. */
@OfficeTest
class SearchQueueTests {

    @Autowired
    private Office office;

    @Autowired
    private Graph graph;

    @Autowired
    private Records records;

    @Autowired
    private SearchQueue queue;

    private final CountDownLatch held = new CountDownLatch(1);
    private final List<String> begun = new CopyOnWriteArrayList<>();
    private AssemblyWorld world;
    private JsonNode round;

    @BeforeEach
    void fillTheTurns() {
        world = new AssemblyWorld(office);
        round = world.planForFour();
        for (int i = 0; i < 2; i++) {
            assertThat(hold()).isTrue();
        }
        await().until(() -> begun.size() == 2);
    }

    @AfterEach
    void letGo() {
        held.countDown();
    }

    @Test
    void saysWhoIsNextAndBeginsInThatOrder() {
        var first = world.assemble(round);
        var second = world.assemble(round);

        assertThat(world.look(first).path("state").asString()).isEqualTo("QUEUED");
        assertThat(world.look(first).path("position").asInt()).isEqualTo(1);
        assertThat(world.look(second).path("position").asInt()).isEqualTo(2);
        held.countDown();

        assertThat(world.ended(first).path("state").asString()).isEqualTo("DONE");
        assertThat(world.ended(second).path("position").isNull()).isTrue();
    }

    @Test
    void doesNotBeginWhatWasCancelledWhileItWaited() {
        var first = world.assemble(round);
        var second = world.assemble(round);
        world.clerk().ask("mutation($id: ID!) { cancelAssembly(id: $id) { problems { code } } }", Map.of("id", first));

        assertThat(world.look(second).path("position").asInt()).isEqualTo(1);
        held.countDown();

        assertThat(world.ended(second).path("state").asString()).isEqualTo("DONE");
        assertThat(world.look(first).path("state").asString()).isEqualTo("CANCELLED");
    }

    @Test
    void staysAliveWhileItWaits() {
        var id = world.assemble(round);
        var before = beat(id);

        await().atMost(Duration.ofSeconds(5)).until(() -> beat(id).compareTo(before) > 0);
    }

    @Test
    void refusesOneMoreThanThereAreHoldsNothingBackAndKnowsARepeatedRequest() {
        var keyed =
                world.clerk().with("Idempotency-Key", "once-" + round.path("id").asString());
        var input = Map.<String, Object>of("input", AssemblyWorld.input(round));
        var first = keyed.ask(AssemblyWorld.ASSEMBLE, input)
                .data("/assembleTeams/assembly/id")
                .asString();
        while (hold()) {}

        var refused = world.clerk().ask(AssemblyWorld.ASSEMBLE, input).data("/assembleTeams");
        var repeated = keyed.ask(AssemblyWorld.ASSEMBLE, input).data("/assembleTeams");

        assertThat(refused.path("assembly").isNull()).isTrue();
        assertThat(refused.at("/problems/0/code").asString()).isEqualTo("queue-full");
        assertThat(refused.at("/problems/0/message").asString()).isEqualTo("组队排队已满：正在等候的有20个，请稍后再试。");
        assertThat(repeated.at("/assembly/id").asString()).isEqualTo(first);
        held.countDown();
        assertThat(world.ended(world.assemble(round)).path("state").asString()).isEqualTo("DONE");
    }

    /** Something that takes a turn, or a place, until the test lets go; false where there is none. */
    private boolean hold() {
        if (!queue.enter()) {
            return false;
        }
        var request = Request.byHand(round.path("id").asString());
        var id = graph.change(change -> records.begin(change, request, "nobody"));
        queue.run(id, () -> {
            records.advance(id, AssemblyStage.CHECKING);
            begun.add(id);
            try {
                held.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            records.end(id, AssemblyState.CANCELLED, Map.of());
        });
        return true;
    }

    private java.time.ZonedDateTime beat(String id) {
        return office.cypher("MATCH (a:Assembly {id: $id}) RETURN a.beatAt AS beat", Map.of("id", id))
                .getFirst()
                .get("beat")
                .asZonedDateTime();
    }
}
