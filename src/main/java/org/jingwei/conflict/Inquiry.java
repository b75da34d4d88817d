package org.jingwei.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jingwei.graph.Asker;
import org.jingwei.graph.Edge;
import org.jingwei.graph.Query;
import org.jingwei.graph.QueryFailed;
import org.jingwei.seal.Report;
import org.jingwei.seal.Reports;
import org.jspecify.annotations.Nullable;

/**
 * One run of the rules: what leads to the targets, then one statement a rule for all candidates whom it may find, then the join of both. Rules
 * on matters run where clues are asked about, all others where organizations are.
 * The number of statements depends on the rules alone.
 */
final class Inquiry {

    private static final Query REACH_TARGETS = Query.named("conflict/reach-targets");

    /** Before the id of a target that a rule names itself, where no way is needed. */
    private static final String ITSELF = "=";

    private final Asker asker;
    private final Touches kept;
    private final Reports reports;
    private final Question question;
    private final List<Candidate> candidates;
    private final List<Target> targets;
    private final Map<String, List<Integer>> byRecord = new HashMap<>();
    private final Map<String, List<Integer>> byTarget = new HashMap<>();
    private final List<Touch> touches = new ArrayList<>();
    private final List<RuleRun> runs = new ArrayList<>();

    /** A way from something touched to a target. */
    private record Way(String target, List<Edge> facts) {}

    Inquiry(
            Asker asker,
            Touches kept,
            Reports reports,
            Question question,
            List<Candidate> candidates,
            List<Target> targets) {
        this.asker = asker;
        this.kept = kept;
        this.reports = reports;
        this.question = question;
        this.candidates = candidates;
        this.targets = targets;
        for (int i = 0; i < candidates.size(); i++) {
            for (var record : candidates.get(i).records()) {
                byRecord.computeIfAbsent(record, each -> new ArrayList<>()).add(i);
            }
        }
        for (int i = 0; i < targets.size(); i++) {
            byTarget.computeIfAbsent(targets.get(i).id(), each -> new ArrayList<>())
                    .add(i);
        }
    }

    /** Runs every rule that applies and joins what was touched to the targets. */
    CrossCheck run(List<Rule> rules) {
        var asked = rules.stream().filter(question::asks).toList();
        var ways = ways(asked);
        var reached = reached(ways);
        var narrowed = kept.narrowed(asker, question, candidates, asked, reached);
        asked.forEach(rule -> run(rule, reached, narrowed));
        var hits = new Hits(targets.size());
        for (var touch : touches) {
            switch (touch.rule().guards()) {
                case COLLEAGUE -> place(touch, hits);
                case TARGET, MATTER -> {
                    for (var way : ways.getOrDefault(
                            touch.rule().reachesTarget() ? ITSELF + touch.touches() : touch.touches(), List.of())) {
                        place(touch, way.facts(), byTarget.getOrDefault(way.target(), List.of()), hits);
                    }
                }
            }
        }
        var counted =
                runs.stream().map(run -> run.withHits(hits.of(run.rule()))).toList();
        var answers = Answers.ask(asker, question, candidates, targets);
        return new CrossCheck(question, candidates, targets, hits, counted, answers);
    }

    private void run(Rule rule, List<String> reached, Touches.Narrowed narrowed) {
        var idle = RuleRun.idle(rule, question);
        idle.ifPresentOrElse(runs::add, () -> {
            var version = rule.on(question.from()).orElseThrow();
            ask(rule, version, parameters(rule, version, reached, narrowed.about(rule, version)));
        });
    }

    private void ask(Rule rule, Rule.Version version, Map<String, @Nullable Object> parameters) {
        var size = candidates.size();
        var pairs = rule.guards() == Rule.Guards.COLLEAGUE ? size * (size - 1) / 2 : size * targets.size();
        var state = RuleRun.State.RAN;
        String reason = null;
        try {
            if (!List.of().equals(parameters.get("candidates"))) { // of nobody there is nothing to find
                asker.ask(rule.query(), parameters).forEach(row -> touches.add(Touch.of(rule, version, row)));
            }
        } catch (QueryFailed e) {
            state = e.timedOut() ? RuleRun.State.TIMED_OUT : RuleRun.State.FAILED;
            reason = e.getMessage();
        }
        runs.add(new RuleRun(rule, version.number(), state, pairs, 0, reason));
    }

    private Map<String, @Nullable Object> parameters(
            Rule rule, Rule.Version version, List<String> reached, Collection<String> about) {
        var all = new HashMap<String, @Nullable Object>(version.parameters());
        all.put("candidates", List.copyOf(about));
        all.putAll(question.days());
        all.put("round", question.round());
        if (rule.guards() == Rule.Guards.MATTER) {
            all.put("clues", List.copyOf(byTarget.keySet()));
            if (rule.isSealed()) {
                all.put(
                        "reports",
                        reports.of(byTarget.keySet()).stream()
                                .map(Report::asParameter)
                                .toList());
            }
        } else if (rule.reachesTarget()) {
            all.put("targets", List.copyOf(byTarget.keySet()));
            all.put("inspected", List.copyOf(question.inspected()));
        } else {
            all.put("reached", reached);
        }
        return all;
    }

    /**
     * The one join, written once: from organizations and regions to the targets. It is asked first, so that the rules
     * leave out what leads nowhere.
     */
    private Map<String, List<Way>> ways(List<Rule> rules) {
        var ways = new HashMap<String, List<Way>>();
        byTarget.keySet().forEach(target -> ways.put(ITSELF + target, List.of(new Way(target, List.of()))));
        if (rules.stream().anyMatch(rule -> rule.guards() == Rule.Guards.TARGET && !rule.reachesTarget())) {
            var parameters = new HashMap<>(question.days());
            parameters.put("targets", List.copyOf(byTarget.keySet()));
            for (var row : asker.ask(REACH_TARGETS, parameters)) {
                ways.computeIfAbsent(row.string("touched"), each -> new ArrayList<>())
                        .add(new Way(row.string("target"), row.edges("way")));
            }
        }
        return ways;
    }

    private static List<String> reached(Map<String, List<Way>> ways) {
        return ways.keySet().stream()
                .filter(from -> !from.startsWith(ITSELF))
                .sorted()
                .toList();
    }

    private void place(Touch touch, List<Edge> rest, List<Integer> ends, Hits hits) {
        var path = new ArrayList<>(touch.path());
        path.addAll(rest);
        for (var candidate : byRecord.getOrDefault(touch.record(), List.of())) {
            for (var end : ends) {
                hits.add(touch.hit(candidate, end, path));
            }
        }
    }

    /** Two records of one human are no colleagues. */
    private void place(Touch touch, Hits hits) {
        for (var candidate : byRecord.getOrDefault(touch.record(), List.of())) {
            for (var other : byRecord.getOrDefault(touch.touches(), List.of())) {
                if (!candidates.get(candidate).isOneHumanWith(candidates.get(other))) {
                    hits.addColleague(touch.hit(candidate, other, touch.path()));
                }
            }
        }
    }
}
