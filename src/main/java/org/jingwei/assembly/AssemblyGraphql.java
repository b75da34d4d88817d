package org.jingwei.assembly;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jingwei.access.Viewer;
import org.jingwei.assembly.Request.Seat;
import org.jingwei.assembly.Request.Weight;
import org.jingwei.job.Changed;
import org.jingwei.job.Changes;
import org.jingwei.job.Problem;
import org.jingwei.pool.PoolKind;
import org.jingwei.round.Round;
import org.jingwei.round.Rounds;
import org.jingwei.shared.BadInput;
import org.jingwei.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Searches for teams, for GraphQL. */
@Controller
class AssemblyGraphql {

    private static final int MOST_LISTED = 50;
    private static final Duration LOOK = Duration.ofMillis(300);

    private final Assemblies assemblies;
    private final Search search;
    private final SearchQueue queue;
    private final Staff staff;
    private final Records records;
    private final Rounds rounds;
    private final Changes changes;
    private final MessageSource messages;

    AssemblyGraphql(
            Assemblies assemblies,
            Search search,
            SearchQueue queue,
            Staff staff,
            Records records,
            Rounds rounds,
            Changes changes,
            MessageSource messages) {
        this.assemblies = assemblies;
        this.search = search;
        this.queue = queue;
        this.staff = staff;
        this.records = records;
        this.rounds = rounds;
        this.changes = changes;
        this.messages = messages;
    }

    /** What teams are to be found, as it comes in. */
    record AssembleTeamsInput(
            String round,
            PoolKind pool,
            List<Seat> pins,
            List<Seat> bans,
            List<Seat> keeps,
            boolean allowNeedsReview,
            boolean allowUnknown,
            List<Weight> weights,
            int timeLimitSeconds) {

        Request request() {
            return new Request(
                    round, pool, pins, bans, keeps, allowNeedsReview, allowUnknown, weights, timeLimitSeconds);
        }
    }

    /** A search, or why there is none. */
    record AssemblyResult(@Nullable Assembly assembly, List<Problem> problems) {}

    @QueryMapping
    @Nullable
    Assembly assembly(@Argument String id, Viewer viewer) {
        return assemblies.find(id, viewer).orElse(null);
    }

    @SchemaMapping(typeName = "Round")
    List<Assembly> assemblies(Round round, Viewer viewer) {
        return assemblies.list(round.id(), MOST_LISTED, viewer);
    }

    @MutationMapping
    AssemblyResult assembleTeams(@Argument AssembleTeamsInput input, Viewer viewer) {
        var request = input.request();
        var found = rounds.find(request.round(), viewer);
        if (found.isEmpty()) {
            return refused("not-found", "assembly.no-round", List.of("input", "round"), viewer);
        }
        var round = found.get();
        var refusals = RequestCheck.of(round, staff.draw(round, request.pool(), viewer), request);
        if (!refusals.isEmpty()) {
            return new AssemblyResult(null, Problem.all(refusals, messages, viewer.language()));
        }
        var changed = begin(input, viewer, id -> search.run(id, round, request, viewer));
        return new AssemblyResult(
                changed.effect(id -> assemblies.find(id, viewer)),
                Problem.all(changed.problems(), messages, viewer.language()));
    }

    /** Puts it into the queue; a request that was sent twice is there already, be the queue full or not. */
    private Changed begin(AssembleTeamsInput input, Viewer viewer, Consumer<String> search) {
        var entered = queue.enter();
        var begun = new AtomicReference<String>();
        try {
            return changes.run(viewer, "assembleTeams", input, change -> {
                if (!entered) {
                    return Changed.refused(List.of(
                            new Refusal("queue-full", "assembly.queue-full", List.of(queue.most()), List.of())));
                }
                begun.set(records.begin(change, input.request(), viewer.id()));
                return Changed.of(begun.get());
            });
        } finally {
            var id = begun.get();
            if (id != null) {
                queue.run(id, () -> search.accept(id));
            } else if (entered) {
                queue.leave();
            }
        }
    }

    @MutationMapping
    AssemblyResult cancelAssembly(@Argument String id, Viewer viewer) {
        if (assemblies.find(id, viewer).isEmpty()) {
            return refused("not-found", "assembly.no-assembly", List.of("id"), viewer);
        }
        var changed = changes.run(
                viewer,
                "cancelAssembly",
                id,
                change -> records.cancel(change, id)
                        ? Changed.of(id)
                        : Changed.refused(
                                List.of(new Refusal("already-over", "assembly.already-over", List.of("id")))));
        return new AssemblyResult(
                assemblies.find(id, viewer).orElse(null), Problem.all(changed.problems(), messages, viewer.language()));
    }

    /** An unknown search and a hidden one are refused alike; one that goes out of sight is followed no more. */
    @SubscriptionMapping("assembly")
    Flux<Assembly> watch(@Argument String id, Viewer viewer) {
        if (assemblies.find(id, viewer).isEmpty()) {
            throw new BadInput("bad-variable", "assembly.no-assembly");
        }
        return Flux.interval(Duration.ZERO, LOOK, Schedulers.boundedElastic())
                .onBackpressureDrop()
                .concatMap(tick -> Mono.fromCallable(() -> assemblies.find(id, viewer)), 1)
                .takeWhile(Optional::isPresent)
                .map(Optional::get)
                .distinctUntilChanged(assembly -> assembly.state() + " " + assembly.stage())
                .takeUntil(assembly -> assembly.state().isFinal());
    }

    @SchemaMapping(typeName = "Assembly")
    @Nullable
    Proposal proposal(Assembly assembly) {
        return Proposal.of(assembly);
    }

    @SchemaMapping(typeName = "Assembly")
    @Nullable
    Round round(Assembly assembly, Viewer viewer) {
        return rounds.find(assembly.roundId(), viewer).orElse(null);
    }

    @SchemaMapping(typeName = "Assembly")
    @Nullable
    String failure(Assembly assembly, Viewer viewer) {
        var key = assembly.failureKey();
        return key == null ? null : messages.getMessage(key, null, viewer.language());
    }

    private AssemblyResult refused(String code, String key, List<String> path, Viewer viewer) {
        return new AssemblyResult(
                null, Problem.all(List.of(new Refusal(code, key, path)), messages, viewer.language()));
    }
}
