package org.jingwei.conflict;

import org.jingwei.access.Viewer;
import org.jingwei.shared.Connection;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The alerts of the probe budget for GraphQL. */
@Controller
class ProbeGraphql {

    private final ProbeAlerts alerts;

    ProbeGraphql(ProbeAlerts alerts) {
        this.alerts = alerts;
    }

    @QueryMapping
    Connection<ProbeAlert> probeAlerts(@Argument Integer first, @Argument @Nullable String after, Viewer viewer) {
        return alerts.list(first, after, viewer);
    }
}
