package org.jingwei.conflict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jingwei.access.Role;
import org.jingwei.access.Viewer;
import org.jingwei.graph.Change;
import org.jingwei.graph.Facts;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.graph.Row;
import org.jingwei.job.Changed;
import org.jingwei.job.Changes;
import org.jingwei.shared.BadInput;
import org.jingwei.shared.Refusal;
import org.jingwei.shared.Severity;
import org.jingwei.shared.Stamp;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers to findings: each is recorded beside those before it, and can be struck. */
@Component
class Answering {

    /** Who speaks on findings of a check for a seat. */
    private static final Set<Role> STAFFING = Set.of(Role.CLERK, Role.OFFICE_HEAD, Role.GROUP_HEAD);

    private static final Query KEEP = Query.named("conflict/keep-finding");
    private static final Query RECORD = Query.named("conflict/record-answer");
    private static final Query ANSWER = Query.named("conflict/answer");
    private static final Query STRIKE = Query.named("conflict/strike-answer");

    private final Checks checks;
    private final Matters matters;
    private final Findings findings;
    private final Graph graph;
    private final Changes changes;

    Answering(Checks checks, Matters matters, Findings findings, Graph graph, Changes changes) {
        this.checks = checks;
        this.matters = matters;
        this.findings = findings;
        this.graph = graph;
        this.changes = changes;
    }

    /** What is said of a finding, as it comes in. */
    record AnswerFinding(MetFinding finding, AnswerVerdict verdict, String reason) {}

    /** The finding, if it stands and the viewer may ask about it; hidden and gone are the same. */
    Optional<Met> find(MetFinding met, Viewer viewer) {
        try {
            var view = met.clue() == null ? staffed(met, viewer) : matters.met(met, viewer);
            return view.flatMap(each -> found(met, each)).findFirst();
        } catch (BadInput _) { // a person, body or round that is not for the viewer
            return Optional.empty();
        }
    }

    private Stream<CheckView> staffed(MetFinding met, Viewer viewer) {
        return STAFFING.stream().anyMatch(viewer::holds)
                ? Stream.of(checks.check(met.question(), viewer))
                : Stream.empty();
    }

    private Stream<Met> found(MetFinding met, CheckView view) {
        return view.check()
                .hits()
                .all()
                .filter(hit -> !hit.isSealed())
                .filter(hit -> findings.name(view.check(), hit).equals(met.id()))
                .filter(hit -> view.check().question().weighs(hit.rule()).isPresent())
                .map(hit -> new Met(view, hit, met.id()));
    }

    Changed answer(AnswerFinding input, Viewer viewer) {
        var met = find(input.finding(), viewer);
        var refusal = met.isEmpty() ? gone() : refusal(met.get(), input, viewer);
        return refusal != null
                ? Changed.refused(List.of(refusal))
                : changes.run(viewer, "answerFinding", input, change -> record(change, met.get(), input, viewer));
    }

    private static @Nullable Refusal refusal(Met met, AnswerFinding input, Viewer viewer) {
        if (met.isOwn(viewer)) {
            return new Refusal("own-matter", "conflict.own-matter", List.of("input", "finding"));
        }
        if (input.reason().isBlank()) {
            return new Refusal("row-invalid", "conflict.no-reason", List.of("input", "reason"));
        }
        var settles = switch (input.verdict()) {
            case CONFIRMED, TO_BE_MENDED -> false;
            case FALSE_ALARM, ACCEPTED_AS_UNKNOWN -> true;
        };
        return settles && met.severity() != Severity.ADVISORY && !isHead(met, viewer)
                ? new Refusal("not-entitled", "conflict.for-the-head", List.of("input", "verdict"))
                : null;
    }

    /** Of a clue, whoever may know the finding is who decides on its hands. */
    private static boolean isHead(Met met, Viewer viewer) {
        return met.isOfMatter() || viewer.holds(Role.OFFICE_HEAD);
    }

    static Refusal gone() {
        return new Refusal("not-found", "conflict.no-finding", List.of("input", "finding"));
    }

    private static Changed record(Change change, Met met, AnswerFinding input, Viewer viewer) {
        keep(change, met);
        var says = said(input.verdict(), input.reason(), isHead(met, viewer), viewer);
        change.write(RECORD, Map.of("finding", met.id(), "says", says));
        return Changed.of(String.valueOf(says.get("id")));
    }

    /** An answer as it is kept. */
    static Map<String, @Nullable Object> said(AnswerVerdict verdict, String reason, boolean head, Viewer viewer) {
        var says = new HashMap<String, @Nullable Object>(stamped(viewer));
        says.put("verdict", verdict.name());
        says.put("reason", reason.strip());
        says.put("head", head);
        return says;
    }

    static void keep(Change change, Met met) {
        var check = met.view().check();
        change.write(
                KEEP, Map.of("finding", met.says(), "person", check.one(met.hit()), "against", check.other(met.hit())));
    }

    /** Who says it, and when, as part of what is said. */
    static Map<String, @Nullable Object> stamped(Viewer viewer) {
        var stamp = stamp(viewer);
        return Map.of(
                "id", Facts.newId(), "name", viewer.name(), "recordedAt", stamp.moment(), "recordedBy", stamp.by());
    }

    static Stamp stamp(Viewer viewer) {
        return new Stamp(viewer.now().knownAt(), viewer.id());
    }

    Optional<Answer> find(String id) {
        return graph.ask(ANSWER, Map.of("id", id)).stream()
                .findFirst()
                .map(row -> Answer.of(Objects.requireNonNull(row.rowOrNull("says"))));
    }

    /** Strikes an answer: for whoever gave it, and for the head of the office. */
    Changed undo(String id, Viewer viewer) {
        return changes.run(viewer, "undoAnswer", id, change -> {
            var row = change.ask(ANSWER, Map.of("id", id)).stream().findFirst();
            var answer = row.map(each -> Answer.of(Objects.requireNonNull(each.rowOrNull("says"))));
            if (answer.isEmpty()) {
                return refused("not-found", "conflict.no-answer", "answer");
            }
            if (!answer.get().account().equals(viewer.id()) && !mayTakeBack(row.get(), viewer)) {
                return refused("not-entitled", "conflict.not-your-answer", "answer");
            }
            var stamp = stamp(viewer);
            return change.write(STRIKE, Map.of("id", id, "now", stamp.moment(), "by", stamp.by()))
                            .isEmpty()
                    ? refused("not-found", "conflict.no-answer", "answer")
                    : Changed.of(id);
        });
    }

    private boolean mayTakeBack(Row row, Viewer viewer) {
        var clue = row.stringOrNull("clue");
        return !Met.isOwn(row.strings("people"), viewer)
                && (clue == null ? viewer.holds(Role.OFFICE_HEAD) : decides(clue, viewer));
    }

    /** Whether the viewer decides on the hands in that clue as it stands now. */
    boolean decides(String clue, Viewer viewer) {
        return matters.decides(clue, viewer);
    }

    static Changed refused(String code, String key, String field) {
        return Changed.refused(List.of(new Refusal(code, key, List.of(field))));
    }
}
