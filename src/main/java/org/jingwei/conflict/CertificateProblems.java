package org.jingwei.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.shared.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Why a round gets no certificate, in words that say what to do. */
@Component
class CertificateProblems {

    private static final String OPEN = "conflict-open";
    private static final List<String> ROUND = List.of("input", "round");

    private final MessageSource messages;

    CertificateProblems(MessageSource messages) {
        this.messages = messages;
    }

    Refusal noRound() {
        return new Refusal("not-found", "certificate.no-round", ROUND);
    }

    Refusal notYet() {
        return new Refusal("not-yet", "certificate.not-yet", List.of("input", "knownAt"));
    }

    Refusal stale() {
        return new Refusal("stale-version", "certificate.stale", ROUND);
    }

    /** Teams on which nobody sits. */
    List<Refusal> notAppointed(StaffedRound round) {
        if (round.teams().isEmpty()) {
            return List.of(new Refusal("not-appointed", "certificate.no-teams", ROUND));
        }
        return round.teams().stream()
                .filter(team -> team.seats().isEmpty() || team.targets().isEmpty())
                .map(team -> refusal(
                        "not-appointed",
                        team.seats().isEmpty() ? "certificate.no-seats" : "certificate.no-targets",
                        team.number()))
                .toList();
    }

    /** Seats that nobody may hold, or that nobody has answered for, and people who may not sit on one team. */
    List<Refusal> open(List<RoundReview.TeamReview> teams, Locale language) {
        var refusals = new ArrayList<Refusal>();
        for (var review : teams) {
            var number = review.team().number();
            review.seats().stream()
                    .filter(SeatReview::isOpen)
                    .map(seat -> refusal(
                            OPEN,
                            key(seat),
                            number,
                            seat.seat().person().name(),
                            outcome(seat, language),
                            why(seat, language)))
                    .forEach(refusals::add);
            review.pairs().stream()
                    .filter(pair -> pair.outcome() == Outcome.BLOCKED)
                    .map(pair -> refusal(
                            OPEN,
                            "certificate.apart",
                            number,
                            pair.first().name(),
                            pair.second().name(),
                            String.join(", ", pair.rules())))
                    .forEach(refusals::add);
        }
        return refusals;
    }

    private static String key(SeatReview seat) {
        if (seat.outcome() == Outcome.BLOCKED) {
            return "certificate.blocked";
        }
        return seat.seat().isAnswered() ? "certificate.overtaken" : "certificate.unanswered";
    }

    private String outcome(SeatReview seat, Locale language) {
        return messages.getMessage("outcome." + seat.outcome(), null, language);
    }

    private String why(SeatReview seat, Locale language) {
        return Stream.concat(
                        seat.rules().stream(),
                        seat.unchecked().keySet().stream()
                                .map(part -> messages.getMessage("part." + part, null, language)))
                .collect(Collectors.joining(", "));
    }

    private static Refusal refusal(String code, String key, Object... arguments) {
        return new Refusal(code, key, List.of(arguments), ROUND);
    }
}
