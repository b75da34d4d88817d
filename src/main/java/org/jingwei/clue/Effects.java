package org.jingwei.clue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jingwei.graph.Change;
import org.jingwei.graph.Facts;
import org.jingwei.graph.Query;
import org.jspecify.annotations.Nullable;

/** What follows from steps beside the chain: transfers, cases and sanctions, written in the steps' own transaction. */
final class Effects {

    private static final Query RECORD_TRANSFERS = Query.named("clue/record-transfers");
    private static final Query ADVANCE_TRANSFERS = Query.named("clue/advance-transfers");
    private static final Query RECORD_CASES = Query.named("clue/record-cases");
    private static final Query RECORD_SANCTIONS = Query.named("clue/record-sanctions");
    private static final Query ANNOUNCE_SANCTIONS = Query.named("clue/announce-sanctions");
    private static final Query BAR_SANCTIONED = Query.named("clue/bar-sanctioned");

    private final List<Map<String, @Nullable Object>> drawnUp = new ArrayList<>();
    private final List<Map<String, @Nullable Object>> advanced = new ArrayList<>();
    private final List<Map<String, @Nullable Object>> cases = new ArrayList<>();
    private final List<Map<String, @Nullable Object>> sanctions = new ArrayList<>();
    private final List<Map<String, @Nullable Object>> announced = new ArrayList<>();
    private final List<Map<String, @Nullable Object>> barred = new ArrayList<>();

    void of(Life.Taken taken) {
        var clue = taken.standing().clue();
        var step = taken.step();
        switch (step.kind()) {
            case DRAW_UP_TRANSFER -> drawnUp.add(drawnUp(clue, step));
            case SEAL -> advance(clue, Map.of("state", "SEALED", "sealedOn", step.on(), "packageHash", step.digest()));
            case HAND_OVER -> advance(clue, Map.of("state", "HANDED_OVER", "handedOverOn", step.on()));
            case ACCEPT -> advance(clue, Map.of("state", "RECEIVED", "receivedOn", step.on()));
            case FILE -> cases.add(opened(taken));
            case DECIDE -> decided(taken, null);
            case REMIND -> {
                decided(taken, step.on());
                barred.add(bar(clue, step));
            }
            case EXECUTE -> {
                announced.add(Map.of("clue", clue, "on", step.on()));
                barred.add(bar(clue, step));
            }
            default -> {
                // the chain alone
            }
        }
    }

    void write(Change change) {
        write(change, RECORD_TRANSFERS, drawnUp);
        write(change, ADVANCE_TRANSFERS, advanced);
        write(change, RECORD_CASES, cases);
        write(change, RECORD_SANCTIONS, sanctions);
        write(change, ANNOUNCE_SANCTIONS, announced);
        write(change, BAR_SANCTIONED, barred);
    }

    private static void write(Change change, Query query, List<Map<String, @Nullable Object>> rows) {
        if (!rows.isEmpty()) {
            change.write(query, Map.of("rows", rows));
        }
    }

    private static Map<String, @Nullable Object> drawnUp(String clue, StepRecord step) {
        var says =
                Map.of("id", Facts.newId(), "number", Numbers.fresh("YJ"), "state", "DRAWN_UP", "drawnUpOn", step.on());
        return Map.of("clue", clue, "to", Objects.requireNonNull(step.receiver()), "says", says);
    }

    private static Map<String, @Nullable Object> bar(String clue, StepRecord step) {
        return Map.of("clue", clue, "at", step.recordedAt().atZone(ZoneOffset.UTC));
    }

    private void advance(String clue, Map<String, Object> says) {
        advanced.add(Map.of("clue", clue, "says", says));
    }

    private static Map<String, @Nullable Object> opened(Life.Taken taken) {
        var says = Map.of(
                "id",
                Facts.newId(),
                "number",
                Numbers.fresh("LA"),
                "openedOn",
                taken.step().on());
        return Map.of(
                "clue",
                taken.standing().clue(),
                "against",
                List.copyOf(taken.standing().subjects()),
                "says",
                says);
    }

    private void decided(Life.Taken taken, @Nullable LocalDate announcedOn) {
        for (var measure : taken.attempt().sanctions()) {
            var on = taken.step().on();
            var months = measure.barsFor();
            var says = new HashMap<String, @Nullable Object>();
            says.put("id", Facts.newId());
            says.put("kind", measure.kind().name());
            says.put("decidedOn", on);
            says.put("until", months == null ? null : on.plusMonths(months));
            says.put("announcedOn", announcedOn);
            sanctions.add(Map.of("clue", taken.standing().clue(), "on", measure.on(), "says", says));
        }
    }
}
