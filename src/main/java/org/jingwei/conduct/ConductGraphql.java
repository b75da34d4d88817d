package org.jingwei.conduct;

import java.util.List;
import org.jingwei.access.Viewer;
import org.jingwei.job.Changed;
import org.jingwei.job.Problem;
import org.jingwei.shared.Connection;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The register of conduct for GraphQL. */
@Controller
class ConductGraphql {

    private final ConductReports reports;
    private final Reporting reporting;
    private final MessageSource messages;

    ConductGraphql(ConductReports reports, Reporting reporting, MessageSource messages) {
        this.reports = reports;
        this.reporting = reporting;
        this.messages = messages;
    }

    /** The report as it is on record now, or why nothing was changed. */
    record ConductResult(@Nullable ConductReport report, List<Problem> problems) {}

    @QueryMapping
    Connection<ConductReport> conductReports(
            @Argument ConductReports.@Nullable Filter filter,
            @Argument Integer first,
            @Argument @Nullable String after,
            Viewer viewer) {
        return reports.list(filter, first, after, viewer);
    }

    @SchemaMapping(typeName = "ConductReport")
    boolean mine(ConductReport report, Viewer viewer) {
        return report.state() == ConductState.OPEN && report.isFor(viewer);
    }

    @MutationMapping
    ConductResult reportConduct(@Argument Reporting.ReportConduct input, Viewer viewer) {
        return result(reporting.report(input, viewer), viewer);
    }

    @MutationMapping
    ConductResult settleConduct(@Argument Reporting.SettleConduct input, Viewer viewer) {
        return result(reporting.settle(input, viewer), viewer);
    }

    @MutationMapping
    ConductResult undoConduct(@Argument String report, @Argument @Nullable String reason, Viewer viewer) {
        return result(reporting.undo(new Reporting.UndoConduct(report, reason), viewer), viewer);
    }

    private ConductResult result(Changed changed, Viewer viewer) {
        return new ConductResult(
                changed.effect(id -> reports.find(id, viewer)),
                Problem.all(changed.problems(), messages, viewer.language()));
    }
}
