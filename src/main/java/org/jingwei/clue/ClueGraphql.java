package org.jingwei.clue;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.jingwei.access.Asking;
import org.jingwei.access.OfficeZone;
import org.jingwei.access.Viewer;
import org.jingwei.organization.Organization;
import org.jingwei.round.Round;
import org.jingwei.round.Rounds;
import org.jingwei.round.Team;
import org.jingwei.shared.Connection;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Clues for GraphQL: one clue from the smallest shape that covers the selection; of a list, the lives of all at once. */
@Controller
class ClueGraphql {

    private static final String[] OF_THE_TRACE = {"steps", "transfers", "cases", "sanctions", "chain"};

    private final Clues clues;
    private final ClueBook book;
    private final ClueWords words;
    private final OfficeZone zone;

    ClueGraphql(
            Clues clues, Rounds rounds, ClueBook book, ClueWords words, OfficeZone zone, BatchLoaderRegistry loaders) {
        this.clues = clues;
        this.book = book;
        this.words = words;
        this.zone = zone;
        loaders.forTypePair(String.class, Clue.class)
                .registerMappedBatchLoader(
                        (ids, batch) -> Mono.fromCallable(() -> clues.traces(ids, Asking.viewer(batch))));
        loaders.forTypePair(String.class, Authority.class)
                .registerMappedBatchLoader(
                        (ids, batch) -> Mono.fromCallable(() -> clues.receivers(ids, Asking.viewer(batch))));
        loaders.forTypePair(String.class, Round.class)
                .registerMappedBatchLoader((ids, batch) ->
                        Mono.fromCallable(() -> rounds.cards(ids, Asking.viewer(batch)).stream()
                                .collect(Collectors.toMap(Round::id, Function.identity()))));
    }

    @QueryMapping
    @Nullable
    Clue clue(@Argument String id, Viewer viewer, DataFetchingFieldSelectionSet selection) {
        var found = selection.containsAnyOf("steps", OF_THE_TRACE) ? clues.trace(id, viewer) : clues.find(id, viewer);
        return found.orElse(null);
    }

    @QueryMapping
    Connection<Clue> clues(
            @Argument Clues.@Nullable Filter filter,
            @Argument Integer first,
            @Argument @Nullable String after,
            Viewer viewer) {
        return clues.list(filter, first, after, viewer);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Round> round(Clue clue, DataLoader<String, @Nullable Round> rounds) {
        return clue.roundId() == null ? CompletableFuture.completedFuture(null) : rounds.load(clue.roundId());
    }

    @SchemaMapping
    CompletableFuture<@Nullable Team> team(Clue clue, DataLoader<String, @Nullable Round> rounds) {
        return round(clue, rounds)
                .thenApply(round -> round == null
                        ? null
                        : round.teams().stream()
                                .filter(team -> team.id().equals(clue.scopes().team()))
                                .findFirst()
                                .orElse(null));
    }

    @SchemaMapping
    CompletableFuture<List<Organization>> receivers(Clue clue, DataLoader<String, Authority> authorities) {
        return authorities
                .load(clue.id())
                .thenApply(authority -> authority.receiver().stream().toList());
    }

    @SchemaMapping
    List<AllowedStep> nextSteps(Clue clue, Viewer viewer) {
        var doer = Doer.of(viewer);
        return book.table().next(clue.state(), clue.latest()).stream()
                .map(row -> AllowedStep.of(row, clue.awaits(doer, row)))
                .toList();
    }

    @SchemaMapping
    CompletableFuture<List<Step>> steps(Clue clue, DataLoader<String, Clue> lives) {
        return of(clue, lives, ClueTrace::steps);
    }

    @SchemaMapping
    CompletableFuture<List<Transfer>> transfers(Clue clue, DataLoader<String, Clue> lives) {
        return of(clue, lives, ClueTrace::transfers);
    }

    @SchemaMapping
    CompletableFuture<List<Case>> cases(Clue clue, DataLoader<String, Clue> lives) {
        return of(clue, lives, ClueTrace::cases);
    }

    @SchemaMapping
    CompletableFuture<List<Sanction>> sanctions(Clue clue, DataLoader<String, Clue> lives) {
        return of(clue, lives, ClueTrace::sanctions);
    }

    @SchemaMapping
    CompletableFuture<ChainCheck> chain(Clue clue, DataLoader<String, Clue> lives) {
        return of(clue, lives, ClueTrace::chain);
    }

    private static <T> CompletableFuture<T> of(Clue clue, DataLoader<String, Clue> lives, Function<ClueTrace, T> part) {
        return clue.trace() == null
                ? lives.load(clue.id()).thenApply(traced -> part.apply(traced.life()))
                : CompletableFuture.completedFuture(part.apply(clue.trace()));
    }

    /** The moment it was recorded, if that was on the day itself; else the beginning of that day. */
    @SchemaMapping
    Instant at(Step step) {
        return step.recordedAt().atZone(zone.id()).toLocalDate().equals(step.on())
                ? step.recordedAt()
                : step.on().atStartOfDay(zone.id()).toInstant();
    }

    @SchemaMapping(typeName = "Step", field = "name")
    String name(Step step, Viewer viewer) {
        return words.step(step.kind(), viewer.language());
    }

    @SchemaMapping(typeName = "AllowedStep", field = "name")
    String name(AllowedStep step, Viewer viewer) {
        return words.step(step.kind(), viewer.language());
    }
}
