package org.jingwei.organization;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jingwei.graph.Facts;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The divisions of the country into the graph, once: all of them, down to townships. */
@Component
public class RegionRegister {

    private static final Logger LOG = LoggerFactory.getLogger(RegionRegister.class);
    private static final Query COUNT = Query.named("organization/count-regions");
    private static final Query RECORD = Query.named("organization/record-regions");
    private static final int BATCH = 5_000;

    private final Graph graph;
    private final Clock clock;

    RegionRegister(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** Records every division that is not there yet; says how far it is. */
    public void record() {
        var divisions = Divisions.list();
        if (graph.ask(COUNT, Map.of()).getFirst().integer("regions") >= divisions.size()) {
            return;
        }
        for (int start = 0; start < divisions.size(); start += BATCH) {
            var rows = divisions.subList(start, Math.min(start + BATCH, divisions.size())).stream()
                    .map(RegionRegister::row)
                    .toList();
            graph.change(change -> change.write(
                    RECORD, Map.of("rows", rows, "now", clock.instant().atZone(ZoneOffset.UTC))));
            LOG.info("divisions of the country: {} of {}", Math.min(start + BATCH, divisions.size()), divisions.size());
        }
    }

    private static Map<String, @Nullable Object> row(Division division) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("code", division.code());
        row.put("id", Facts.newId());
        row.put("name", division.name());
        row.put("level", division.level().name());
        row.put("parent", division.parent());
        return row;
    }
}
