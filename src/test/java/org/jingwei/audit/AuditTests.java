package org.jingwei.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class AuditTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    Office office;

    @Autowired
    Graph graph;

    @TempDir
    Path home;

    private static Entry entry(int number) {
        return Entry.now(Instant.EPOCH, "account-" + number, "person", "query", "hash", null, List.of());
    }

    private Audit started(Graph engine) throws IOException {
        var key = AuditKey.of(home.resolve("keys/audit"));
        var audit = new Audit(engine, Clock.systemUTC(), key, new Head.Place(home.resolve("audit/head"), key));
        audit.start();
        return audit;
    }

    private Chain chain() throws IOException {
        var key = AuditKey.of(home.resolve("keys/audit"));
        return new Chain(graph, key, new Head.Place(home.resolve("audit/head"), key));
    }

    private long length() throws IOException {
        return new Head.Place(home.resolve("audit/head"), AuditKey.of(home.resolve("keys/audit")))
                        .read()
                        .index()
                + 1;
    }

    @Test
    void linksManyThatComeAtOnceIntoOneChain() throws IOException {
        var audit = started(graph);

        var all = CompletableFuture.allOf(IntStream.range(0, 1_000)
                .mapToObj(number -> audit.record(entry(number)))
                .toArray(CompletableFuture[]::new));

        assertThat(all).succeedsWithin(PATIENCE);
        audit.stop();
        assertThat(length()).isEqualTo(1_001); // and the entry that says that a chain starts
        assertThat(chain().verify()).isEmpty();
    }

    @Test
    void linksAtTheNextStartWhatAStopLeftLoose() throws IOException {
        var first = started(graph);
        assertThat(first.record(entry(0))).succeedsWithin(PATIENCE);
        graph.change(change -> {
            first.record(change, entry(1)); // committed, and then the service was killed
            return 0;
        });
        first.stop();
        assertThat(length()).isEqualTo(2);

        var second = started(graph);
        assertThat(second.record(entry(2))).succeedsWithin(PATIENCE);
        second.stop();

        assertThat(length()).isEqualTo(4);
        assertThat(chain().verify()).isEmpty();
    }

    @Test
    void failsWhoeverWaitsWhereTheEngineIsGone() throws IOException {
        var gone = mock(Graph.class);
        when(gone.ask(any(), anyMap())).thenThrow(new IllegalStateException("gone"));
        var audit = started(gone);

        assertThat(audit.record(entry(0)))
                .failsWithin(PATIENCE)
                .withThrowableThat()
                .withCauseInstanceOf(AuditFailed.class);
        audit.stop();
    }
}
