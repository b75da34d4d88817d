package org.jingwei.conflict;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jingwei.access.Viewer;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The probe budget: counts what somebody asks narrowly on a day of the office, and refuses nothing. */
@Component
class Probes {

    private static final Logger LOG = LoggerFactory.getLogger(Probes.class);
    private static final Query TEAMS = Query.named("conflict/teams-of-targets");
    private static final Query COUNT = Query.named("conflict/count-probes");

    private final Graph graph;

    Probes(Graph graph) {
        this.graph = graph;
    }

    /** Counts a question that was answered; where it cannot be counted, the answer leaves all the same. */
    void count(CrossCheck check, Viewer viewer) {
        try {
            Narrowed.of(check, teams(check, viewer)).ifPresent(narrowed -> record(narrowed, viewer));
        } catch (RuntimeException e) {
            LOG.error("a narrow question could not be counted", e);
        }
    }

    /** The teams of each target; a body that no team inspects stands for a team of its own. */
    private Map<String, List<String>> teams(CrossCheck check, Viewer viewer) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("targets", List.copyOf(check.question().targets()));
        parameters.put("round", check.question().round());
        parameters.put("on", viewer.now().on());
        parameters.put("knownAt", viewer.now().knownAt().atZone(ZoneOffset.UTC));
        var teams = new TreeMap<String, List<String>>();
        graph.ask(TEAMS, parameters).forEach(row -> {
            var found = row.strings("teams");
            teams.put(row.string("target"), found.isEmpty() ? List.of(row.string("target")) : found);
        });
        return teams;
    }

    private void record(Narrowed narrowed, Viewer viewer) {
        var parameters = Map.of(
                "account",
                viewer.id(),
                "name",
                viewer.name(),
                "on",
                viewer.now().on(),
                "at",
                viewer.now().knownAt().atZone(ZoneOffset.UTC),
                "rows",
                narrowed.rows());
        graph.change(change -> change.write(COUNT, parameters));
    }
}
