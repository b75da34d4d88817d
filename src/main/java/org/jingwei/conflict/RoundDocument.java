package org.jingwei.conflict;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the certificate of a round says. What was found is said by rule and severity alone, never in words: it goes to
 * people whom a member's family does not concern. Nothing of it depends on a clue.
 */
record RoundDocument(StaffedRound round, CrossCheck check, List<RoundReview.TeamReview> teams) {

    /** In words that never change. */
    private static final Map<String, Object> SCOPE = object(
            "zh",
            "本证明依据登记和申报的情况核对；问题线索不在核对范围之内。没有发现，不等于没有。",
            "en",
            "Checked against what is registered and declared; clues are no part of the check. Nothing found does not mean that there is nothing.");

    Map<String, Object> says() {
        return object(
                "knownAt", check.question().knownAt().toString(),
                "facts", List.of("REGISTER", "DECLARED"),
                "scope", SCOPE,
                "offices", round.offices().stream().map(RoundDocument::named).toList(),
                "round", roundItself(),
                "teams", teams.stream().map(this::team).toList(),
                "rules", check.runs().stream().map(this::rule).toList());
    }

    private Map<String, Object> roundItself() {
        return object(
                "id", round.id(),
                "code", round.code(),
                "name", round.name(),
                "kinds", round.kinds().stream().map(Enum::name).sorted().toList(),
                "from", round.period().from().toString(),
                "to", String.valueOf(round.period().to()),
                "version", round.version());
    }

    private Map<String, Object> team(RoundReview.TeamReview review) {
        var team = review.team();
        return object(
                "number", team.number(),
                "seatsPlanned", team.planned(),
                "targets", team.targets().stream().map(RoundDocument::named).toList(),
                "seats", review.seats().stream().map(this::seat).toList(),
                "pairs", review.pairs().stream().map(RoundDocument::pair).toList());
    }

    private Map<String, Object> seat(SeatReview review) {
        var seat = review.seat();
        return object(
                "role", seat.role().name(),
                "person", named(seat.person()),
                "appointedAt", seat.at() == null ? null : seat.at().toString(),
                "replaces", seat.reason(),
                "outcome", review.outcome().name(),
                "accepted", review.outcome() == Outcome.CLEAR ? null : accepted(seat),
                "findings", review.found().stream().map(RoundDocument::finding).toList(),
                "unchecked",
                        review.unchecked().entrySet().stream()
                                .map(part ->
                                        object("part", part.getKey().name(), "rules", List.copyOf(part.getValue())))
                                .toList(),
                "file", file(seat));
    }

    private static Map<String, Object> accepted(StaffedRound.Seat seat) {
        return object(
                "by", seat.by().name(),
                "at", seat.at() == null ? null : seat.at().toString(),
                "reason", seat.answer());
    }

    private static Map<String, Object> finding(SeatReview.Found found) {
        return object(
                "rule",
                found.rule(),
                "severity",
                found.severity().name(),
                "target",
                found.target().name(),
                "lifted",
                lifted(found.lifted()));
    }

    private static @Nullable Map<String, Object> lifted(SeatReview.@Nullable Lifted lifted) {
        return lifted == null
                ? null
                : object(
                        "as", lifted.status().name(),
                        "by", lifted.by(),
                        "document", lifted.document(),
                        "until", lifted.until() == null ? null : lifted.until().toString());
    }

    /** The parts of his file that are vouched for, and of which day they are. */
    private List<Map<String, Object>> file(StaffedRound.Seat seat) {
        var place = check.question().candidates().indexOf(seat.person().id());
        return check.candidates().get(place).coverage().stream()
                .filter(part -> part.complete())
                .map(part -> object(
                        "part", part.part().name(),
                        "asOf", part.asOf() == null ? null : part.asOf().toString(),
                        "source", part.source()))
                .toList();
    }

    private static Map<String, Object> pair(PairReview pair) {
        return object(
                "first", named(pair.first()),
                "second", named(pair.second()),
                "outcome", pair.outcome().name(),
                "rules", pair.rules());
    }

    private Map<String, Object> rule(RuleRun run) {
        var day = check.question().from();
        var zh = RuleView.of(run.rule(), day, Locale.SIMPLIFIED_CHINESE);
        return object(
                "id", zh.id(),
                "version", run.version(),
                "title",
                        object(
                                "zh",
                                zh.title(),
                                "en",
                                RuleView.of(run.rule(), day, Locale.ENGLISH).title()),
                "basis", zh.basis(),
                "needs", zh.needs().stream().map(Enum::name).toList(),
                "state", run.state().name(),
                "pairs", run.pairs());
    }

    private static Map<String, Object> named(StaffedRound.Named thing) {
        return object("id", thing.id(), "name", thing.name());
    }

    /** Names and values by turns; what is absent is left out. */
    private static Map<String, Object> object(@Nullable Object... says) {
        var object = new HashMap<String, Object>();
        for (int i = 0; i < says.length; i += 2) {
            if (says[i + 1] != null) {
                object.put(String.valueOf(says[i]), Objects.requireNonNull(says[i + 1]));
            }
        }
        return object;
    }
}
