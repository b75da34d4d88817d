package org.jingwei.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jingwei.graph.Query;
import org.jingwei.graph.Row;
import org.jingwei.graph.TestGraph;
import org.junit.jupiter.api.Test;

/** A search ends once, whoever ends it at the same moment. */
class AdvanceTests {

    private static final Query ADVANCE = Query.named("assembly/advance");

    @Test
    void endsASearchOnceThoughTwoEndItAtOnce() throws InterruptedException {
        var id = UUID.randomUUID().toString();
        TestGraph.driver()
                .executableQuery("CREATE (:Assembly {id: $id, state: 'RUNNING'})")
                .withParameters(Map.of("id", id))
                .execute();
        var cancelled = new CountDownLatch(1);

        var first = CompletableFuture.supplyAsync(() -> TestGraph.get().change(change -> {
            var rows = change.write(ADVANCE, ending(id, "CANCELLED"));
            cancelled.countDown();
            pause();
            return rows;
        }));
        assertThat(cancelled.await(30, TimeUnit.SECONDS)).isTrue();
        List<Row> second = TestGraph.get().change(change -> change.write(ADVANCE, ending(id, "DONE")));

        assertThat(first.join()).hasSize(1);
        assertThat(second).as("the end that came second").isEmpty();
    }

    private static Map<String, Object> ending(String id, String state) {
        return Map.of("id", id, "says", Map.of("state", state));
    }

    /** So long that the second has looked and waits for the first. */
    private static void pause() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
