package org.jingwei.clue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.access.Role;
import org.jingwei.access.Viewer;
import org.jingwei.cadre.Cadres;
import org.jingwei.graph.Change;
import org.jingwei.graph.Facts;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.job.Changed;
import org.jingwei.shared.HandKind;
import org.jingwei.shared.Refusal;
import org.jingwei.shared.Stamp;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is a witness in a clue: recorded and taken back by whoever has it, known to whoever may read what it holds. */
@Component
class Witnesses {

    private static final Query ALL = Query.named("clue/witnesses");
    private static final Query ONE = Query.named("clue/witness");
    private static final Query LOCK = Query.named("clue/lock");
    private static final Query RECORD = Query.named("clue/record-witness");
    private static final Query STRIKE = Query.named("clue/strike-witness");

    private final Graph graph;
    private final Clues clues;
    private final Cadres cadres;
    private final ClueWords words;

    Witnesses(Graph graph, Clues clues, Cadres cadres, ClueWords words) {
        this.graph = graph;
        this.clues = clues;
        this.cadres = cadres;
        this.words = words;
    }

    /** Who is one, as it comes in. */
    record RecordWitnessInput(
            String clue, String person, @Nullable LocalDate on) {}

    /** Who is one no more, as it comes in. */
    record StrikeWitnessInput(String clue, String witness) {}

    /** From the seal on for the body that signed for it; before, for whoever the policy lets read the clue. */
    List<Witness> of(Clue clue, Viewer viewer) {
        if (clue.state().isSealed() && !holds(viewer, clue, Role.RECEIVER) && !holds(viewer, clue, Role.RECEIVER_ORG)) {
            return List.of();
        }
        var scope = viewer.scope();
        return graph.ask(ALL, Map.of("clue", clue.id(), "knownAt", scope.get("knownAt"), "viewer", scope)).stream()
                .map(Witness::of)
                .toList();
    }

    Changed record(Change change, RecordWitnessInput input, Viewer viewer, Stamp stamp) {
        var hand = hand(change, input.clue(), viewer, stamp);
        if (hand.isEmpty()) {
            return refused(input.clue(), viewer);
        }
        if (!cadres.people(List.of(input.person()), viewer).containsKey(input.person())) {
            return refused("not-found", "not-found", "person", viewer);
        }
        var today = viewer.now().on();
        var on = input.on() == null ? today : input.on();
        if (on.isAfter(today)) {
            return refused("date-not-permitted", "witness-in-future", "on", viewer, on, today);
        }
        if (change.ask(ONE, Map.of("clue", input.clue(), "person", input.person()))
                .isEmpty()) {
            var says = new HashMap<String, @Nullable Object>();
            says.put("id", Facts.newId());
            says.put("hand", hand.get().name());
            says.put("from", on);
            says.put("recordedAt", stamp.moment());
            says.put("recordedBy", stamp.by());
            change.write(RECORD, Map.of("clue", input.clue(), "person", input.person(), "says", says));
        }
        return Changed.of(input.clue());
    }

    Changed strike(Change change, StrikeWitnessInput input, Viewer viewer, Stamp stamp) {
        if (hand(change, input.clue(), viewer, stamp).isEmpty()) {
            return refused(input.clue(), viewer);
        }
        var parameters = Map.of("clue", input.clue(), "id", input.witness(), "now", stamp.moment(), "by", stamp.by());
        return change.write(STRIKE, parameters).isEmpty()
                ? refused("not-found", "not-found", "witness", viewer)
                : Changed.of(input.clue());
    }

    /** By whose hand the viewer may record it: until the seal the leader's, then the receiving body's. */
    private Optional<HandKind> hand(Change change, String id, Viewer viewer, Stamp stamp) {
        change.write(LOCK, Map.of("id", id, "now", stamp.moment(), "viewer", viewer.scope()));
        return clues.find(id, viewer).flatMap(clue -> {
            if (!clue.state().isSealed()) {
                return holds(viewer, clue, Role.LEADER) ? Optional.of(HandKind.FIND) : Optional.empty();
            }
            return holds(viewer, clue, Role.RECEIVER) ? Optional.of(HandKind.RECEIVE) : Optional.empty();
        });
    }

    private static boolean holds(Viewer viewer, Clue clue, Role role) {
        var hand = clue.content().hand(role);
        return hand != null && viewer.hands().contains(hand);
    }

    private Changed refused(String clue, Viewer viewer) {
        return clues.find(clue, viewer).isEmpty()
                ? refused("not-found", "not-found", "clue", viewer)
                : refused("not-entitled", "not-your-witness", "clue", viewer);
    }

    private Changed refused(String code, String key, String place, Viewer viewer, Object... details) {
        Refusal refusal = words.refusal(code, "clue." + key, List.of("input", place), viewer.language(), details);
        return Changed.refused(List.of(refusal));
    }
}
