package org.jingwei.assembly;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where searches wait for their turn, in the order in which they were asked for: each takes a processor for itself. */
@Component
class SearchQueue implements DisposableBean {

    private final Records records;
    private final int most;
    private final Semaphore turns;
    private final Semaphore places;
    private final ExecutorService searches = Executors.newVirtualThreadPerTaskExecutor();

    SearchQueue(
            Records records,
            @Value("${jingwei.searches.running:2}") int atOnce,
            @Value("${jingwei.searches.waiting:20}") int waiting) {
        this.records = records;
        this.most = waiting;
        this.turns = new Semaphore(atOnce, true);
        this.places = new Semaphore(atOnce + waiting);
    }

    /** Takes a place, which {@link #run} or {@link #leave} gives back; false where there is none. */
    boolean enter() {
        return places.tryAcquire();
    }

    void leave() {
        places.release();
    }

    /** How many may wait. */
    int most() {
        return most;
    }

    /** Runs the search when its turn has come; one that is cancelled before never begins. */
    void run(String id, Runnable search) {
        searches.execute(() -> {
            try {
                if (waited(id)) {
                    try {
                        search.run();
                    } finally {
                        turns.release();
                    }
                }
            } finally {
                leave();
            }
        });
    }

    private boolean waited(String id) {
        var waiting = Thread.currentThread();
        try (var _ = new Watch(records, id, waiting::interrupt)) {
            turns.acquire();
            return true;
        } catch (InterruptedException _) { // it was cancelled, or the service ends
            return false;
        }
    }

    @Override
    public void destroy() {
        searches.shutdownNow();
    }
}
