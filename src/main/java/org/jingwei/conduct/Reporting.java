package org.jingwei.conduct;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.access.Viewer;
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

    Changed report(ReportConduct input, Viewer viewer) {
        if (viewer.persons().contains(input.cadre())) {
            return refused("own-matter", "conduct.oneself", "cadre");
        }
        if (!things.mayName(input.cadre(), viewer)) {
            return refused("not-found", "recusal.no-cadre", "cadre");
        }
        var named = named(input.cadre(), input.at(), viewer);
        if (named.isEmpty()) {
            return refused("not-found", "declare.no-organization", "at");
        }
        if (input.on().isAfter(viewer.now().on())) {
            return refused("row-invalid", "conduct.not-yet", "on");
        }
        if (input.summary().isBlank()) {
            return refused("row-invalid", "conduct.no-summary", "summary");
        }
        var says = stamp(viewer);
        says.put("kind", input.kind().name());
        says.put("on", input.on());
        says.put("summary", input.summary().strip());
        says.put("readers", List.of(viewer.id()));
        says.put("awaits", List.copyOf(named.get().awaits()));
        return changes.run(viewer, "reportConduct", input, change -> {
            change.write(RECORD, Map.of("person", input.cadre(), "at", input.at(), "says", says));
            return Changed.of(String.valueOf(says.get("id")));
        });
    }

    /** Of an inspected body alone: what concerns a clue is told whoever handles it. */
    private Optional<Things.Named> named(String person, String at, Viewer viewer) {
        return things.name(person, at, viewer).filter(named -> named.clue() == null);
    }

    Changed settle(SettleConduct input, Viewer viewer) {
        var found = reports.find(input.report(), viewer);
        if (found.isEmpty() || found.get().state() == ConductState.WITHDRAWN) {
            return refused("not-found", "conduct.no-report", "report");
        }
        var report = found.get();
        if (report.isOwn(viewer)) {
            return refused("own-matter", "conflict.own-matter", "report");
        }
        if (!decides(report, viewer)) {
            return refused("not-entitled", "conduct.for-the-head", "report");
        }
        if (input.reason().isBlank()) {
            return refused("row-invalid", "conflict.no-reason", "reason");
        }
        var says = stamp(viewer);
        says.put("upheld", input.upheld());
        says.put("reason", input.reason().strip());
        says.put(
                "document",
                input.document() == null || input.document().isBlank()
                        ? null
                        : input.document().strip());
        return changes.run(
                viewer,
                "settleConduct",
                input,
                change -> change.write(
                                        SETTLE,
                                        Map.of(
                                                "report", report.id(),
                                                "says", says,
                                                "on", viewer.now().on()))
                                .isEmpty()
                        ? refused("row-invalid", "conduct.settled-already", "report")
                        : Changed.of(report.id()));
    }

    /** Whoever decides whether he is to stand aside from there. */
    private boolean decides(ConductReport report, Viewer viewer) {
        return !report.isOwn(viewer)
                && named(report.cadre().id(), report.at().id(), viewer)
                        .filter(named -> named.isAwaitedBy(viewer))
                        .isPresent();
    }

    Changed undo(String id, Viewer viewer) {
        var found = reports.find(id, viewer);
        var settlement = found.map(ConductReport::settlement);
        var may = settlement.isPresent()
                ? settlement.get().account().equals(viewer.id()) || decides(found.get(), viewer)
                : found.filter(report ->
                                report.struckAt() == null && report.account().equals(viewer.id()))
                        .isPresent();
        if (!may || found.get().isOwn(viewer)) {
            return Changed.refused(List.of(new Refusal("not-found", "conduct.not-to-be-undone", List.of("report"))));
        }
        var struck = Map.<String, Object>of(
                "report", id, "now", viewer.now().knownAt().atZone(ZoneOffset.UTC), "by", viewer.id());
        return changes.run(viewer, "undoConduct", id, change -> {
            change.write(settlement.isPresent() ? REOPEN : STRIKE, struck);
            return Changed.of(id);
        });
    }

    private static Map<String, @Nullable Object> stamp(Viewer viewer) {
        return new HashMap<>(Map.of(
                "id", Facts.newId(),
                "name", viewer.name(),
                "recordedAt", viewer.now().knownAt().atZone(ZoneOffset.UTC),
                "recordedBy", viewer.id()));
    }

    private static Changed refused(String code, String key, String field) {
        return Changed.refused(List.of(new Refusal(code, key, List.of("input", field))));
    }
}
