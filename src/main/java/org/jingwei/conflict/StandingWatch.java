package org.jingwei.conflict;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jingwei.access.Watchman;
import org.jingwei.engine.EngineProperties;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.shared.AsOf;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Stands guard over the seats of rounds at work. A look checks everybody who is seated as of now and compares it with
 * what is kept: what was known when a seat was taken is no news, what came later has arisen, and what is found no more
 * has ended. So a look may be late, repeated, or broken off by a kill, and the next one comes to the same.
 */
@Component
public class StandingWatch {

    private static final Logger LOG = LoggerFactory.getLogger(StandingWatch.class);
    private static final Query ROUNDS = Query.named("conflict/watched-rounds");
    private static final Query KEEP = Query.named("conflict/keep-watch");
    private static final Query RECORD = Query.named("conflict/record-arisen");
    private static final Query END = Query.named("conflict/end-arisen");

    private final Graph graph;
    private final Conflicts conflicts;
    private final InstallationKey key;
    private final Watchman watchman;
    private final Clock clock;
    private final ZoneId zone;

    StandingWatch(
            Graph graph,
            Conflicts conflicts,
            InstallationKey key,
            Watchman watchman,
            Clock clock,
            EngineProperties properties) {
        this.graph = graph;
        this.conflicts = conflicts;
        this.key = key;
        this.watchman = watchman;
        this.clock = clock;
        this.zone = properties.zone();
    }

    /** What a look at a round comes to. */
    private record Seen(Set<String> known, List<SeatConflict> arisen, Map<String, ArisenConflict.Ending> ended) {}

    /** Looks at every round at work once. */
    public void look() {
        var now = clock.instant();
        var asOf = new AsOf(now.atZone(zone).toLocalDate(), now);
        graph.ask(ROUNDS, Map.of("on", asOf.on(), "knownAt", moment(now))).stream()
                .map(WatchedRound::of)
                .filter(round -> !round.seats().isEmpty() || !round.arisen().isEmpty())
                .forEach(round -> look(round, asOf));
    }

    private void look(WatchedRound round, AsOf asOf) {
        var check = check(round, asOf, asOf.knownAt());
        var silent = silent(check);
        var found = SeatConflict.of(round, check, key::name);
        var fresh = new TreeMap<>(found);
        fresh.keySet().removeAll(round.known());
        fresh.keySet().removeAll(round.arisen().keySet());
        var before = new HashSet<String>();
        for (var moment : taken(round, fresh.values())) {
            var then = check(round, asOf, moment);
            if (!silent(then).isEmpty()) {
                LOG.warn("the watch cannot say what was known when seats were taken; it looks again: {}", silent(then));
                return;
            }
            SeatConflict.of(round, then, key::name).values().stream()
                    .filter(conflict -> conflict.isNew(round) && moment.equals(conflict.taken()))
                    .forEach(conflict -> before.add(conflict.id()));
        }
        keep(round, asOf.knownAt(), seen(round, found, fresh, before, silent));
    }

    /** The rules that did not run to their end, of which silence says nothing. */
    private static Set<String> silent(CrossCheck check) {
        return check.runs().stream()
                .filter(run -> run.state() == RuleRun.State.TIMED_OUT || run.state() == RuleRun.State.FAILED)
                .map(run -> run.rule().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private CrossCheck check(WatchedRound round, AsOf asOf, Instant knownAt) {
        return conflicts.check(round.question(knownAt), watchman.scope(asOf));
    }

    /** The moments at which the seats were taken at which nobody has looked yet, and something is found. */
    private static Set<Instant> taken(WatchedRound round, Collection<SeatConflict> fresh) {
        return fresh.stream()
                .filter(conflict -> conflict.isNew(round))
                .map(SeatConflict::taken)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Seen seen(
            WatchedRound round,
            Map<String, SeatConflict> found,
            Map<String, SeatConflict> fresh,
            Set<String> before,
            Set<String> silent) {
        var known = new TreeSet<>(round.known());
        known.addAll(before);
        var arisen = new ArrayList<SeatConflict>();
        fresh.values().stream()
                .filter(conflict -> !before.contains(conflict.id()))
                .forEach(arisen::add);
        var ended = new TreeMap<String, ArisenConflict.Ending>();
        round.arisen().forEach((id, kept) -> {
            var conflict = found.get(id);
            if (conflict != null && kept.ended()) {
                arisen.add(conflict);
            } else if (conflict == null && !kept.ended() && !silent.contains(kept.rule())) {
                ended.put(
                        id,
                        round.seats(kept.person(), kept.team())
                                ? ArisenConflict.Ending.CEASED
                                : ArisenConflict.Ending.LEFT);
            }
        });
        return new Seen(known, arisen, ended);
    }

    private void keep(WatchedRound round, Instant now, Seen seen) {
        var seats = round.seats().stream().map(WatchedRound.Seat::id).sorted().toList();
        if (seen.arisen().isEmpty()
                && seen.ended().isEmpty()
                && seen.known().equals(round.known())
                && Set.copyOf(seats).equals(round.looked())) {
            return;
        }
        graph.change(change -> {
            var first = change.write(
                    KEEP,
                    Map.of(
                            "round", round.id(),
                            "version", round.version(),
                            "seats", seats,
                            "known", List.copyOf(seen.known())));
            if (!first.isEmpty()) {
                var rows = seen.arisen().stream().map(this::row).toList();
                change.write(RECORD, Map.of("rows", rows, "at", moment(now)));
                var ends = seen.ended().entrySet().stream()
                        .map(end -> Map.of(
                                "id", end.getKey(), "ending", end.getValue().name()))
                        .toList();
                change.write(END, Map.of("rows", ends, "at", moment(now)));
            }
            return first;
        });
    }

    private Map<String, Object> row(SeatConflict conflict) {
        var says = new HashMap<String, @Nullable Object>();
        says.put("role", conflict.seat().role().name());
        says.put("rule", conflict.rule());
        says.put("beside", conflict.isBeside());
        says.put("against", conflict.against());
        says.put("since", conflict.since());
        var known = conflict.known();
        says.put("learnedOn", known == null ? null : known.atZone(zone).toLocalDate());
        return Map.of(
                "id", conflict.id(),
                "team", conflict.seat().team(),
                "person", conflict.seat().person(),
                "says", says);
    }

    private static ZonedDateTime moment(Instant instant) {
        return instant.atZone(ZoneOffset.UTC);
    }
}
