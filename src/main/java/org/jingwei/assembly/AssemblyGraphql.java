package org.jingwei.assembly;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jingwei.access.Viewer;
import org.jingwei.assembly.Request.Seat;
import org.jingwei.assembly.Request.Weight;
import org.jingwei.job.Changed;
import org.jingwei.job.Problem;
import org.jingwei.pool.PoolKind;
import org.jingwei.round.Round;
import org.jingwei.round.Rounds;
import org.jingwei.shared.BadInput;
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
    private final Starts starts;
    private final Rounds rounds;
    private final MessageSource messages;

    AssemblyGraphql(Assemblies assemblies, Starts starts, Rounds rounds, MessageSource messages) {
        this.assemblies = assemblies;
        this.starts = starts;
        this.rounds = rounds;
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
            Request.@Nullable Lottery lottery,
            int timeLimitSeconds) {

        Request request() {
            return new Request(
                    round, pool, pins, bans, keeps, allowNeedsReview, allowUnknown, weights, lottery, timeLimitSeconds);
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
        return result(starts.begin(input.request(), input, viewer), viewer);
    }

    @MutationMapping
    AssemblyResult cancelAssembly(@Argument String id, Viewer viewer) {
        var result = result(starts.cancel(id, viewer), viewer);
        return new AssemblyResult(assemblies.find(id, viewer).orElse(null), result.problems());
    }

    private AssemblyResult result(Changed changed, Viewer viewer) {
        return new AssemblyResult(
                changed.effect(id -> assemblies.find(id, viewer)),
                Problem.all(changed.problems(), messages, viewer.language()));
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
}
