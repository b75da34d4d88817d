package org.jingwei.assembly;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jingwei.access.Viewer;
import org.jingwei.assembly.Verifier.Seated;
import org.jingwei.conflict.ClueChecks;
import org.jingwei.graph.Change;
import org.jingwei.job.Changed;
import org.jingwei.job.Changes;
import org.jingwei.round.Rounds;
import org.jingwei.round.Seats;
import org.jingwei.round.Seats.Appointed;
import org.jingwei.round.Seats.Decided;
import org.jingwei.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes proposed or hand-picked people the teams of a round, after everything was verified once more. */
@Component
class Appointments {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Assemblies assemblies;
    private final Rounds rounds;
    private final Seats seats;
    private final SeatCheck check;
    private final ClueChecks clues;
    private final FaultWords words;
    private final AppointmentRecord record;
    private final Changes changes;

    Appointments(
            Assemblies assemblies,
            Rounds rounds,
            Seats seats,
            SeatCheck check,
            ClueChecks clues,
            FaultWords words,
            AppointmentRecord record,
            Changes changes) {
        this.assemblies = assemblies;
        this.rounds = rounds;
        this.seats = seats;
        this.check = check;
        this.clues = clues;
        this.words = words;
        this.record = record;
        this.changes = changes;
    }

    /** The seats to be appointed, and why some are accepted that are not clear. */
    record Appointing(
            String round,
            int expectedVersion,
            @Nullable String proposal,
            @Nullable List<Request.Seat> seats,
            List<Answer> answers,
            List<Answer> cluesAccepted) {}

    /** Why somebody is accepted on a seat that is not clear. */
    record Answer(String cadre, String reason) {}

    Changed appoint(Appointing input, Viewer viewer) {
        return changes.run(viewer, "appointTeams", input, change -> appoint(change, input, viewer));
    }

    /** Checked where a repeated request is known already: what it once did is no reason to refuse it. */
    private Changed appoint(Change change, Appointing input, Viewer viewer) {
        var found = rounds.find(input.round(), viewer);
        if (found.isEmpty()) {
            return refused("not-found", "assembly.no-round", "round");
        }
        var round = found.get();
        var request = request(input, viewer);
        var chosen = chosen(input, viewer);
        if (request.isEmpty() || chosen.isEmpty()) {
            return refused("not-found", "assembly.no-proposal", "proposal");
        }
        var answers = reasons(input.answers());
        var checked = check.of(round, input.expectedVersion(), chosen.get(), request.get(), answers, viewer);
        if (!checked.refusals().isEmpty()) {
            return Changed.refused(checked.refusals());
        }
        var placed = chosen.get().stream().map(Seated::placed).toList();
        var byClues = clues.objections(round, placed, reasons(input.cluesAccepted()), viewer);
        if (!byClues.isEmpty()) {
            return Changed.refused(byClues);
        }
        var appointed = chosen.get().stream()
                .map(seat -> new Appointed(seat.team(), seat.role(), seat.cadre(), answers.get(seat.cadre()), null))
                .toList();
        if (!seats.appoint(change, round, input.expectedVersion(), appointed, Decided.by(viewer))) {
            return Changed.refused(List.of(words.stale(round, input.expectedVersion())));
        }
        var lost = AppointmentRecord.lost(round, chosen.get());
        record.keep(change, AppointmentKind.APPOINTED, round, appointed, checked.verdicts(), lost, null, viewer);
        return Changed.of(round.id());
    }

    /** By person; a blank reason is none. */
    private static Map<String, String> reasons(List<Answer> answers) {
        return answers.stream()
                .filter(answer -> !answer.reason().isBlank())
                .collect(Collectors.toMap(Answer::cadre, Answer::reason, (a, b) -> b));
    }

    private Optional<Request> request(Appointing input, Viewer viewer) {
        return input.proposal() == null
                ? Optional.of(Request.byHand(input.round()))
                : assemblies
                        .findByProposal(input.proposal(), viewer)
                        .filter(assembly -> assembly.roundId().equals(input.round()))
                        .map(assembly -> JSON.readValue(assembly.asked(), Request.class));
    }

    private Optional<List<Seated>> chosen(Appointing input, Viewer viewer) {
        if (input.proposal() != null) {
            return assemblies
                    .findByProposal(input.proposal(), viewer)
                    .map(Assembly::offered)
                    .map(offered -> offered.offers().stream()
                            .map(offer -> new Seated(
                                    offer.team(), offer.role(), offer.member().id()))
                            .toList());
        }
        return Optional.ofNullable(input.seats())
                .map(listed -> listed.stream()
                        .filter(seat -> seat.role() != null)
                        .map(seat ->
                                new Seated(seat.team(), java.util.Objects.requireNonNull(seat.role()), seat.cadre()))
                        .toList());
    }

    private static Changed refused(String code, String key, String field) {
        return Changed.refused(List.of(new Refusal(code, key, List.of("input", field))));
    }
}
