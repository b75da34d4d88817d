package org.jingwei.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jingwei.access.Circles;
import org.jingwei.access.Viewer;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.shared.BadInput;
import org.springframework.stereotype.Component;

/** Tries a rule as the office would have it; and says what came of the rules so far. Keeps nothing. */
@Component
public class RuleTrials {

    private static final String BAD = "bad-variable";
    private static final Query ANSWERED = Query.named("conflict/answered-rules");

    private final Graph graph;
    private final Conflicts conflicts;
    private final RuleVersions versions;
    private final Findings findings;
    private final Circles circles;

    RuleTrials(Graph graph, Conflicts conflicts, RuleVersions versions, Findings findings, Circles circles) {
        this.graph = graph;
        this.conflicts = conflicts;
        this.versions = versions;
        this.findings = findings;
        this.circles = circles;
    }

    /** The rule with these terms in place of those of today, whenever the round was. */
    public RuleTrial of(String id, RuleTermsInput terms, Viewer viewer) {
        var book = new ArrayList<>(versions.book(viewer.now().knownAt()));
        var former = book.stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new BadInput(BAD, "rule.no-rule", id));
        if (!former.isOnSeats()) {
            throw new BadInput(BAD, "rule.not-on-seats", id);
        }
        var read = terms.over(
                former, RuleTerms.of(RuleVersions.heldOn(former, viewer.now().on())));
        read.problems().stream().findFirst().ifPresent(refusal -> {
            throw new BadInput(BAD, refusal.key(), refusal.arguments().toArray());
        });
        var tried = former.only(read.terms());
        book.replaceAll(rule -> rule.id().equals(id) ? tried : rule);
        return new RuleTrial(former, tried, book, conflicts, findings, circles, viewer);
    }

    /** What people said of a rule's findings: how many they answered, and how many were false alarms. */
    record Answered(int answered, int falseAlarms) {

        static final Answered NOTHING = new Answered(0, 0);
    }

    /** What came of every rule, by what it found where. */
    public List<RuleFigure> figures(Map<String, Matrix.Fired> fired, Viewer viewer) {
        var answers = new HashMap<String, Answered>();
        graph.ask(ANSWERED, Map.of())
                .forEach(row -> answers.put(
                        row.string("rule"), new Answered(row.integer("answered"), row.integer("falseAlarms"))));
        return versions.book(viewer.now().knownAt()).stream()
                .map(rule -> RuleFigure.of(
                        RuleView.of(rule, viewer.now().on(), viewer.language()),
                        rule.isOnSeats() ? fired.getOrDefault(rule.id(), Matrix.Fired.NEVER) : null,
                        rule.isOnSeats() ? answers.getOrDefault(rule.id(), Answered.NOTHING) : null))
                .toList();
    }
}
