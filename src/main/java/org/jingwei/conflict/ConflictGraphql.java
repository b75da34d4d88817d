package org.jingwei.conflict;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jingwei.access.Viewer;
import org.jingwei.shared.Connection;
import org.jingwei.shared.Cursor;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The cross-check and the rule book for GraphQL. */
@Controller
class ConflictGraphql {

    private final Conflicts conflicts;
    private final Findings findings;
    private final Certificates certificates;
    private final Checks checks;
    private final Probes probes;

    ConflictGraphql(Conflicts conflicts, Findings findings, Certificates certificates, Checks checks, Probes probes) {
        this.conflicts = conflicts;
        this.findings = findings;
        this.certificates = certificates;
        this.checks = checks;
        this.probes = probes;
    }

    @QueryMapping
    List<RuleView> rules(@Argument @Nullable LocalDate on, Viewer viewer) {
        var day = on == null ? viewer.now().on() : on;
        return conflicts.rules(viewer.now().knownAt()).stream()
                .map(rule -> RuleView.of(rule, day, viewer.language()))
                .toList();
    }

    @QueryMapping
    CheckView crossCheck(@Argument CrossCheckInput input, Viewer viewer) {
        var view = checks.check(input, viewer);
        probes.count(view.check(), viewer);
        return view;
    }

    @SchemaMapping(typeName = "CrossCheck")
    Connection<VerdictView> verdicts(
            CheckView view,
            @Argument @Nullable Set<Outcome> outcomes,
            @Argument Integer first,
            @Argument @Nullable String after) {
        var check = view.check();
        var wanted = outcomes == null ? Set.of(Outcome.BLOCKED, Outcome.NEEDS_REVIEW) : outcomes;
        var pairs = check.pairs(wanted, view.place(after), first + 1);
        var words = findings.words(
                pairs.stream().flatMap(pair -> pair.hits().stream()).toList(), view.viewer());
        var verdicts =
                pairs.stream().map(pair -> VerdictView.of(view, pair, words)).toList();
        return Connection.of(
                verdicts, first, after != null, verdict -> new Cursor("v", String.valueOf(verdict.number())).text());
    }

    @SchemaMapping(typeName = "CrossCheck")
    List<CountView> counts(CheckView view) {
        return Tally.of(view.check()).entrySet().stream()
                .map(count -> new CountView(count.getKey(), count.getValue()))
                .sorted(Comparator.comparing(CountView::outcome).reversed())
                .toList();
    }

    @SchemaMapping(typeName = "CrossCheck")
    Connection<GapView> gaps(CheckView view, @Argument Integer first, @Argument @Nullable String after) {
        var gaps = view.check().gaps();
        var start = (int) Math.min(view.place(after), gaps.size());
        var page = java.util.stream.IntStream.range(start, Math.min(start + first + 1, gaps.size()))
                .mapToObj(i -> GapView.of(view, gaps.get(i), i))
                .toList();
        return Connection.of(page, first, after != null, gap -> new Cursor("v", String.valueOf(gap.number())).text());
    }

    @SchemaMapping(typeName = "CrossCheck")
    List<ColleagueView> colleagues(CheckView view) {
        var hits = view.check().colleagues().values().stream()
                .flatMap(List::stream)
                .toList();
        var words = findings.words(hits, view.viewer());
        return hits.stream().map(hit -> ColleagueView.of(view, hit, words)).toList();
    }

    @SchemaMapping(typeName = "CrossCheck")
    List<RunView> rulesRun(CheckView view) {
        return view.check().runs().stream().map(run -> RunView.of(view, run)).toList();
    }

    @SchemaMapping(typeName = "CrossCheck")
    Certificates.Certificate certificate(CheckView view) {
        return certificates.of(view.check(), view.viewer());
    }

    /** Pairs by outcome. */
    record CountView(Outcome outcome, int pairs) {}
}
