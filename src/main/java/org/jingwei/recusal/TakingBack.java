package org.jingwei.recusal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jingwei.access.Viewer;
import org.jingwei.graph.Change;
import org.jingwei.graph.Query;
import org.jingwei.job.Changed;
import org.jingwei.job.Changes;
import org.jingwei.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes back what was said last: a decision whoever decides now, an application whoever made it. */
@Component
class TakingBack {

    private static final Query STRIKE = Query.named("recusal/strike");
    private static final Query STRIKE_DECISION = Query.named("recusal/strike-decision");

    private final Recusals recusals;
    private final Changes changes;

    TakingBack(Recusals recusals, Changes changes) {
        this.recusals = recusals;
        this.changes = changes;
    }

    /** What is taken back, and of a decision why. */
    record UndoRecusal(
            String recusal,
            @Nullable String reason,
            @Nullable String document,
            @Nullable String approver) {}

    Changed undo(UndoRecusal input, Viewer viewer) {
        return changes.run(
                viewer,
                "undoRecusal",
                input,
                change -> recusals.find(input.recusal(), viewer)
                        .filter(each -> each.mayBeTakenBackBy(viewer))
                        .map(each -> each.decision() == null
                                ? strike(change, each, viewer)
                                : strikeDecision(change, each, input, viewer))
                        .orElseGet(TakingBack::gone));
    }

    private static Changed strikeDecision(Change change, Recusal recusal, UndoRecusal input, Viewer viewer) {
        if (recusal.state() == RecusalState.LAPSED) {
            return Changed.refused(List.of(new Refusal("row-invalid", "recusal.lapsed", List.of("recusal"))));
        }
        var faults = new ArrayList<Refusal>();
        if (Deciding.text(input.reason()).isEmpty()) {
            faults.add(new Refusal("row-invalid", "conflict.no-reason", List.of("reason")));
        }
        Deciding.superiors(recusal.decider(), input.approver(), input.document(), "approver", "document").stream()
                .map(fault -> new Refusal(
                        fault.code(), fault.key(), List.of(fault.path().getLast())))
                .forEach(faults::add);
        if (!faults.isEmpty()) {
            return Changed.refused(faults);
        }
        var now = Requesting.moment(viewer);
        var says = new HashMap<String, @Nullable Object>();
        says.put("struckAt", now);
        says.put("struckBy", viewer.id());
        says.put("struckFor", Deciding.text(input.reason()).orElseThrow());
        says.put("struckDocument", Deciding.text(input.document()).orElse(null));
        says.put("struckApprover", Deciding.text(input.approver()).orElse(null));
        var struck = change.write(STRIKE_DECISION, Map.of("recusal", recusal.id(), "now", now, "says", says));
        if (struck.isEmpty()) {
            return gone();
        }
        return recusal.origin() == RecusalOrigin.ORDER ? strike(change, recusal, viewer) : Changed.of(recusal.id());
    }

    private static Changed strike(Change change, Recusal recusal, Viewer viewer) {
        return change.write(
                                STRIKE,
                                Map.of("recusal", recusal.id(), "now", Requesting.moment(viewer), "by", viewer.id()))
                        .isEmpty()
                ? gone()
                : Changed.of(recusal.id());
    }

    private static Changed gone() {
        return Changed.refused(List.of(new Refusal("not-found", "recusal.not-to-be-undone", List.of("recusal"))));
    }
}
