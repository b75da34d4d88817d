package org.jingwei.conflict;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jingwei.graph.Asker;
import org.jingwei.graph.Query;
import org.jingwei.graph.Row;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whom a rule need not be asked about. For pool members and staff the graph keeps what they touch on whatever day, and by
 * which rules ({@code TOUCHES}); who touches nothing that leads to a target cannot be found. Of anybody whose touches are
 * not kept, or may be others by what came to be known since, every rule is asked: so what is kept makes a check cheaper
 * and never another.
 */
@Component
class Touches {

    private static final Query BOOK = Query.named("conflict/touch-book");
    private static final Query AROUND = Query.named("conflict/touched-around");
    private static final Query TOUCHED = Query.named("conflict/touched");

    private final boolean on;
    private final int most;

    /**
     * @param every how often it is kept; never, where that is no time
     * @param most at how many people something may come to be known for it to be worth asking whom that concerns
     */
    Touches(
            @Value("${jingwei.watch.every:60s}") Duration every,
            @Value("${jingwei.touches.most-changed:1000}") int most) {
        this.on = !every.isZero();
        this.most = most;
    }

    /** Asks every rule about everybody. */
    static Touches none() {
        return new Touches(Duration.ZERO, 0);
    }

    /** The records about which each rule is to be asked. */
    Narrowed narrowed(
            Asker asker, Question question, List<Candidate> candidates, List<Rule> rules, Collection<String> reached) {
        var all = records(candidates);
        if (!on || question.isMatter() || rules.stream().noneMatch(rule -> rule.keptBy() != null)) {
            return Narrowed.not(all);
        }
        var ends = new TreeSet<>(reached);
        ends.addAll(question.targets());
        ends.addAll(question.inspected()); // a post above a target counts where that body is inspected as well
        var touched = asker.ask(TOUCHED, Map.of("people", List.copyOf(all), "reached", List.copyOf(ends)));
        // asked last: where others were kept meanwhile it is of another moment, and nothing of what was read holds
        return book(asker, question.knownMoment())
                .filter(book ->
                        touched.stream().anyMatch(row -> book.instant("keptAt").equals(row.instantOrNull("keptAt"))))
                .map(book -> narrowed(touched, around(asker, book.strings("changed")), candidates, all, book))
                .orElseGet(() -> Narrowed.not(all));
    }

    /** Of when it is and at whom something came to be known since; nothing where nothing is kept, or too much has changed. */
    Optional<Row> book(Asker asker, ZonedDateTime knownAt) {
        return asker.ask(BOOK, Map.of("knownAt", knownAt, "most", most)).stream()
                .filter(book -> book.strings("changed").size() <= most)
                .findFirst();
    }

    private static Narrowed narrowed(
            List<Row> touched, Set<String> changed, List<Candidate> candidates, Set<String> all, Row book) {
        var notKept = new HashSet<>(changed);
        var rules = new HashMap<String, Set<String>>();
        for (var row : touched) {
            var person = row.stringOrNull("person");
            if (person != null && row.value("rules") != null) {
                rules.computeIfAbsent(person, _ -> new TreeSet<>()).addAll(row.strings("rules"));
            } else if (person != null) {
                notKept.add(person);
            }
        }
        var live = new TreeSet<String>();
        var byRule = new HashMap<String, Set<String>>();
        for (var candidate : candidates) {
            if (candidate.records().stream().anyMatch(notKept::contains)) {
                live.addAll(candidate.records());
            } else {
                candidate.records().stream()
                        .flatMap(record -> rules.getOrDefault(record, Set.of()).stream())
                        .forEach(rule -> byRule.computeIfAbsent(rule, _ -> new TreeSet<>())
                                .addAll(candidate.records()));
            }
        }
        return new Narrowed(all, live, byRule, new HashSet<>(book.strings("rules")));
    }

    /** Whoever may touch something else, because a fact came to be known at one of these people. */
    static Set<String> around(Asker asker, List<String> changed) {
        if (changed.isEmpty()) {
            return Set.of();
        }
        return asker.ask(AROUND, Map.of("people", changed)).stream()
                .map(row -> row.string("person"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> records(List<Candidate> candidates) {
        return candidates.stream()
                .flatMap(candidate -> candidate.records().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * About whom each rule is asked.
     *
     * @param live of whom nothing is kept that holds
     * @param byRule by the id of a rule whose touches are kept, who touches something that leads to a target
     * @param kept the rules for which it is kept, as {@link Rule#key}
     */
    record Narrowed(Set<String> all, Set<String> live, Map<String, Set<String>> byRule, Set<String> kept) {

        static Narrowed not(Set<String> all) {
            return new Narrowed(all, all, Map.of(), Set.of());
        }

        Set<String> about(Rule rule, Rule.Version version) {
            var by = rule.keptBy();
            if (by == null || !isKept(rule, version, by)) {
                return all;
            }
            var some = new TreeSet<>(live);
            some.addAll(byRule.getOrDefault(by, Set.of()));
            return some;
        }

        private boolean isKept(Rule rule, Rule.Version version, String by) {
            return rule.isKept()
                    ? kept.contains(rule.key(version))
                    : kept.stream().anyMatch(key -> key.startsWith(by + " "));
        }
    }
}
