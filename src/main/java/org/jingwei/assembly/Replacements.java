package org.jingwei.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jingwei.access.Viewer;
import org.jingwei.assembly.Verifier.Seated;
import org.jingwei.conflict.ClueChecks;
import org.jingwei.conflict.Placed;
import org.jingwei.graph.Change;
import org.jingwei.job.Changed;
import org.jingwei.job.Changes;
import org.jingwei.round.Round;
import org.jingwei.round.Rounds;
import org.jingwei.round.Seats;
import org.jingwei.round.Seats.Appointed;
import org.jingwei.round.Seats.Decided;
import org.jingwei.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts one person in another's seat; what is open about the others of the team was answered when they were appointed. */
@Component
class Replacements {

    private static final int MOST_WORDS = 2_000;

    private final Rounds rounds;
    private final Seats seats;
    private final SeatCheck check;
    private final ClueChecks clues;
    private final FaultWords words;
    private final AppointmentRecord record;
    private final Changes changes;

    Replacements(
            Rounds rounds,
            Seats seats,
            SeatCheck check,
            ClueChecks clues,
            FaultWords words,
            AppointmentRecord record,
            Changes changes) {
        this.rounds = rounds;
        this.seats = seats;
        this.check = check;
        this.clues = clues;
        this.words = words;
        this.record = record;
        this.changes = changes;
    }

    /** Who goes, who comes. */
    record Replacing(
            String team,
            int expectedVersion,
            String out,
            String in,
            String reason,
            @Nullable String answer,
            @Nullable String clueAnswer) {}

    Changed replace(Replacing input, Viewer viewer) {
        return changes.run(viewer, "replaceMember", input, change -> replace(change, input, viewer));
    }

    private Changed replace(Change change, Replacing input, Viewer viewer) {
        if (input.reason().isBlank() || input.reason().length() > MOST_WORDS) {
            return Changed.refused(List.of(new Refusal(
                    "bad-variable", "assembly.replacement-reason", List.of(MOST_WORDS), List.of("input", "reason"))));
        }
        var round = rounds.findByTeam(input.team(), viewer);
        var leaving = round.stream()
                .flatMap(each -> AppointmentRecord.seated(each).stream())
                .filter(seat -> seat.team().equals(input.team()) && seat.cadre().equals(input.out()))
                .findFirst();
        if (round.isEmpty() || leaving.isEmpty()) {
            return Changed.refused(List.of(new Refusal("not-found", "assembly.no-seat", List.of("input", "out"))));
        }
        var role = leaving.get().role();
        var after = new ArrayList<>(AppointmentRecord.seated(round.get()));
        after.remove(leaving.get());
        after.add(new Seated(input.team(), role, input.in()));
        var onTeam =
                after.stream().filter(seat -> seat.team().equals(input.team())).toList();
        Map<String, String> answers = input.answer() == null ? Map.of() : Map.of(input.in(), input.answer());
        var checked = check.of(
                only(round.get(), input.team()),
                input.expectedVersion(),
                onTeam,
                Request.byHand(round.get().id()),
                answers,
                viewer);
        var refusals = checked.refusals().stream()
                .filter(refusal -> !words.isOpenSeatOfAnother(refusal, input.in()))
                .collect(Collectors.toCollection(ArrayList::new));
        refusals.addAll(words.of(elsewhere(after, input), viewer));
        if (refusals.isEmpty()) {
            var seat = new Placed(input.team(), role, input.in());
            refusals.addAll(clues.objections(round.get(), List.of(seat), accepted(input), viewer));
        }
        if (!refusals.isEmpty()) {
            return Changed.refused(refusals);
        }
        var comes = new Appointed(input.team(), role, input.in(), input.answer(), input.reason());
        if (!seats.replace(change, round.get(), input.expectedVersion(), input.out(), comes, Decided.by(viewer))) {
            return Changed.refused(List.of(words.stale(round.get(), input.expectedVersion())));
        }
        record.keep(
                change,
                AppointmentKind.REPLACED,
                round.get(),
                List.of(comes),
                checked.verdicts(),
                List.of(leaving.get()),
                input.reason().strip(),
                viewer);
        return Changed.of(round.get().id());
    }

    private static Map<String, String> accepted(Replacing input) {
        var reason = input.clueAnswer();
        return reason == null || reason.isBlank() ? Map.of() : Map.of(input.in(), reason);
    }

    /** Whoever comes may sit on another team of the round already, which the check of one team does not see. */
    private static List<Fault> elsewhere(List<Seated> after, Replacing input) {
        return after.stream()
                .filter(seat -> seat.cadre().equals(input.in()) && !seat.team().equals(input.team()))
                .map(seat -> (Fault) new Fault.Twice(seat.cadre()))
                .toList();
    }

    /** The round as if it had this team alone: the others are not asked about. */
    private static Round only(Round round, String team) {
        var teams =
                round.teams().stream().filter(each -> each.id().equals(team)).toList();
        return round.with(teams);
    }
}
