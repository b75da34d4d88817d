package org.jingwei.conflict;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jingwei.access.Request;
import org.jingwei.access.Viewer;
import org.jingwei.access.Viewers;
import org.jingwei.round.Round;
import org.jingwei.round.Rounds;
import org.jingwei.shared.BadInput;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The standing watch for GraphQL. */
@Controller
class WatchGraphql {

    private static final Duration LOOK = Duration.ofSeconds(1);

    private final ArisenConflicts arisen;
    private final Rounds rounds;
    private final Viewers viewers;

    WatchGraphql(ArisenConflicts arisen, Rounds rounds, Viewers viewers) {
        this.arisen = arisen;
        this.rounds = rounds;
        this.viewers = viewers;
    }

    @SchemaMapping(typeName = "Round")
    List<ArisenView> conflictsArisen(Round round, @Argument boolean ended, Viewer viewer) {
        var wanted = arisen.of(round, viewer).stream()
                .filter(each -> each.stands() || ended)
                .toList();
        return arisen.verdicts(round, wanted, viewer).entrySet().stream()
                .flatMap(each -> ArisenView.of(round, each.getKey(), each.getValue()).stream())
                .toList();
    }

    /**
     * First what stands, the oldest first, then whatever arises; each once a subscription. An unknown round and a hidden
     * one are refused alike. Whoever follows is looked up anew each time: what he may see no more, he hears no more of.
     */
    @SubscriptionMapping
    Flux<VerdictView> conflictArisen(@Argument String round, Viewer viewer) {
        if (rounds.find(round, viewer).isEmpty()) {
            throw new BadInput("bad-variable", "conflict.no-round");
        }
        var told = new HashSet<String>();
        return Flux.interval(Duration.ZERO, LOOK, Schedulers.boundedElastic())
                .onBackpressureDrop()
                .concatMap(tick -> Mono.fromCallable(() -> news(round, told, viewer)), 1)
                .takeWhile(Optional::isPresent)
                .concatMapIterable(Optional::orElseThrow, 1);
    }

    private Optional<Collection<VerdictView>> news(String round, Set<String> told, Viewer follower) {
        var request = new Request(null, follower.request().purpose());
        return viewers.findByAccount(follower.id(), List.of(follower.language()), request)
                .flatMap(viewer -> rounds.find(round, viewer).map(seen -> news(seen, told, viewer)));
    }

    private Collection<VerdictView> news(Round round, Set<String> told, Viewer viewer) {
        var fresh = arisen.of(round, viewer).stream()
                .filter(ArisenConflict::stands)
                .filter(each -> told.add(each.id() + each.noticedAt()))
                .sorted(Comparator.comparing(ArisenConflict::noticedAt))
                .toList();
        var verdicts = new LinkedHashMap<List<String>, VerdictView>();
        arisen.verdicts(round, fresh, viewer)
                .forEach((each, verdict) ->
                        verdicts.putIfAbsent(List.of(each.team(), each.person(), each.against()), verdict));
        return verdicts.values();
    }
}
