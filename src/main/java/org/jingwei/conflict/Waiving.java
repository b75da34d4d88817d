package org.jingwei.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jingwei.access.Role;
import org.jingwei.access.Viewer;
import org.jingwei.graph.Change;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.graph.Row;
import org.jingwei.job.Changed;
import org.jingwei.job.Changes;
import org.jingwei.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Waivers of findings: each is recorded with its document, and can be struck. */
@Component
class Waiving {

    private static final Query RECORD = Query.named("conflict/record-waiver");
    private static final Query WAIVER = Query.named("conflict/waiver");
    private static final Query STRIKE = Query.named("conflict/strike-waiver");
    private static final Query OFFERED_BY = Query.named("conflict/offered-by");
    private static final String NOT_WAIVABLE = "not-waivable";

    private final Answering answering;
    private final Graph graph;
    private final Changes changes;

    Waiving(Answering answering, Graph graph, Changes changes) {
        this.answering = answering;
        this.graph = graph;
        this.changes = changes;
    }

    /** What is waived, as it comes in. */
    record WaiveConflict(
            MetFinding finding,
            WaiverScope scope,
            LocalDate until,
            String document,
            String reason,
            @Nullable String approver) {

        boolean namesNobody() {
            return approver == null || approver.isBlank();
        }
    }

    Changed waive(WaiveConflict input, Viewer viewer) {
        var met = answering.find(input.finding(), viewer);
        if (met.isEmpty()) {
            return Changed.refused(List.of(Answering.gone()));
        }
        var refusals = new ArrayList<>(notEntitled(met.get(), input, viewer));
        refusals.addAll(illFormed(met.get(), input));
        return refusals.isEmpty()
                ? changes.run(viewer, "waiveConflict", input, change -> record(change, met.get(), input, viewer))
                : Changed.refused(refusals);
    }

    /** Who may waive it at all: 公务员回避规定 knows no waiver, so what bars needs a superior who answers for it. */
    private static List<Refusal> notEntitled(Met met, WaiveConflict input, Viewer viewer) {
        if (met.isOwn(viewer)) {
            return List.of(refusal("own-matter", "conflict.own-matter", "finding"));
        }
        return switch (met.severity()) {
            case ADVISORY -> List.of(refusal(NOT_WAIVABLE, "conflict.advisory", "finding"));
            case APPROVAL ->
                met.isOfMatter() || viewer.holds(Role.OFFICE_HEAD)
                        ? List.of()
                        : List.of(refusal(NOT_WAIVABLE, "conflict.waived-by-head", "finding"));
            case HARD -> {
                if (met.isOfMatter()) {
                    yield List.of(refusal(NOT_WAIVABLE, "conflict.another-hand", "finding"));
                }
                if (!viewer.holds(Role.GROUP_HEAD)) {
                    yield List.of(refusal(NOT_WAIVABLE, "conflict.waived-by-group-head", "finding"));
                }
                yield input.namesNobody()
                        ? List.of(refusal(NOT_WAIVABLE, "conflict.no-superior", "approver"))
                        : List.of();
            }
        };
    }

    private static List<Refusal> illFormed(Met met, WaiveConflict input) {
        var refusals = new ArrayList<Refusal>();
        if (input.document().isBlank()) {
            refusals.add(refusal("row-invalid", "conflict.no-document", "document"));
        }
        if (input.reason().isBlank()) {
            refusals.add(refusal("row-invalid", "conflict.no-reason", "reason"));
        }
        if (input.until().isBefore(met.question().to())) {
            refusals.add(new Refusal(
                    "row-invalid",
                    "conflict.until-too-early",
                    List.of(
                            input.until().minusDays(1).toString(),
                            met.question().to().minusDays(1).toString()),
                    List.of("input", "until")));
        }
        if (input.scope() == WaiverScope.ROUND
                && (met.isOfMatter() || input.finding().round() == null)) {
            refusals.add(refusal("row-invalid", "conflict.no-round-to-waive", "scope"));
        }
        return refusals;
    }

    private static Changed record(Change change, Met met, WaiveConflict input, Viewer viewer) {
        if (isOfferedBy(change, met, viewer)) {
            return Changed.refused(List.of(refusal(NOT_WAIVABLE, "conflict.own-proposal", "finding")));
        }
        Answering.keep(change, met);
        var says = new HashMap<String, @Nullable Object>(Answering.stamped(viewer));
        says.put("scope", input.scope().name());
        says.put("severity", met.severity().name());
        says.put("round", input.scope() == WaiverScope.ROUND ? input.finding().round() : null);
        says.put("until", input.until());
        says.put("approver", input.namesNobody() ? viewer.name() : input.approver());
        says.put("document", input.document().strip());
        says.put("reason", input.reason().strip());
        change.write(RECORD, Map.of("finding", met.id(), "says", says));
        return Changed.of(String.valueOf(says.get("id")));
    }

    /** Whoever proposed the seat does not waive for it. */
    private static boolean isOfferedBy(Change change, Met met, Viewer viewer) {
        var round = met.question().round();
        return round != null
                && !change.ask(OFFERED_BY, Map.of("round", round, "by", viewer.id(), "people", met.people()))
                        .isEmpty();
    }

    Optional<Waiver> find(String id) {
        return graph.ask(WAIVER, Map.of("id", id)).stream()
                .findFirst()
                .map(row -> Waiver.of(Objects.requireNonNull(row.rowOrNull("says"))));
    }

    /** Strikes a waiver; whoever may waive may take back, for it only makes the check stricter. */
    Changed undo(String id, Viewer viewer) {
        return changes.run(viewer, "undoWaiver", id, change -> {
            var row = change.ask(WAIVER, Map.of("id", id)).stream().findFirst();
            if (row.isPresent() && Met.isOwn(row.get().strings("people"), viewer)) {
                return Answering.refused("own-matter", "conflict.own-matter", "waiver");
            }
            if (row.isPresent() && !mayTakeBack(row.get(), viewer)) {
                return Answering.refused("not-found", "conflict.no-waiver", "waiver");
            }
            var stamp = Answering.stamp(viewer);
            return change.write(STRIKE, Map.of("id", id, "now", stamp.moment(), "by", stamp.by()))
                            .isEmpty()
                    ? Answering.refused("not-found", "conflict.no-waiver", "waiver")
                    : Changed.of(id);
        });
    }

    /** Of a clue: whoever decides on hands in it now, or gave it. Else whoever may waive. */
    private boolean mayTakeBack(Row row, Viewer viewer) {
        var clue = row.stringOrNull("clue");
        return viewer.id().equals(row.map("says").get("recordedBy"))
                || (clue == null
                        ? viewer.holds(Role.OFFICE_HEAD) || viewer.holds(Role.GROUP_HEAD)
                        : answering.decides(clue, viewer));
    }

    private static Refusal refusal(String code, String key, String field) {
        return new Refusal(code, key, List.of("input", field));
    }
}
