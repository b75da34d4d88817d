package org.jingwei.conflict;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps what pool members and staff touch, for {@link Touches}. A pass looks for whom it is not kept, or may be others by
 * now, and asks the rules about them for all days; until that is written they are asked about as anybody is. So a pass may be
 * late, repeated, or broken off by a kill.
 */
@Component
class TouchKeeping {

    private static final Query NOT_KEPT = Query.named("conflict/not-touch-kept");
    private static final Query BEGIN = Query.named("conflict/begin-touches");
    private static final Query KEEP = Query.named("conflict/keep-touches");
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final Duration RULE = Duration.ofMinutes(1);
    private static final int BATCH = 500;

    private final Graph graph;
    private final RuleVersions versions;
    private final Touches touches;
    private final Clock clock;

    TouchKeeping(Graph graph, RuleVersions versions, Touches touches, Clock clock) {
        this.graph = graph;
        this.versions = versions;
        this.touches = touches;
        this.clock = clock;
    }

    /** One pass; how many people it was about. */
    int keep() {
        return keep(clock.instant());
    }

    /** A pass as of a moment: what came to be known later is not in it. */
    int keep(Instant now) {
        var at = now.atZone(ZoneOffset.UTC);
        var kept = versions.book(now).stream().filter(Rule::isKept).toList();
        var keys = kept.stream()
                .flatMap(rule -> rule.versions().stream().map(rule::key))
                .collect(Collectors.toCollection(TreeSet::new));
        var people = List.copyOf(stale(at, keys));
        if (people.isEmpty()) {
            return 0;
        }
        graph.change(change -> change.write(BEGIN, Map.of("people", people, "keptAt", at, "rules", List.copyOf(keys))));
        for (int i = 0; i < people.size(); i += BATCH) {
            var some = people.subList(i, Math.min(people.size(), i + BATCH));
            var rows = rows(some, kept, at);
            graph.change(change -> change.write(KEEP, Map.of("rows", rows, "keptAt", at)));
        }
        return people.size();
    }

    /** Whose touches are to be kept anew: everybody's, where other rules are kept by now or too much has changed. */
    private Set<String> stale(ZonedDateTime now, Set<String> keys) {
        var book = touches.book(graph, now)
                .filter(row -> Set.copyOf(row.strings("rules")).equals(keys));
        var stale = new TreeSet<String>();
        graph.ask(NOT_KEPT, Map.of("all", book.isEmpty())).forEach(row -> stale.add(row.string("person")));
        book.ifPresent(row -> stale.addAll(Touches.around(graph, row.strings("changed"))));
        return stale;
    }

    /** What each of these people touches, and by which rules. */
    private List<Map<String, Object>> rows(List<String> people, List<Rule> kept, ZonedDateTime at) {
        var touched = new TreeMap<String, Map<String, Set<String>>>();
        people.forEach(person -> touched.put(person, new TreeMap<>()));
        for (var rule : kept) {
            for (var parameters : parameters(rule)) {
                var all = new HashMap<String, @Nullable Object>(parameters);
                all.put("candidates", people);
                all.put("from", FIRST_DAY);
                all.put("to", LAST_DAY);
                all.put("knownAt", at);
                all.put("round", null);
                for (var row : graph.ask(rule.query().anywhere(), all, RULE)) {
                    Objects.requireNonNull(touched.get(row.string("candidate")))
                            .computeIfAbsent(row.string("touches"), _ -> new TreeSet<>())
                            .add(rule.id());
                }
            }
        }
        return touched.entrySet().stream()
                .map(each -> Map.<String, Object>of("person", each.getKey(), "touches", units(each.getValue())))
                .toList();
    }

    private static Set<Map<String, Object>> parameters(Rule rule) {
        return rule.versions().stream().map(Rule.Version::parameters).collect(Collectors.toSet());
    }

    private static List<Map<String, Object>> units(Map<String, Set<String>> touched) {
        return touched.entrySet().stream()
                .map(each -> Map.<String, Object>of("unit", each.getKey(), "rules", List.copyOf(each.getValue())))
                .toList();
    }
}
