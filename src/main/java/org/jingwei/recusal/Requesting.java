package org.jingwei.recusal;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jingwei.access.Role;
import org.jingwei.access.Viewer;
import org.jingwei.graph.Change;
import org.jingwei.graph.Facts;
import org.jingwei.graph.Query;
import org.jingwei.job.Changed;
import org.jingwei.job.Changes;
import org.jingwei.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody applies that he, or somebody else, is to stand aside. */
@Component
class Requesting {

    static final int LONGEST = 2_000;

    private static final Query RECORD = Query.named("recusal/record");

    private final Things things;
    private final Changes changes;

    Requesting(Things things, Changes changes) {
        this.things = things;
        this.changes = changes;
    }

    /** An application, as it comes in. */
    record RequestRecusal(
            @Nullable String cadre,
            String from,
            @Nullable RecusalOrigin origin,
            RecusalForm form,
            RecusalGround ground,
            String reason) {}

    Changed request(RequestRecusal input, Viewer viewer) {
        return changes.run(viewer, "requestRecusal", input, change -> record(change, input, viewer));
    }

    private Changed record(Change change, RequestRecusal input, Viewer viewer) {
        var person = input.cadre() == null ? viewer.person() : input.cadre();
        if (person == null) {
            return refused("not-entitled", "recusal.no-person", "cadre");
        }
        if (!things.mayName(person, viewer)) {
            return refused("not-found", "recusal.no-cadre", "cadre");
        }
        var standing = things.find(person, input.from(), viewer);
        if (standing.isEmpty()) {
            return refused("not-found", "recusal.nothing-to-leave", "from");
        }
        var possible = origins(standing.get(), viewer);
        if (possible.isEmpty()) {
            return refused("not-entitled", "recusal.not-for-you", "cadre");
        }
        var origin = input.origin() == null ? viewersOwn(possible) : input.origin();
        if (origin == null) {
            return refused("row-invalid", "recusal.whose-wish", "origin");
        }
        if (!possible.contains(origin)) {
            return refused("not-entitled", "recusal.not-for-you", "origin");
        }
        if (input.reason().isBlank() || input.reason().length() > LONGEST) {
            return refused("row-invalid", "recusal.reason-length", "reason");
        }
        if (standing.get().stands() && !standing.get().isOnClue() && origin != RecusalOrigin.UNIT) {
            return refused("row-invalid", "recusal.stands-already", "from");
        }
        return record(change, standing.get(), origin, input.form(), input.ground(), input.reason(), viewer);
    }

    /** An application as it is kept; where the same account waits for one already, refused. */
    static Changed record(
            Change change,
            Standing standing,
            RecusalOrigin origin,
            RecusalForm form,
            RecusalGround ground,
            String reason,
            Viewer viewer) {
        var himself = standing.isOwn(viewer);
        var says = new HashMap<String, @Nullable Object>(stamp(viewer));
        says.put("origin", origin.name());
        says.put("form", form.name());
        says.put("ground", ground.name());
        says.put("reason", reason.strip());
        says.put("own", himself);
        says.put("decider", RecusalDecider.of(standing).name());
        says.put("readers", List.of(viewer.id()));
        return change.write(RECORD, Map.of("person", standing.person(), "from", standing.from(), "says", says))
                        .isEmpty()
                ? refused("row-invalid", "recusal.waits-already", "from")
                : Changed.of(String.valueOf(says.get("id")));
    }

    /** Whose wish the viewer may put on record; nobody's but his own about himself. */
    private static Set<RecusalOrigin> origins(Standing standing, Viewer viewer) {
        if (standing.isOwn(viewer)) {
            return EnumSet.of(RecusalOrigin.OWN);
        }
        var possible = EnumSet.noneOf(RecusalOrigin.class);
        if (standing.isLedBy(viewer)) {
            possible.add(RecusalOrigin.TEAM);
        }
        if (standing.isAtTheDoorOf(viewer)) {
            possible.add(RecusalOrigin.UNIT);
        }
        if (!standing.isOnClue() && (viewer.holds(Role.CLERK) || viewer.holds(Role.OFFICE_HEAD))) {
            possible.addAll(EnumSet.of(RecusalOrigin.OWN, RecusalOrigin.UNIT, RecusalOrigin.CONCERNED));
        }
        if (standing.isOnClue() && standing.isAwaitedBy(viewer)) {
            possible.addAll(EnumSet.of(RecusalOrigin.OWN, RecusalOrigin.CONCERNED));
        }
        return possible;
    }

    /** Where it can only be the viewer's own wish it need not be said. */
    private static @Nullable RecusalOrigin viewersOwn(Set<RecusalOrigin> possible) {
        return possible.size() == 1 ? possible.iterator().next() : null;
    }

    /** Who says it, and when. */
    static Map<String, Object> stamp(Viewer viewer) {
        return Map.of(
                "id", Facts.newId(),
                "name", viewer.name(),
                "recordedAt", moment(viewer),
                "recordedBy", viewer.id());
    }

    static ZonedDateTime moment(Viewer viewer) {
        return viewer.now().knownAt().atZone(ZoneOffset.UTC);
    }

    static Changed refused(String code, String key, String field) {
        return Changed.refused(List.of(new Refusal(code, key, List.of("input", field))));
    }
}
