package org.jingwei.conflict;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jingwei.cadre.Kinfolk;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.graph.Row;
import org.jingwei.organization.Organization;
import org.jingwei.seal.Reports;
import org.jingwei.shared.BadInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The cross-check: may these people inspect these organizations? Saves nothing. */
@Component
public class Conflicts {

    private static final Query CANDIDATES = Query.named("conflict/candidates");
    private static final Query TARGETS = Query.named("conflict/targets");
    private static final Duration CHECK = Duration.ofSeconds(60);
    private static final Duration RULE = Duration.ofSeconds(20);
    private static final int MOST_CANDIDATES = 20_000;
    private static final int MOST_TARGETS = 1_000;
    private static final long MOST_PAIRS = 2_000_000;
    private static final int MOST_COLLEAGUES = 2_000;
    private static final int MOST_SUPPOSED = 50;

    private final Graph graph;
    private final RuleVersions versions;
    private final Suppositions suppositions;
    private final Touches touches;
    private final Reports reports;

    Conflicts(Graph graph, RuleVersions versions, Kinfolk kinfolk, Touches touches, Reports reports) {
        this.reports = reports;
        this.graph = graph;
        this.touches = touches;
        this.versions = versions;
        this.suppositions = new Suppositions(kinfolk);
    }

    /** Checks every candidate against every target, as far as the viewer may see them. */
    CrossCheck check(Question question, Map<String, ?> viewer) {
        return check(question, viewer, versions.book(question.knownAt()));
    }

    /** The same by other rules than are in force. */
    CrossCheck check(Question question, Map<String, ?> viewer, List<Rule> book) {
        hold(
                question.candidates().size(),
                question.targets().size(),
                question.asOneTeam(),
                question.suppose().size());
        var candidates = candidates(question, viewer);
        var targets = targets(question, viewer);
        if (question.suppose().isEmpty() && candidates.stream().allMatch(Candidate::kept)) {
            return new Inquiry(this::rule, touches, reports, question, candidates, targets).run(book);
        }
        return graph.suppose(CHECK, change -> {
            suppositions.write(change, question, candidates);
            return new Inquiry(change, Touches.none(), reports, question, candidates, targets).run(book);
        });
    }

    /** Checks a pool against the targets of a round and against each other, for whoever is to seat it. */
    public Matrix matrix(Staffing staffing, Map<String, ?> viewer) {
        return new Matrix(check(staffing.question(), viewer));
    }

    /** The rule book as it is known at that moment. */
    List<Rule> rules(Instant knownAt) {
        return versions.book(knownAt);
    }

    private List<Row> rule(Query query, Map<String, ? extends @Nullable Object> parameters) {
        return graph.ask(query, parameters, RULE);
    }

    private List<Candidate> candidates(Question question, Map<String, ?> viewer) {
        var asked = question.candidates();
        var rows =
                graph.ask(CANDIDATES, Map.of("candidates", asked, "knownAt", question.knownMoment(), "viewer", viewer));
        return inOrder(asked, rows, row -> row.string("asked"), Candidate::of, Conflicts::noCandidate);
    }

    private List<Target> targets(Question question, Map<String, ?> viewer) {
        var asked = question.targets();
        if (question.isMatter()) {
            return asked.stream().map(Target::matter).toList();
        }
        var rows = graph.ask(TARGETS, Map.of("targets", asked, "viewer", viewer));
        return inOrder(
                asked,
                rows,
                row -> row.string("id"),
                row -> Target.of(Organization.of(new Row(row.query(), row.map("unit")))),
                place -> new BadInput("bad-variable", "conflict.no-target", String.valueOf(place)));
    }

    /** The same words for an unknown id and for a hidden one. */
    static BadInput noCandidate(int place) {
        return new BadInput("bad-variable", "conflict.no-candidate", String.valueOf(place));
    }

    /** What was asked for, in the order asked; an id that is not there and one that is hidden are told in the same words. */
    private static <T> List<T> inOrder(
            List<String> asked,
            List<Row> rows,
            Function<Row, String> key,
            Function<Row, T> read,
            IntFunction<BadInput> missing) {
        var found = new HashMap<String, T>();
        rows.forEach(row -> found.put(key.apply(row), read.apply(row)));
        for (int i = 0; i < asked.size(); i++) {
            if (!found.containsKey(asked.get(i))) {
                throw missing.apply(i);
            }
        }
        return asked.stream().map(found::get).toList();
    }

    /** Refuses more than a check takes, before anything is looked up. */
    static void hold(int candidates, int targets, boolean asOneTeam, int supposed) {
        if (candidates > MOST_CANDIDATES || targets > MOST_TARGETS || (long) candidates * targets > MOST_PAIRS) {
            throw new BadInput(
                    "limit-pairs",
                    "conflict.too-many-pairs",
                    MOST_CANDIDATES,
                    MOST_TARGETS,
                    MOST_PAIRS,
                    candidates,
                    targets);
        }
        if (asOneTeam && candidates > MOST_COLLEAGUES) {
            throw new BadInput("limit-pairs", "conflict.too-many-colleagues", MOST_COLLEAGUES, candidates);
        }
        if (supposed > MOST_SUPPOSED) {
            throw new BadInput("limit-pairs", "conflict.too-many-ties", MOST_SUPPOSED, supposed);
        }
    }
}
