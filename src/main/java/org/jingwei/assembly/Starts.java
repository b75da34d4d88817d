package org.jingwei.assembly;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jingwei.access.Viewer;
import org.jingwei.job.Changed;
import org.jingwei.job.Changes;
import org.jingwei.round.Round;
import org.jingwei.round.Rounds;
import org.jingwei.shared.Refusal;
import org.springframework.stereotype.Component;

/** Begins searches for teams, and ends them for whoever asks for that. */
@Component
class Starts {

    private final Assemblies assemblies;
    private final Rounds rounds;
    private final Staff staff;
    private final Records records;
    private final Lotteries lotteries;
    private final Search search;
    private final SearchQueue queue;
    private final Changes changes;

    Starts(
            Assemblies assemblies,
            Rounds rounds,
            Staff staff,
            Records records,
            Lotteries lotteries,
            Search search,
            SearchQueue queue,
            Changes changes) {
        this.assemblies = assemblies;
        this.rounds = rounds;
        this.staff = staff;
        this.records = records;
        this.lotteries = lotteries;
        this.search = search;
        this.queue = queue;
        this.changes = changes;
    }

    /**
     * Puts a search into the queue, unless it is seen at once that it is pointless.
     *
     * @param input what it was asked with, by which a repeated request is known
     */
    Changed begin(Request request, Object input, Viewer viewer) {
        var found = rounds.find(request.round(), viewer);
        if (found.isEmpty()) {
            return refused("not-found", "assembly.no-round", "input", "round");
        }
        var round = found.get();
        var refusals = RequestCheck.of(round, staff.draw(round, request.pool(), viewer), request);
        return refusals.isEmpty() ? enter(round, request, input, viewer) : Changed.refused(refusals);
    }

    /** A request that was sent twice has its search already, be the queue full or not. */
    private Changed enter(Round round, Request request, Object input, Viewer viewer) {
        var entered = queue.enter();
        var begun = new AtomicReference<String>();
        try {
            return changes.run(viewer, "assembleTeams", input, change -> {
                if (!entered) {
                    return Changed.refused(List.of(
                            new Refusal("queue-full", "assembly.queue-full", List.of(queue.most()), List.of())));
                }
                var id = records.begin(change, request, viewer.id());
                if (request.lottery() != null) {
                    lotteries.begin(change, id, request.lottery());
                }
                begun.set(id);
                return Changed.of(id);
            });
        } finally {
            var id = begun.get();
            if (id != null) {
                queue.run(id, () -> search.run(id, round, request, viewer));
            } else if (entered) {
                queue.leave();
            }
        }
    }

    Changed cancel(String id, Viewer viewer) {
        if (assemblies.find(id, viewer).isEmpty()) {
            return refused("not-found", "assembly.no-assembly", "id");
        }
        return changes.run(
                viewer,
                "cancelAssembly",
                id,
                change -> records.cancel(change, id)
                        ? Changed.of(id)
                        : refused("already-over", "assembly.already-over", "id"));
    }

    private static Changed refused(String code, String key, String... path) {
        return Changed.refused(List.of(new Refusal(code, key, List.of(path))));
    }
}
