package org.jingwei.recusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.access.Viewer;
import org.jingwei.graph.Change;
import org.jingwei.graph.Query;
import org.jingwei.job.Changed;
import org.jingwei.job.Changes;
import org.jingwei.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides on recusals, with an application or by order, and takes back what was said last. */
@Component
class Deciding {

    private static final Query RECORD = Query.named("recusal/record");
    private static final Query DECIDE = Query.named("recusal/decide");
    private static final Query STRIKE = Query.named("recusal/strike");
    private static final Query STRIKE_DECISION = Query.named("recusal/strike-decision");

    private final Recusals recusals;
    private final Things things;
    private final Changes changes;

    Deciding(Recusals recusals, Things things, Changes changes) {
        this.recusals = recusals;
        this.things = things;
        this.changes = changes;
    }

    /** A decision, as it comes in. */
    record DecideRecusal(
            @Nullable String recusal,
            @Nullable String cadre,
            @Nullable String from,
            @Nullable RecusalGround ground,
            boolean granted,
            String reason,
            @Nullable String heard,
            @Nullable LocalDate last,
            @Nullable String document,
            @Nullable String approver) {}

    Changed decide(DecideRecusal input, Viewer viewer) {
        return input.recusal() == null ? order(input, viewer) : answer(input.recusal(), input, viewer);
    }

    private Changed answer(String id, DecideRecusal input, Viewer viewer) {
        var found = recusals.find(id, viewer);
        if (found.isEmpty() || found.get().state() == RecusalState.WITHDRAWN) {
            return Requesting.refused("not-found", "recusal.not-found", "recusal");
        }
        var recusal = found.get();
        if (recusal.isOwn(viewer) || recusal.isOfKin(viewer)) {
            return Requesting.refused("own-matter", "conflict.own-matter", "recusal");
        }
        // whoever was a member when he applied may lead a team by now; of a clue it stays with whom it was put to
        var now = recusal.unit() == null
                ? Optional.<Things.Named>empty()
                : things.name(recusal.cadre().id(), recusal.from(), viewer);
        var decider = now.map(Things.Named::decider).orElse(recusal.decider());
        var isAsked = now.map(named -> named.isAwaitedBy(viewer)).orElseGet(() -> recusal.isAwaitedBy(viewer));
        if (!isAsked) {
            return Changed.refused(List.of(forSomebodyElse(decider, "recusal")));
        }
        var faults = faults(input, decider, recusal.unit() != null && recusal.origin() != RecusalOrigin.OWN, viewer);
        return faults.isEmpty()
                ? changes.run(viewer, "decideRecusal", input, change -> write(change, id, input, viewer))
                : Changed.refused(faults);
    }

    /** Nobody applied: the organization decides by itself (监察官法 47, 公务员法 77). */
    private Changed order(DecideRecusal input, Viewer viewer) {
        var person = input.cadre();
        var from = input.from();
        var ground = input.ground();
        if (person == null || from == null || ground == null || !input.granted()) {
            return Requesting.refused("row-invalid", "recusal.order-incomplete", "recusal");
        }
        if (!things.mayName(person, viewer)) {
            return Requesting.refused("not-found", "recusal.no-cadre", "cadre");
        }
        var found = things.name(person, from, viewer);
        if (found.isEmpty()) {
            return Requesting.refused("not-found", "recusal.nothing-to-leave", "from");
        }
        var named = found.get();
        if (named.standing().isOwn(viewer) || named.standing().isOfKin(viewer)) {
            return Requesting.refused("own-matter", "conflict.own-matter", "cadre");
        }
        if (!named.isAwaitedBy(viewer)) {
            return Changed.refused(List.of(forSomebodyElse(named.decider(), "cadre")));
        }
        var faults = new ArrayList<>(faults(input, named.decider(), named.clue() == null, viewer));
        Requesting.already(named.standing()).ifPresent(key -> faults.add(refusal("row-invalid", key, "from")));
        return faults.isEmpty()
                ? changes.run(viewer, "decideRecusal", input, change -> {
                    var says = Requesting.says(
                            named, RecusalOrigin.ORDER, RecusalForm.WRITTEN, ground, input.reason(), viewer);
                    change.write(RECORD, Map.of("person", person, "from", from, "says", says));
                    return write(change, String.valueOf(says.get("id")), input, viewer);
                })
                : Changed.refused(faults);
    }

    private static Refusal forSomebodyElse(RecusalDecider decider, String field) {
        var key = switch (decider) {
            case OFFICE_HEAD, SUPERIOR -> "recusal.for-office-head";
            case GROUP_HEAD -> "recusal.for-group-head";
            case RECEIVER -> "recusal.for-receiver";
        };
        return refusal("not-entitled", key, field);
    }

    private static List<Refusal> faults(DecideRecusal input, RecusalDecider decider, boolean hearing, Viewer viewer) {
        var faults = new ArrayList<Refusal>();
        if (input.reason().isBlank()) {
            faults.add(refusal("row-invalid", "conflict.no-reason", "reason"));
        }
        if (hearing && input.granted() && text(input.heard()).isEmpty()) {
            faults.add(refusal("row-invalid", "recusal.not-heard", "heard"));
        }
        if (input.last() != null && input.last().isBefore(viewer.now().on())) {
            faults.add(refusal("row-invalid", "recusal.last-too-early", "last"));
        }
        if (decider == RecusalDecider.SUPERIOR && text(input.approver()).isEmpty()) {
            faults.add(refusal("row-invalid", "recusal.no-superior", "approver"));
        }
        if (decider == RecusalDecider.SUPERIOR && text(input.document()).isEmpty()) {
            faults.add(refusal("row-invalid", "conflict.no-document", "document"));
        }
        return faults;
    }

    private static Changed write(Change change, String recusal, DecideRecusal input, Viewer viewer) {
        var from = input.granted() ? viewer.now().on() : null;
        var last = input.granted() ? input.last() : null;
        var says = new HashMap<String, @Nullable Object>(Requesting.stamp(viewer));
        says.put("granted", input.granted());
        says.put("reason", input.reason().strip());
        says.put("heard", text(input.heard()).orElse(null));
        says.put("document", text(input.document()).orElse(null));
        says.put("approver", text(input.approver()).orElse(null));
        says.put("from", from);
        says.put("last", last);
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("recusal", recusal);
        parameters.put("says", says);
        parameters.put("from", from);
        parameters.put("to", last == null ? null : last.plusDays(1));
        return change.write(DECIDE, parameters).isEmpty()
                ? Requesting.refused("row-invalid", "recusal.not-waiting", "recusal")
                : Changed.of(recusal);
    }

    Changed undo(String id, Viewer viewer) {
        var found = recusals.find(id, viewer).filter(each -> each.mayBeTakenBackBy(viewer));
        if (found.isEmpty()) {
            return Changed.refused(List.of(new Refusal("not-found", "recusal.not-to-be-undone", List.of("recusal"))));
        }
        var recusal = found.get();
        var struck = Map.<String, Object>of("recusal", id, "now", Requesting.moment(viewer), "by", viewer.id());
        return changes.run(viewer, "undoRecusal", id, change -> {
            if (recusal.decision() != null) {
                change.write(STRIKE_DECISION, struck);
            }
            if (recusal.decision() == null || recusal.origin() == RecusalOrigin.ORDER) {
                change.write(STRIKE, struck);
            }
            return Changed.of(id);
        });
    }

    private static Optional<String> text(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(each -> !each.isEmpty());
    }

    private static Refusal refusal(String code, String key, String field) {
        return new Refusal(code, key, List.of("input", field));
    }
}
