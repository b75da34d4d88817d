package org.jingwei.conflict;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jingwei.access.Viewer;
import org.jingwei.engine.EngineProperties;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.graph.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts findings into words and paths; whatever stands on the paths of a page is looked up at once. */
@Component
class Findings {

    private static final Query NODES = Query.named("conflict/nodes-on-paths");

    private final Graph graph;
    private final InstallationKey key;
    private final MessageSource messages;
    private final ZoneId zone;

    Findings(Graph graph, InstallationKey key, MessageSource messages, EngineProperties properties) {
        this.graph = graph;
        this.key = key;
        this.messages = messages;
        this.zone = properties.zone();
    }

    /** The id of a finding: of two colleagues the same from either side. */
    String name(CrossCheck check, Hit hit) {
        var pair = hit.isBetweenColleagues()
                ? new TreeSet<>(List.of(check.one(hit), check.other(hit)))
                : List.of(check.one(hit), check.other(hit));
        return key.name(String.join(
                " ",
                hit.rule().id(),
                String.valueOf(hit.version().number()),
                String.join(" ", pair),
                String.join(" ", hit.facts())));
    }

    /** Looks up what the findings' paths pass. */
    Words words(List<Hit> hits, Viewer viewer) {
        var elements = new TreeSet<String>();
        var bodies = new TreeSet<String>();
        for (var hit : hits) {
            for (var fact : hit.path()) {
                elements.add(fact.start());
                elements.add(fact.end());
                if (fact.says().get("through") instanceof List<?> through) {
                    through.forEach(body -> bodies.add(String.valueOf(body)));
                }
            }
        }
        var nodes = new HashMap<String, Row>();
        if (!elements.isEmpty()) {
            graph.ask(NODES, Map.of("elements", List.copyOf(elements), "bodies", List.copyOf(bodies)))
                    .forEach(row -> nodes.put(row.string("key"), row));
        }
        return new Words(nodes, viewer);
    }

    /** What is needed to say findings to one viewer. */
    final class Words {

        private final PathWalk walk;
        private final Viewer viewer;

        private Words(Map<String, Row> nodes, Viewer viewer) {
            this.walk = new PathWalk(nodes, messages, viewer.language());
            this.viewer = viewer;
        }

        FindingView finding(CheckView view, Hit hit) {
            var check = view.check();
            var candidate = check.candidates().get(hit.candidate());
            var remark = check.remark(hit);
            return new FindingView(
                    name(check, hit),
                    view.rule(hit.rule()),
                    check.severity(hit),
                    hit.because(viewer.language()),
                    walk.path(candidate.records(), hit.path()),
                    hit.since(),
                    learnedOn(hit),
                    remark.status(),
                    remark.answer(),
                    remark.waiver());
        }

        private @Nullable LocalDate learnedOn(Hit hit) {
            var known = hit.known();
            return known == null ? null : known.atZone(zone).toLocalDate();
        }
    }
}
