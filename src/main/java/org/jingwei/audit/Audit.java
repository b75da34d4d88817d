package org.jingwei.audit;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.jingwei.graph.Change;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The record of reads and changes, one hash chain per running copy. One thread links: it takes whatever waits, commits it
 * in one transaction, and only then tells those who wait that it is durable. It is asked to stop, never interrupted.
 */
@Component
public class Audit implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Audit.class);
    private static final Query RECORD_CHANGE = Query.named("audit/record-change");
    private static final int MOST_AT_ONCE = 500;
    /** After the doors have closed. */
    private static final int PHASE = 0;

    private record Waiting(List<Entry> entries, CompletableFuture<Void> durable) {}

    private static final Waiting STOP = new Waiting(List.of(), new CompletableFuture<>());

    private final LinkedBlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final AuditKey key;
    private final Links links;
    private final Clock clock;
    private volatile boolean running;
    private Thread writer = new Thread();
    private boolean behind = true;

    Audit(Graph graph, Clock clock, AuditKey key, Head.Place place) {
        this.key = key;
        this.links = new Links(graph, key, place);
        this.clock = clock;
    }

    /** Done when the entry is durable; failed where it is not, and then nothing may leave. */
    public CompletableFuture<Void> record(Entry entry) {
        var waiting = new Waiting(List.of(entry), new CompletableFuture<>());
        queue.add(waiting);
        return waiting.durable();
    }

    /** Links the entry of a committed change by the next group commit; it is durable already, so nobody waits. */
    public void link(Entry entry) {
        queue.add(new Waiting(List.of(entry), new CompletableFuture<>()));
    }

    /** Lays the entry of a change into the change's own transaction; {@link #link} follows after the commit. */
    public void record(Change change, Entry entry) {
        change.write(RECORD_CHANGE, Map.of("chain", key.chain(), "entry", entry.asParameter()));
    }

    @Override
    public void start() {
        running = true;
        queue.add(new Waiting(List.of(), new CompletableFuture<>()));
        writer = Thread.ofPlatform().name("audit").daemon().start(this::write);
    }

    @Override
    public void stop() {
        queue.add(STOP);
        try {
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private void write() {
        var batch = new ArrayList<Waiting>();
        while (!batch.contains(STOP)) {
            batch.clear();
            try {
                batch.add(queue.take());
            } catch (InterruptedException e) {
                LOG.error("the audit's thread was interrupted", e);
                return;
            }
            queue.drainTo(batch, MOST_AT_ONCE);
            link(batch);
        }
    }

    private void link(List<Waiting> batch) {
        try {
            var entries = new LinkedHashSet<>(behind ? left() : List.<Entry>of());
            batch.forEach(waiting -> entries.addAll(waiting.entries()));
            if (!entries.isEmpty()) {
                links.append(List.copyOf(entries));
            }
            behind = false;
            batch.forEach(waiting -> waiting.durable().complete(null));
        } catch (IOException | RuntimeException e) {
            behind = true;
            LOG.error("the audit could not be written", e);
            batch.forEach(waiting -> waiting.durable().completeExceptionally(new AuditFailed(e)));
        }
    }

    /** What a crash or a failure left unlinked; a new key starts a new chain, and the chain says so. */
    private List<Entry> left() {
        var loose = links.loose();
        if (!links.isEmpty()) {
            return loose;
        }
        var left = new ArrayList<Entry>();
        left.add(Entry.now(clock.instant(), "-", "-", "chain-started", "", null, List.of()));
        left.addAll(loose);
        return left;
    }
}
