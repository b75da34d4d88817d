package org.jingwei.conflict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jingwei.graph.Edge;
import org.jingwei.graph.Row;
import org.jspecify.annotations.Nullable;

/** What a rule returned: a candidate's record touches something, by these facts. */
record Touch(
        Rule rule,
        Rule.Version version,
        String record,
        String touches,
        List<Edge> path,
        Map<String, @Nullable Object> because,
        boolean open) {

    static Touch of(Rule rule, Rule.Version version, Row row) {
        var because = new HashMap<String, @Nullable Object>(version.parameters());
        because.putAll(row.map("because"));
        return new Touch(
                rule,
                version,
                row.string("candidate"),
                row.string("touches"),
                row.edges("evidence"),
                because,
                rule.leavesOpen() && row.bool("open"));
    }

    Hit hit(int candidate, int end, List<Edge> whole) {
        return new Hit(rule, version, candidate, end, List.copyOf(whole), because, open);
    }
}
