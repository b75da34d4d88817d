package org.jingwei.draw;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.access.Viewer;
import org.jingwei.graph.Change;
import org.jingwei.graph.Facts;
import org.jingwei.graph.Query;
import org.jingwei.job.Changed;
import org.jingwei.job.Changes;
import org.jingwei.round.RoundStatus;
import org.jingwei.round.Rounds;
import org.jingwei.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The office asks a unit for somebody, or asks no more. */
@Component
class DrawAsking {

    static final int LONGEST = 2_000;
    static final int LONGEST_DOCUMENT = 200;

    private static final Query RECORD = Query.named("draw/record");
    private static final Query WITHDRAW = Query.named("draw/withdraw");

    private final Rounds rounds;
    private final Drawables drawables;
    private final Draws draws;
    private final Changes changes;

    DrawAsking(Rounds rounds, Drawables drawables, Draws draws, Changes changes) {
        this.rounds = rounds;
        this.drawables = drawables;
        this.draws = draws;
        this.changes = changes;
    }

    /** A request, as it comes in. */
    record RequestDraw(String round, String cadre, @Nullable String document) {}

    /** Which request is withdrawn, and why. */
    record WithdrawDraw(String draw, String reason) {}

    Changed request(RequestDraw input, Viewer viewer) {
        return changes.run(viewer, "requestDraw", input, change -> record(change, input, viewer));
    }

    private Changed record(Change change, RequestDraw input, Viewer viewer) {
        var round = rounds.find(input.round(), viewer);
        if (round.isEmpty()) {
            return refused("not-found", "draw.no-round", "round");
        }
        if (round.get().status() == RoundStatus.CLOSED) {
            return refused("already-over", "draw.round-over", "round");
        }
        if (DrawRequest.isOwn(input.cadre(), viewer)) {
            return refused("own-matter", "draw.own-matter", "cadre");
        }
        if (isLongDocument(input.document())) {
            return refused("row-invalid", "draw.document-length", "document");
        }
        if (draws.ofRound(round.get().id(), viewer).stream().anyMatch(each -> each.takes(input.cadre()))) {
            return refused("row-invalid", "draw.asked-already", "cadre");
        }
        var drawable = drawables.find(input.cadre(), round.get(), viewer);
        if (drawable.isEmpty()) {
            return refused("not-found", "draw.not-drawable", "cadre");
        }
        var home = drawable.get().home();
        if (home == null) {
            return refused("row-invalid", "draw.no-unit", "cadre");
        }
        var says = stamp(viewer);
        says.put("document", text(input.document()).orElse(null));
        var parameters = Map.of("round", round.get().id(), "person", input.cadre(), "unit", home, "says", says);
        return change.write(RECORD, parameters).isEmpty()
                ? refused("row-invalid", "draw.asked-already", "cadre")
                : Changed.of(String.valueOf(says.get("id")));
    }

    Changed withdraw(WithdrawDraw input, Viewer viewer) {
        return changes.run(viewer, "withdrawDraw", input, change -> withdraw(change, input, viewer));
    }

    /** Not where the unit does not send him: what it said counts, and asking no more would undo it. */
    private Changed withdraw(Change change, WithdrawDraw input, Viewer viewer) {
        var found = draws.find(input.draw(), viewer).filter(each -> each.withdrawal() == null);
        if (found.isEmpty()) {
            return refused("not-found", "draw.no-request", "draw");
        }
        if (DrawRequest.isOwn(found.get().cadre().id(), viewer)) {
            return refused("own-matter", "draw.own-matter", "draw");
        }
        if (isNoText(input.reason())) {
            return refused("row-invalid", "draw.words-length", "reason");
        }
        var says = Map.<String, Object>of(
                "struckAt", moment(viewer),
                "struckBy", viewer.id(),
                "struckByName", viewer.name(),
                "struckFor", input.reason().strip());
        return change.write(WITHDRAW, Map.of("draw", input.draw(), "says", says))
                        .isEmpty()
                ? refused("row-invalid", "draw.answered-no", "draw")
                : Changed.of(input.draw());
    }

    static boolean isLongDocument(@Nullable String document) {
        return document != null && document.length() > LONGEST_DOCUMENT;
    }

    static boolean isNoText(@Nullable String text) {
        return text == null || text.isBlank() || text.length() > LONGEST;
    }

    static Optional<String> text(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(each -> !each.isEmpty());
    }

    /** Who says it, and when. */
    static Map<String, @Nullable Object> stamp(Viewer viewer) {
        return new HashMap<>(Map.of(
                "id", Facts.newId(),
                "name", viewer.name(),
                "recordedAt", moment(viewer),
                "recordedBy", viewer.id()));
    }

    private static Object moment(Viewer viewer) {
        return viewer.now().knownAt().atZone(ZoneOffset.UTC);
    }

    static Changed refused(String code, String key, String field) {
        return Changed.refused(List.of(new Refusal(code, key, List.of("input", field))));
    }
}
