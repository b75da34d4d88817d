package org.jingwei.assembly;

import java.time.Duration;

/** Says twice a second that a search lives, and ends its solver when the search is over, as when somebody cancelled it. */
final class Watch implements AutoCloseable {

    private static final Duration BEAT = Duration.ofMillis(500);

    private final Thread thread;

    Watch(Records records, String id, Solver.Attempt attempt) {
        this.thread = Thread.ofVirtual().name("watch " + id).start(() -> watch(records, id, attempt));
    }

    private static void watch(Records records, String id, Solver.Attempt attempt) {
        try {
            while (records.beat(id)) {
                Thread.sleep(BEAT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the solver has said its last word
            return;
        }
        attempt.close();
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
