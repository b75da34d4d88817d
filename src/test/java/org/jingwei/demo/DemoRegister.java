package org.jingwei.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jingwei.access.Watchman;
import org.jingwei.conflict.Conflicts;
import org.jingwei.exchange.Register;
import org.jingwei.graph.Graph;
import org.jingwei.shared.AsOf;

/** The demo office of the fixed seed and day, as rows. */
public final class DemoRegister {

    private DemoRegister() {}

    public static Register rows() {
        return DemoOffice.generate(DemoOfficeTests.SEED, DemoOfficeTests.TODAY);
    }

    /** What its pool declared, as the demo's start records it. */
    public static List<Map<String, Object>> declarations() {
        return DemoStart.declarations(rows(), DemoOfficeTests.TODAY);
    }

    /** Who sits on the running teams of the office that holds these rows, as the demo's start finds them. */
    public static Register staffed(Graph graph, Conflicts conflicts, Watchman watchman, Instant now) {
        return new DemoTeams(graph, conflicts, watchman).staffed(new AsOf(DemoOfficeTests.TODAY, now));
    }
}
