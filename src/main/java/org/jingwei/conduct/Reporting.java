package org.jingwei.conduct;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jingwei.access.Viewer;
import org.jingwei.graph.Change;
import org.jingwei.graph.Facts;
import org.jingwei.graph.Query;
import org.jingwei.job.Changed;
import org.jingwei.job.Changes;
import org.jingwei.recusal.Things;
import org.jingwei.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody puts conduct on record; whoever decides on the recusal of that person says what was found. */
@Component
class Reporting {

    private static final int LONGEST = 2_000;

    private static final Query RECORD = Query.named("conduct/record");
    private static final Query SETTLE = Query.named("conduct/settle");
    private static final Query REOPEN = Query.named("conduct/reopen");
    private static final Query STRIKE = Query.named("conduct/strike");

    private final ConductReports reports;
    private final Things things;
    private final Changes changes;

    Reporting(ConductReports reports, Things things, Changes changes) {
        this.reports = reports;
        this.things = things;
        this.changes = changes;
    }

    /** A report, as it comes in. */
    record ReportConduct(ConductKind kind, String cadre, String at, LocalDate on, String summary) {}

    /** What was found, as it comes in. */
    record SettleConduct(
            String report,
            boolean upheld,
            String reason,
            @Nullable String document) {}

    /** What is taken back, and of a settlement why. */
    record UndoConduct(String report, @Nullable String reason) {}

    Changed report(ReportConduct input, Viewer viewer) {
        return changes.run(viewer, "reportConduct", input, change -> record(change, input, viewer));
    }

    /** Of an inspected body alone: what concerns a clue is told whoever handles it. */
    private Changed record(Change change, ReportConduct input, Viewer viewer) {
        if (viewer.persons().contains(input.cadre())) {
            return refused("own-matter", "conduct.oneself", "cadre");
        }
        if (!things.mayName(input.cadre(), viewer)) {
            return refused("not-found", "recusal.no-cadre", "cadre");
        }
        if (things.findAt(input.cadre(), input.at(), viewer).isEmpty()) {
            return refused("not-found", "declare.no-organization", "at");
        }
        if (input.on().isAfter(viewer.now().on())) {
            return refused("row-invalid", "conduct.not-yet", "on");
        }
        if (input.summary().isBlank() || input.summary().length() > LONGEST) {
            return refused("row-invalid", "conduct.summary-length", "summary");
        }
        var says = stamp(viewer);
        says.put("kind", input.kind().name());
        says.put("on", input.on());
        says.put("summary", input.summary().strip());
        says.put("readers", List.of(viewer.id()));
        change.write(RECORD, Map.of("person", input.cadre(), "at", input.at(), "says", says));
        return Changed.of(String.valueOf(says.get("id")));
    }

    Changed settle(SettleConduct input, Viewer viewer) {
        return changes.run(viewer, "settleConduct", input, change -> settle(change, input, viewer));
    }

    /** Whoever decides whether he is to stand aside from there settles it. */
    private Changed settle(Change change, SettleConduct input, Viewer viewer) {
        var found = reports.find(input.report(), viewer);
        if (found.isEmpty() || found.get().state() == ConductState.WITHDRAWN) {
            return refused("not-found", "conduct.no-report", "report");
        }
        if (!found.get().standing().mayJudge(viewer)) {
            return refused("own-matter", "recusal.own-matter", "report");
        }
        if (!found.get().isFor(viewer)) {
            return refused("not-entitled", "conduct.for-the-head", "report");
        }
        if (input.reason().isBlank() || input.reason().length() > LONGEST) {
            return refused("row-invalid", "recusal.reason-length", "reason");
        }
        var document = input.document();
        var says = stamp(viewer);
        says.put("upheld", input.upheld());
        says.put("reason", input.reason().strip());
        says.put("document", document == null || document.isBlank() ? null : document.strip());
        var parameters = Map.of(
                "report", input.report(), "says", says, "on", viewer.now().on());
        return change.write(SETTLE, parameters).isEmpty()
                ? refused("row-invalid", "conduct.settled-already", "report")
                : Changed.of(input.report());
    }

    Changed undo(UndoConduct input, Viewer viewer) {
        return changes.run(viewer, "undoConduct", input, change -> {
            var found = reports.find(input.report(), viewer).filter(each -> each.struckAt() == null);
            if (found.isEmpty()) {
                return gone();
            }
            return found.get().settlement() == null
                    ? withdraw(change, found.get(), viewer)
                    : reopen(change, found.get(), input.reason(), viewer);
        });
    }

    private static Changed withdraw(Change change, ConductReport report, Viewer viewer) {
        if (!report.account().equals(viewer.id())) {
            return gone();
        }
        var struck = Map.<String, Object>of("report", report.id(), "now", moment(viewer), "by", viewer.id());
        return change.write(STRIKE, struck).isEmpty() ? gone() : Changed.of(report.id());
    }

    private static Changed reopen(Change change, ConductReport report, @Nullable String reason, Viewer viewer) {
        if (!report.isFor(viewer)) {
            return gone();
        }
        if (reason == null || reason.isBlank()) {
            return Changed.refused(List.of(new Refusal("row-invalid", "conflict.no-reason", List.of("reason"))));
        }
        var says = Map.<String, Object>of(
                "struckAt", moment(viewer), "struckBy", viewer.id(), "struckFor", reason.strip());
        return change.write(REOPEN, Map.of("report", report.id(), "now", moment(viewer), "says", says))
                        .isEmpty()
                ? gone()
                : Changed.of(report.id());
    }

    private static Changed gone() {
        return Changed.refused(List.of(new Refusal("not-found", "conduct.not-to-be-undone", List.of("report"))));
    }

    private static ZonedDateTime moment(Viewer viewer) {
        return viewer.now().knownAt().atZone(ZoneOffset.UTC);
    }

    private static Map<String, @Nullable Object> stamp(Viewer viewer) {
        return new HashMap<>(Map.of(
                "id", Facts.newId(),
                "name", viewer.name(),
                "recordedAt", moment(viewer),
                "recordedBy", viewer.id()));
    }

    private static Changed refused(String code, String key, String field) {
        return Changed.refused(List.of(new Refusal(code, key, List.of("input", field))));
    }
}
