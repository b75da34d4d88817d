package org.jingwei;

import java.util.Map;
import org.jingwei.graph.Query;
import org.jingwei.graph.TestGraph;
import org.neo4j.driver.summary.ProfiledPlan;

/** What the engine touches for a question, which no load of the machine changes. */
public final class Profiled {

    private Profiled() {}

    public static long dbHits(Query query, Map<String, Object> parameters) {
        try (var session = TestGraph.driver().session()) {
            var result = session.run("PROFILE " + query.text(), parameters);
            result.list(); // the engine counts while it is read
            return hits(result.consume().profile());
        }
    }

    private static long hits(ProfiledPlan plan) {
        return plan.dbHits()
                + plan.children().stream().mapToLong(Profiled::hits).sum();
    }
}
