package org.jingwei.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.neo4j.driver.summary.Notification;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/** What a .cypher file owes by what the engine says of it: columns, whether it writes, its plan, its warnings. */
final class CypherPlanChecks {

    private static final Set<String> SCANS = Set.of(
            "AllNodesScan",
            "NodeByLabelScan",
            "UnionNodeByLabelsScan",
            "IntersectionNodeByLabelsScan",
            "NodeIndexScan",
            "DirectedAllRelationshipsScan",
            "UndirectedAllRelationshipsScan",
            "DirectedRelationshipTypeScan",
            "UndirectedRelationshipTypeScan",
            "DirectedUnionRelationshipTypesScan",
            "UndirectedUnionRelationshipTypesScan");

    private CypherPlanChecks() {}

    static List<String> all(CypherFile file) {
        var query = file.query();
        try (var session = TestGraph.driver().session()) {
            var result = session.run("EXPLAIN " + query.text(), StandIns.of(query));
            var problems = new ArrayList<>(columns(file, result.keys()));
            var summary = result.consume();
            problems.addAll(writing(file, summary.queryType()));
            problems.addAll(scans(file, summary.plan()));
            problems.addAll(warnings(file, summary));
            return problems;
        }
    }

    private static List<String> columns(CypherFile file, List<String> returned) {
        var declared = file.head().out().stream().map(Column::name).toList();
        return declared.equals(returned)
                ? List.of()
                : List.of(file.at(
                        Marks.lineOf(file.lines(), "out:"), "returns " + returned + ", its head says " + declared));
    }

    private static List<String> writing(CypherFile file, QueryType type) {
        var writes = type != QueryType.READ_ONLY;
        return writes == file.head().changes()
                ? List.of()
                : List.of(file.at(
                        1,
                        writes ? "writes, its head does not say changes" : "its head says changes, it writes nothing"));
    }

    /** What the head gives a reason for is no problem; nor is a product of which one side is one row. */
    private static List<String> scans(CypherFile file, Plan plan) {
        var problems = new ArrayList<String>();
        var operator = plan.operatorType().replaceAll("@.*", "");
        var details = plan.arguments().containsKey("Details")
                ? plan.arguments().get("Details").asString()
                : "";
        if (SCANS.contains(operator)
                && file.head().scans().keySet().stream()
                        .noneMatch(label -> Pattern.compile(":" + label + "\\b")
                                .matcher(details)
                                .find())) {
            var label = details.replaceAll("(?s).*?:(\\w+).*", "$1");
            problems.add(file.at(":" + label, operator + " of " + details + "; say scans: Label, reason, or seek"));
        }
        if (operator.equals("CartesianProduct")
                && file.head().scans().isEmpty()
                && plan.children().stream().noneMatch(CypherPlanChecks::isOneRow)) {
            problems.add(file.at("MATCH", "CartesianProduct of " + plan.identifiers()));
        }
        plan.children().forEach(child -> problems.addAll(scans(file, child)));
        return problems;
    }

    /** A seek of one key of a unique index gives one row at most, and so does whatever only looks at that. */
    private static boolean isOneRow(Plan plan) {
        var operator = plan.operatorType();
        if (operator.startsWith("NodeUniqueIndexSeek")) {
            return !plan.arguments().get("Details").asString().contains(" IN ");
        }
        return operator.matches("(CartesianProduct|Filter|CacheProperties|Argument|MultiNodeIndexSeek).*")
                && plan.children().stream().allMatch(CypherPlanChecks::isOneRow);
    }

    private static List<String> warnings(CypherFile file, ResultSummary summary) {
        var problems = new TreeSet<String>();
        for (var notification : summary.notifications()) {
            problems.add(file.at(line(file, notification), notification.description()));
        }
        return List.copyOf(problems);
    }

    /** The place in what was sent, which marks have not moved by a line. */
    private static int line(CypherFile file, Notification notification) {
        return notification.position() == null
                ? 1
                : Math.min(notification.position().line(), file.lines().size());
    }
}
