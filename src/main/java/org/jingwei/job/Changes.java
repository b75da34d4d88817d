package org.jingwei.job;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.jingwei.access.Viewer;
import org.jingwei.audit.Audit;
import org.jingwei.audit.Entry;
import org.jingwei.graph.Change;
import org.jingwei.graph.Graph;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The one road of a change: facts, audit entry and idempotency record lie in one transaction. The same key with the same
 * request has one effect, however often and however many at once it is sent; what is kept are ids, so that each answer
 * is rendered anew for whoever asks.
 */
@Component
public class Changes {

    private final Graph graph;
    private final Audit audit;
    private final Clock clock;
    private final Keys keys;
    private final ApplicationEventPublisher events;

    Changes(Graph graph, Audit audit, Clock clock, Keys keys, ApplicationEventPublisher events) {
        this.graph = graph;
        this.audit = audit;
        this.clock = clock;
        this.keys = keys;
        this.events = events;
    }

    /** Told within this copy of the service after a change holds; whoever must not miss one looks at the graph as well. */
    public record Made(String operation) {}

    /** Carries the refusal out of the transaction, which thereby is rolled back. */
    private static final class RolledBack extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Changed refused;

        RolledBack(Changed refused) {
            super("refused", null, false, false);
            this.refused = refused;
        }
    }

    /**
     * Runs the work once. It may be started more than once, so it has no effect but on the graph.
     *
     * @param operation the field of Mutation, or the REST operation
     * @param input what it was asked with; part of what a repeated key is compared by
     */
    public Changed run(Viewer viewer, String operation, Object input, Function<Change, Changed> work) {
        var entry = entry(viewer, operation);
        try {
            var effect = operation + "#" + Keys.hash(input);
            var done = graph.change(change -> attempt(change, viewer, effect, work, entry));
            if (!done.before()) {
                audit.link(entry);
                events.publishEvent(new Made(operation));
            }
            return done.changed();
        } catch (RolledBack e) {
            audit.record(entry(viewer, operation + " refused")).join();
            return e.refused;
        }
    }

    /** The result, and whether it is that of an earlier request with the same key. */
    private record Done(Changed changed, boolean before) {}

    private Done attempt(Change change, Viewer viewer, String effect, Function<Change, Changed> work, Entry entry) {
        var former = keys.claim(change, viewer, effect);
        if (former.isPresent()) {
            return new Done(former.get(), true);
        }
        var changed = work.apply(change);
        if (changed.isRefused()) {
            throw new RolledBack(changed);
        }
        keys.keep(change, viewer, effect, changed);
        audit.record(change, entry);
        return new Done(changed, false);
    }

    private Entry entry(Viewer viewer, String operation) {
        var actor = viewer.person() == null ? viewer.id() : viewer.person();
        var request = viewer.request();
        return Entry.now(
                clock.instant(), viewer.id(), actor, operation, request.fingerprint(), request.purpose(), List.of());
    }
}
