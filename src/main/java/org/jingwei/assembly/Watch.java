package org.jingwei.assembly;

import java.time.Duration;

/** Says twice a second that a search lives, and tells whoever works on it when it is over, as when somebody cancelled it. */
final class Watch implements AutoCloseable {

    private static final Duration BEAT = Duration.ofMillis(500);

    private final Thread thread;

    Watch(Records records, String id, Runnable over) {
        this.thread = Thread.ofVirtual().name("watch " + id).start(() -> watch(records, id, over));
    }

    private static void watch(Records records, String id, Runnable over) {
        try {
            while (records.beat(id)) {
                Thread.sleep(BEAT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the work is done
            return;
        }
        over.run();
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
