package org.jingwei.assembly;

import java.util.ArrayList;
import java.util.List;
import org.jingwei.access.Viewer;
import org.jingwei.job.Changed;
import org.jingwei.job.Changes;
import org.jingwei.round.Round;
import org.jingwei.round.RoundStatus;
import org.jingwei.round.Rounds;
import org.jingwei.round.Seats;
import org.jingwei.round.Seats.Decided;
import org.jingwei.shared.Refusal;
import org.springframework.stereotype.Component;

/** Takes back the appointment of a whole round; its teams can then be appointed anew. */
@Component
class Withdrawals {

    private static final int MOST_WORDS = 2_000;

    private final Rounds rounds;
    private final Seats seats;
    private final AppointmentRecord record;
    private final FaultWords words;
    private final Changes changes;

    Withdrawals(Rounds rounds, Seats seats, AppointmentRecord record, FaultWords words, Changes changes) {
        this.rounds = rounds;
        this.seats = seats;
        this.record = record;
        this.words = words;
        this.changes = changes;
    }

    /** Which round, and why. */
    record Withdrawing(String round, int expectedVersion, String reason) {}

    Changed withdraw(Withdrawing input, Viewer viewer) {
        return changes.run(viewer, "withdrawTeams", input, change -> {
            var round = rounds.find(input.round(), viewer);
            if (round.isEmpty()) {
                return Changed.refused(
                        List.of(new Refusal("not-found", "assembly.no-round", List.of("input", "round"))));
            }
            var refusals = refusals(round.get(), input);
            if (!refusals.isEmpty()) {
                return Changed.refused(refusals);
            }
            var lost = AppointmentRecord.seated(round.get());
            if (!seats.withdraw(change, round.get(), input.expectedVersion(), Decided.by(viewer))) {
                return Changed.refused(List.of(words.stale(round.get(), input.expectedVersion())));
            }
            record.keep(
                    change,
                    AppointmentKind.WITHDRAWN,
                    round.get(),
                    List.of(),
                    List.of(),
                    lost,
                    input.reason().strip(),
                    viewer);
            return Changed.of(round.get().id());
        });
    }

    private static List<Refusal> refusals(Round round, Withdrawing input) {
        var refusals = new ArrayList<Refusal>();
        if (input.reason().isBlank() || input.reason().length() > MOST_WORDS) {
            refusals.add(new Refusal(
                    "bad-variable", "assembly.withdrawal-reason", List.of(MOST_WORDS), List.of("input", "reason")));
        }
        if (round.status() == RoundStatus.CLOSED) {
            refusals.add(new Refusal(
                    "round-closed", "assembly.withdrawal-closed", List.of(round.name()), List.of("input", "round")));
        } else if (round.teams().stream().allMatch(team -> team.seats().isEmpty())) {
            refusals.add(new Refusal(
                    "no-seats", "assembly.withdrawal-empty", List.of(round.name()), List.of("input", "round")));
        }
        return refusals;
    }
}
