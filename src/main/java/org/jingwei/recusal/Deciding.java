package org.jingwei.recusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jingwei.access.Viewer;
import org.jingwei.graph.Change;
import org.jingwei.graph.Query;
import org.jingwei.job.Changed;
import org.jingwei.job.Changes;
import org.jingwei.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides on recusals, with an application or by order. */
@Component
class Deciding {

    private static final Query DECIDE = Query.named("recusal/decide");

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
            @Nullable String approver) {

        boolean namesMoreThanTheApplication() {
            return cadre != null || from != null || ground != null;
        }
    }

    Changed decide(DecideRecusal input, Viewer viewer) {
        var recusal = input.recusal();
        return changes.run(
                viewer,
                "decideRecusal",
                input,
                change -> recusal == null ? order(change, input, viewer) : answer(change, recusal, input, viewer));
    }

    private Changed answer(Change change, String id, DecideRecusal input, Viewer viewer) {
        var found = recusals.find(id, viewer);
        if (found.isEmpty() || found.get().state() == RecusalState.WITHDRAWN) {
            return Requesting.refused("not-found", "recusal.not-found", "recusal");
        }
        var recusal = found.get();
        var faults = new ArrayList<>(notEntitled(recusal.standing(), recusal.decider(), "recusal", viewer));
        if (faults.isEmpty()) {
            var hearing = !recusal.standing().isOnClue() && !recusal.own();
            faults.addAll(faults(input, recusal.decider(), hearing, viewer));
        }
        if (input.namesMoreThanTheApplication()) {
            faults.add(refusal("row-invalid", "recusal.one-or-the-other", "recusal"));
        }
        return faults.isEmpty() ? write(change, id, recusal.decider(), input, viewer) : Changed.refused(faults);
    }

    /** Nobody applied: the organization decides by itself (监察官法 47, 公务员法 77). */
    private Changed order(Change change, DecideRecusal input, Viewer viewer) {
        var person = input.cadre();
        var from = input.from();
        var ground = input.ground();
        if (person == null || from == null || ground == null || !input.granted()) {
            return Requesting.refused("row-invalid", "recusal.order-incomplete", "recusal");
        }
        if (!things.mayName(person, viewer)) {
            return Requesting.refused("not-found", "recusal.no-cadre", "cadre");
        }
        var found = things.find(person, from, viewer);
        if (found.isEmpty()) {
            return Requesting.refused("not-found", "recusal.nothing-to-leave", "from");
        }
        var standing = found.get();
        var decider = RecusalDecider.of(standing);
        var faults = new ArrayList<>(notEntitled(standing, decider, "cadre", viewer));
        if (faults.isEmpty()) {
            faults.addAll(faults(input, decider, !standing.isOnClue(), viewer));
        }
        if (faults.isEmpty() && standing.stands()) {
            faults.add(refusal("row-invalid", "recusal.stands-already", "from"));
        }
        if (!faults.isEmpty()) {
            return Changed.refused(faults);
        }
        var recorded = Requesting.record(
                change, standing, RecusalOrigin.ORDER, RecusalForm.WRITTEN, ground, input.reason(), viewer);
        return recorded.ids().isEmpty()
                ? recorded
                : write(change, recorded.ids().getFirst(), decider, input, viewer);
    }

    private static List<Refusal> notEntitled(Standing standing, RecusalDecider decider, String field, Viewer viewer) {
        if (!standing.mayJudge(viewer)) {
            return List.of(refusal("own-matter", "recusal.own-matter", field));
        }
        if (standing.awaits(decider).stream().anyMatch(viewer.hands()::contains)) {
            return List.of();
        }
        var key = switch (decider) {
            case OFFICE_HEAD -> "recusal.for-office-head";
            case GROUP_HEAD -> "recusal.for-group-head";
            case RECEIVER -> "recusal.for-receiver";
            case SUPERIOR -> "recusal.for-superior";
        };
        return List.of(refusal("not-entitled", key, field));
    }

    private static List<Refusal> faults(DecideRecusal input, RecusalDecider decider, boolean hearing, Viewer viewer) {
        var faults = new ArrayList<>(superiors(decider, input.approver(), input.document(), "approver", "document"));
        if (input.reason().isBlank() || input.reason().length() > Requesting.LONGEST) {
            faults.add(refusal("row-invalid", "recusal.reason-length", "reason"));
        }
        var heard = text(input.heard());
        if (hearing && input.granted() && heard.isEmpty()) {
            faults.add(refusal("row-invalid", "recusal.not-heard", "heard"));
        }
        if (heard.filter(words -> words.length() > Requesting.LONGEST).isPresent()) {
            faults.add(refusal("row-invalid", "recusal.reason-length", "heard"));
        }
        if (input.granted()
                && input.last() != null
                && input.last().isBefore(viewer.now().on())) {
            faults.add(refusal("row-invalid", "recusal.last-too-early", "last"));
        }
        return faults;
    }

    /** What a superior decided bears his name and document; what nobody above decided bears no such name. */
    static List<Refusal> superiors(
            RecusalDecider decider, @Nullable String approver, @Nullable String document, String... fields) {
        var faults = new ArrayList<Refusal>();
        if (decider == RecusalDecider.SUPERIOR && text(approver).isEmpty()) {
            faults.add(refusal("row-invalid", "recusal.no-superior", fields[0]));
        }
        if (decider == RecusalDecider.SUPERIOR && text(document).isEmpty()) {
            faults.add(refusal("row-invalid", "recusal.no-document", fields[1]));
        }
        if (decider != RecusalDecider.SUPERIOR && text(approver).isPresent()) {
            faults.add(refusal("row-invalid", "recusal.not-a-superiors", fields[0]));
        }
        return faults;
    }

    private static Changed write(
            Change change, String recusal, RecusalDecider decider, DecideRecusal input, Viewer viewer) {
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
        parameters.put("decider", decider.name());
        parameters.put("from", from);
        parameters.put("to", last == null ? null : last.plusDays(1));
        return change.write(DECIDE, parameters).isEmpty()
                ? Requesting.refused("row-invalid", "recusal.not-waiting", "recusal")
                : Changed.of(recusal);
    }

    static Optional<String> text(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(each -> !each.isEmpty());
    }

    static Refusal refusal(String code, String key, String field) {
        return new Refusal(code, key, List.of("input", field));
    }
}
