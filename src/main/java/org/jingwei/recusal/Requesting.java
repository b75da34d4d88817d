package org.jingwei.recusal;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        var person = input.cadre() == null ? viewer.person() : input.cadre();
        if (person == null) {
            return refused("not-entitled", "recusal.no-person", "cadre");
        }
        if (!things.mayName(person, viewer)) {
            return refused("not-found", "recusal.no-cadre", "cadre");
        }
        var named = things.name(person, input.from(), viewer);
        if (named.isEmpty()) {
            return refused("not-found", "recusal.nothing-to-leave", "from");
        }
        var possible = origins(named.get(), viewer);
        var origin = input.origin() == null ? possible.stream().findFirst().orElse(null) : input.origin();
        if (origin == null || !possible.contains(origin)) {
            return refused("not-entitled", "recusal.not-for-you", input.origin() == null ? "cadre" : "origin");
        }
        if (input.reason().isBlank()) {
            return refused("row-invalid", "conflict.no-reason", "reason");
        }
        return already(named.get().standing())
                .map(key -> refused("row-invalid", key, "from"))
                .orElseGet(() -> changes.run(
                        viewer, "requestRecusal", input, change -> record(change, named.get(), input, origin, viewer)));
    }

    static Optional<String> already(Standing standing) {
        if (standing.stands()) {
            return Optional.of("recusal.stands-already");
        }
        return standing.waits() ? Optional.of("recusal.waits-already") : Optional.empty();
    }

    /** Whose wish the viewer may put on record, the likeliest first; nobody's but his own about himself. */
    private static Set<RecusalOrigin> origins(Things.Named named, Viewer viewer) {
        if (named.standing().isOwn(viewer)) {
            return EnumSet.of(RecusalOrigin.OWN);
        }
        var possible = EnumSet.noneOf(RecusalOrigin.class);
        if (named.standing().isLedBy(viewer)) {
            possible.add(RecusalOrigin.TEAM);
        }
        if (named.standing().isAtTheDoorOf(named.from(), viewer)) {
            possible.add(RecusalOrigin.UNIT);
        }
        if (named.clue() == null && (viewer.holds(Role.CLERK) || viewer.holds(Role.OFFICE_HEAD))) {
            possible.addAll(EnumSet.of(RecusalOrigin.OWN, RecusalOrigin.UNIT, RecusalOrigin.CONCERNED));
        }
        if (named.clue() != null && named.isAwaitedBy(viewer)) {
            possible.addAll(EnumSet.of(RecusalOrigin.OWN, RecusalOrigin.CONCERNED));
        }
        return possible;
    }

    private static Changed record(
            Change change, Things.Named named, RequestRecusal input, RecusalOrigin origin, Viewer viewer) {
        var says = says(named, origin, input.form(), input.ground(), input.reason(), viewer);
        change.write(RECORD, Map.of("person", named.person(), "from", named.from(), "says", says));
        return Changed.of(String.valueOf(says.get("id")));
    }

    /** An application as it is kept: of a clue whoever it is about reads nothing, unless he wrote it. */
    static Map<String, @Nullable Object> says(
            Things.Named named,
            RecusalOrigin origin,
            RecusalForm form,
            RecusalGround ground,
            String reason,
            Viewer viewer) {
        var readers = new ArrayList<>(List.of(viewer.id()));
        if (named.clue() == null) {
            readers.addAll(named.standing().persons());
        }
        var says = new HashMap<String, @Nullable Object>(stamp(viewer));
        says.put("origin", origin.name());
        says.put("form", form.name());
        says.put("ground", ground.name());
        says.put("reason", reason.strip());
        says.put("decider", named.decider().name());
        says.put("awaits", List.copyOf(named.awaits()));
        says.put("readers", readers);
        return says;
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
