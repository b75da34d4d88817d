package org.jingwei.conflict;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jingwei.access.Viewer;
import org.jingwei.graph.Asker;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.graph.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rule book as the office has it: the shipped rules, and the versions laid over them. */
@Component
class RuleVersions {

    private static final Query ADOPTED = Query.named("conflict/adopted-versions");
    private static final Query LIST = Query.named("conflict/rule-versions");

    private final Graph graph;
    private final RuleBook shipped;

    RuleVersions(Graph graph, RuleBook shipped) {
        this.graph = graph;
        this.shipped = shipped;
    }

    /** Every rule with its versions, as they were known at that moment. */
    List<Rule> book(Instant knownAt) {
        return book(graph, knownAt);
    }

    /** The same as a change sees it. */
    List<Rule> book(Asker asker, Instant knownAt) {
        var rows = asker.ask(ADOPTED, Map.of("knownAt", knownAt.atZone(ZoneOffset.UTC)));
        if (rows.isEmpty()) {
            return shipped.rules();
        }
        var byRule = rows.stream().collect(Collectors.groupingBy(row -> row.string("rule")));
        return shipped.rules().stream()
                .map(rule -> overlaid(rule, byRule.getOrDefault(rule.id(), List.of())))
                .toList();
    }

    private static Rule overlaid(Rule rule, List<Row> rows) {
        return rule.with(rows.stream()
                .map(row -> RuleTerms.read(row.strings("terms"), RuleTerms.of(heldOn(rule, row.date("from"))))
                        .version(row.integer("number"), row.date("from")))
                .toList());
    }

    /** The version that holds on a day; before the rule began, its first. */
    static Rule.Version heldOn(Rule rule, LocalDate day) {
        return rule.on(day).orElseGet(() -> rule.versions().getFirst());
    }

    /** A rule as it is known now. */
    Optional<Rule> rule(String id, Viewer viewer) {
        return book(viewer.now().knownAt()).stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst();
    }

    Optional<RuleVersion> find(String id, Viewer viewer) {
        return ask(id, null, null, viewer).stream().findFirst();
    }

    /** The latest first. */
    List<RuleVersion> list(@Nullable String rule, @Nullable Set<RuleVersion.State> states, Viewer viewer) {
        return ask(null, rule, states, viewer);
    }

    private List<RuleVersion> ask(
            @Nullable String id, @Nullable String rule, @Nullable Set<RuleVersion.State> states, Viewer viewer) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("id", id);
        parameters.put("rule", rule);
        parameters.put("viewer", viewer.scope());
        return graph.ask(LIST, parameters).stream()
                .map(RuleVersion::of)
                .filter(version -> states == null || states.contains(version.state()))
                .filter(version -> shipped.rules().stream().anyMatch(each -> Objects.equals(each.id(), version.rule())))
                .toList();
    }
}
