package org.jingwei.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jingwei.clue.Attempt;
import org.jingwei.clue.ClosingReason;
import org.jingwei.clue.ClueBook;
import org.jingwei.clue.ClueSource;
import org.jingwei.clue.Life;
import org.jingwei.clue.Measure;
import org.jingwei.clue.SanctionKind;
import org.jingwei.clue.StepKind;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.springframework.context.MessageSource;

/**
 * The clues of the demo office: of the round that is over, of all fates, and one at every step of the round that runs. Each
 * step is taken by its proper hand through the ledger's own judgement; who is about whom follows from the made-up lives.
 */
final class DemoClues {

    private static final Query TEAMS = Query.named("demo/clue-teams");
    private static final Query KIN = Query.named("demo/clue-kin");
    private static final double ABOUT_KIN = 0.25;
    private static final double ABOUT_NOBODY_NEW = 0.35;
    private static final List<SanctionKind> SANCTIONS = List.of(
            SanctionKind.PARTY_WARNING,
            SanctionKind.PARTY_WARNING,
            SanctionKind.PARTY_SERIOUS_WARNING,
            SanctionKind.GOV_WARNING,
            SanctionKind.GOV_DEMERIT,
            SanctionKind.PARTY_POST_REMOVAL,
            SanctionKind.GOV_REMOVAL,
            SanctionKind.PARTY_EXPULSION,
            SanctionKind.ORG_TRANSFER);
    private static final List<SanctionKind> TALKS =
            List.of(SanctionKind.TALK_REMINDER, SanctionKind.CRITICISM, SanctionKind.ADMONITION);

    /** A made-up report: how it came in, and what it says. */
    private record Story(ClueSource source, String summary) {}

    private final Graph graph;
    private final ClueBook book;
    private final MessageSource messages;
    private final ClueHands hands;
    private final Chance chance;
    private final LocalDate today;
    private final Instant now;
    private final List<Story> stories =
            Sheet.read("clues", row -> new Story(ClueSource.valueOf(row.getField("source")), row.getField("summary")));
    private final Map<String, List<String>> kin = new HashMap<>();
    private final List<ClueTeam.Official> named = new ArrayList<>();

    DemoClues(Graph graph, ClueBook book, MessageSource messages, Chance chance, LocalDate today, Instant now) {
        this.graph = graph;
        this.book = book;
        this.messages = messages;
        this.hands = new ClueHands(graph);
        this.chance = chance;
        this.today = today;
        this.now = now;
    }

    /** All of them, played and not written yet. {@code first} is whom the first clue that was handed over is about. */
    List<Life> lives(String first) {
        var teams = graph.ask(TEAMS, Map.of()).stream()
                .map(ClueTeam::of)
                .filter(team -> !team.officials().isEmpty())
                .toList();
        learnKin(teams);
        var lives = new ArrayList<Life>();
        var over = teams.stream().filter(team -> !team.running()).toList();
        for (var fate : ClueFate.finished()) {
            for (int i = 0; i < fate.clues(); i++) {
                var team = over.get(lives.size() % over.size());
                lives.add(life(team, fate, official(team), lives.size()));
            }
        }
        var open = teams.stream().filter(ClueTeam::running).findFirst().orElseThrow();
        for (var fate : ClueFate.running()) {
            for (int i = 0; i < fate.clues(); i++) {
                var handedOver = fate.steps().contains(StepKind.HAND_OVER);
                lives.add(life(open, fate, handedOver ? ofPerson(open, first) : official(open), lives.size()));
            }
        }
        return lives;
    }

    private void learnKin(List<ClueTeam> teams) {
        var people = teams.stream()
                .flatMap(team -> team.officials().stream())
                .map(ClueTeam.Official::person)
                .distinct()
                .toList();
        graph.ask(KIN, Map.of("people", people))
                .forEach(row -> kin.computeIfAbsent(row.string("one"), _ -> new ArrayList<>())
                        .add(row.string("other")));
    }

    /** Somebody of the target: often one of whom, or of whose kin, the office has heard before. */
    private ClueTeam.Official official(ClueTeam team) {
        var heardOf = team.officials().stream().filter(named::contains).toList();
        var related = team.officials().stream()
                .filter(each -> named.stream()
                        .anyMatch(other ->
                                kin.getOrDefault(each.person(), List.of()).contains(other.person())))
                .toList();
        var chosen = !heardOf.isEmpty() && chance.one(ABOUT_NOBODY_NEW)
                ? chance.pick(heardOf)
                : !related.isEmpty() && chance.one(ABOUT_KIN) ? chance.pick(related) : chance.pick(team.officials());
        named.add(chosen);
        return chosen;
    }

    private static ClueTeam.Official ofPerson(ClueTeam team, String person) {
        return team.officials().stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the demo's subject leads no target of the first team"));
    }

    private Life life(ClueTeam team, ClueFate fate, ClueTeam.Official about, int number) {
        var story = chance.pick(stories);
        var day = team.from().plusDays(chance.between(2, team.running() ? 8 : 50));
        var clue = book.draft(
                team.round(),
                about.unit(),
                List.of(about.person()),
                story.source(),
                story.summary(),
                day,
                team.scopes(),
                null);
        var life = book.begin(clue, hands.of(StepKind.RECEIVE, team, team.scopes()), today, now);
        for (var step : fate.steps()) {
            var next = day.plusDays(chance.between(team.running() ? 0 : 1, team.running() ? 2 : 9));
            day = next.isAfter(today) ? today : next;
            life = book.take(life, attempt(step, team, life, day, about.person(), number), today, now);
        }
        return life;
    }

    private Attempt attempt(StepKind step, ClueTeam team, Life life, LocalDate day, String subject, int number) {
        var doer = hands.of(step, team, life.standing().scopes());
        var plain = Attempt.plain(step, doer, day, book.paper(step, title(step), number(day)));
        var attempt = book.takesBehalf(step) ? plain.onBehalfOf(hands.handler(book.hand(step), number)) : plain;
        return switch (step) {
            case TRIAGE -> attempt.readBy(List.of(team.member().id())).saying("按问题线索办理，组内深入了解。");
            case DRAW_UP_TRANSFER -> attempt.to(hands.discipline()).saying("建议按干部管理权限移交。");
            case OFFICE_HEAD_OPINION, INSTRUCT -> attempt.saying("同意移交。");
            case CLOSE -> attempt.closing(chance.pick(List.of(ClosingReason.values())));
            case REMIND -> attempt.deciding(List.of(new Measure(chance.pick(TALKS), subject, null)));
            case DECIDE -> attempt.deciding(List.of(new Measure(chance.pick(SANCTIONS), subject, null)));
            default -> attempt;
        };
    }

    /** Papers are titled by the step's own name. */
    private String title(StepKind step) {
        return Objects.requireNonNull(messages.getMessage("step." + step, null, Locale.SIMPLIFIED_CHINESE)) + "材料";
    }

    private String number(LocalDate day) {
        return "〔%d〕%d号".formatted(day.getYear(), chance.between(1, 400));
    }
}
