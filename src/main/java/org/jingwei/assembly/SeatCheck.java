package org.jingwei.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jingwei.access.Role;
import org.jingwei.access.Viewer;
import org.jingwei.assembly.Verifier.Seated;
import org.jingwei.assembly.Verifier.Verdict;
import org.jingwei.conflict.Outcome;
import org.jingwei.round.Round;
import org.jingwei.round.Team;
import org.jingwei.shared.Refusal;
import org.springframework.stereotype.Component;

/** What speaks against appointing people to seats now. */
@Component
class SeatCheck {

    private final Verifier verifier;
    private final FaultWords words;

    SeatCheck(Verifier verifier, FaultWords words) {
        this.verifier = verifier;
        this.words = words;
    }

    /** Whatever speaks against seats, in the order of the teams, and what the cross-check says of each. */
    record Checked(List<Refusal> refusals, List<Verdict> verdicts) {}

    Checked of(
            Round round,
            int version,
            List<Seated> chosen,
            Request request,
            Map<String, String> answers,
            Viewer viewer) {
        var refusals = new ArrayList<Refusal>();
        if (round.version() != version) {
            refusals.add(words.stale(round, version));
        }
        var known = round.teams().stream().map(Team::id).collect(Collectors.toSet());
        chosen.stream().filter(seat -> !known.contains(seat.team())).forEach(seat -> refusals.add(words.noTeam()));
        var verified = verifier.verify(round, chosen, request, viewer);
        refusals.addAll(words.of(verified.faults(), viewer));
        verified.verdicts().stream()
                .filter(verdict -> isOpen(verdict))
                .forEach(verdict -> answered(verdict, answers, viewer).ifPresent(refusals::add));
        return new Checked(refusals, verified.verdicts());
    }

    private static boolean isOpen(Verdict verdict) {
        return verdict.outcome() == Outcome.UNKNOWN || verdict.outcome() == Outcome.NEEDS_REVIEW;
    }

    private Optional<Refusal> answered(Verdict verdict, Map<String, String> answers, Viewer viewer) {
        var answer = answers.get(verdict.seat().cadre());
        if (answer == null || answer.isBlank()) {
            return Optional.of(words.open(verdict, viewer));
        }
        return viewer.holds(Role.OFFICE_HEAD) ? Optional.empty() : Optional.of(words.notEntitled(verdict, viewer));
    }
}
