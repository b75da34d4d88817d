package org.jingwei.clue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jingwei.access.Scopes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 10,000 random walks over the table by random hands, each try held against an independent reading of the regulations. */
class StepWalkTests {

    private static final int WALKS = 10_000;
    private static final int TRIES = 60;
    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");
    private static final Scopes KEYS = new Scopes("office", "team", null, Set.of(), Set.of());

    /** Everybody who tries: account, human, hands as the service writes them, hands as the oracle calls them. */
    private record Hero(Doer doer, LedgerOracle.Who who) {}

    private static final List<Hero> HEROES = List.of(
            hero("a1", "zhao", Map.of("LEADER:team", "leader")),
            hero("a2", "zhao", Map.of("GATEKEEPER:office", "gatekeeper", "OFFICE_HEAD:office", "head")),
            hero("a3", "li", Map.of("MEMBER:team", "member")),
            hero("a4", "zhou", Map.of("MEMBER:team", "member")),
            hero("a5", null, Map.of("SEAL_KEEPER:team", "keeper")),
            hero("a6", null, Map.of("GATEKEEPER:office", "gatekeeper")),
            hero("a7", "he", Map.of("OFFICE_HEAD:office", "head", "GROUP_HEAD:office", "group")),
            hero("a8", null, Map.of("GROUP_HEAD:office", "group")),
            hero("a9", null, Map.of("RECEIVER:body", "receiver")),
            hero("b1", null, Map.of("RECEIVER_ORG:body", "other")),
            hero("b2", null, Map.of("RECEIVER:elsewhere", "nobody", "LEADER:second", "nobody")),
            hero(
                    "b3",
                    null,
                    Map.of("CLERK:office", "nobody", "ADMIN:office", "nobody", "SUPERVISOR:office", "nobody")));

    private final StepTable table = StepTable.shipped();

    private static Hero hero(String account, @Nullable String person, Map<String, String> hands) {
        var persons = person == null ? Set.<String>of() : Set.of(person);
        return new Hero(
                new Doer(account, account, person, persons, hands.keySet()),
                new LedgerOracle.Who(person == null ? account : person, Set.copyOf(hands.values())));
    }

    @Test
    void acceptsNothingForbiddenAndRefusesNothingPermitted() {
        var random = new Random(20_261_122L);
        var reached = new TreeMap<>(LedgerOracle.states());
        var accepted = 0;
        for (int i = 0; i < WALKS; i++) {
            var clue = new NewClue(
                    "clue-" + i, "XS", null, "bureau", List.of("wang"), ClueSource.LETTER, "津贴", START, KEYS, null);
            var member = HEROES.get(2);
            var received = Attempt.plain(StepKind.RECEIVE, member.doer(), START, null);
            var life = Life.begin(table, clue).take(received, TODAY, NOW);
            var oracle = new LedgerOracle(START, "li", Set.of("wang"));
            for (int j = 0; j < TRIES; j++) {
                var hero = hero(random, life);
                var attempt = attempt(random, life, hero.doer());
                var permitted = oracle.permits(attempt, withReach(hero, life), TODAY);
                assertThat(life.objections(attempt, TODAY).isEmpty())
                        .as("walk %d, %s by %s in %s", i, attempt, hero, oracle.state())
                        .isEqualTo(permitted);
                if (permitted) {
                    life = life.take(attempt, TODAY, NOW);
                    oracle.took(attempt, hero.who());
                    accepted++;
                    reached.merge(oracle.state(), 1, Integer::sum);
                }
                assertThat(String.valueOf(life.standing().state())).isEqualTo(oracle.state());
            }
            verify(clue, life);
        }
        assertThat(accepted).isGreaterThan(50_000);
        assertThat(reached)
                .allSatisfy((state, times) -> assertThat(times).as(state).isPositive());
    }

    /** Mostly somebody for whom the clue waits, else anybody. */
    private static Hero hero(Random random, Life life) {
        var awaited = HEROES.stream()
                .filter(hero -> !java.util.Collections.disjoint(
                        hero.doer().hands(), life.standing().scopes().awaits()))
                .toList();
        return awaited.isEmpty() || random.nextInt(3) == 0
                ? HEROES.get(random.nextInt(HEROES.size()))
                : awaited.get(random.nextInt(awaited.size()));
    }

    /** The body reaches a clue from the hand-over on. */
    private static LedgerOracle.Who withReach(Hero hero, Life life) {
        var handedOver = life.standing().scopes().body() != null;
        var hands = new java.util.TreeSet<>(hero.who().hands());
        if (!handedOver) {
            hands.removeAll(Set.of("receiver", "other"));
        }
        return new LedgerOracle.Who(hero.who().human(), hands);
    }

    /** Half the time what may well be taken, with its paper; else anything. */
    private Attempt attempt(Random random, Life life, Doer doer) {
        var next = life.standing().next(table);
        var kinds = StepKind.values();
        var kind = next.isEmpty() || random.nextInt(4) == 0
                ? kinds[1 + random.nextInt(kinds.length - 1)]
                : next.get(random.nextInt(next.size())).kind();
        var wanted = table.row(kind).document();
        var document = random.nextInt(12) == 0
                ? random.nextBoolean() ? null : new Paper(pick(random, DocumentKind.values()), "文书", null)
                : wanted == null ? null : new Paper(wanted, random.nextInt(30) == 0 ? " " : "文书", "1");
        return new Attempt(
                kind,
                doer,
                day(random, life),
                document,
                null,
                (kind == StepKind.DRAW_UP_TRANSFER) != (random.nextInt(15) == 0) ? "body" : null,
                null,
                (kind == StepKind.CLOSE) != (random.nextInt(15) == 0) ? ClosingReason.MINOR : null,
                measures(random, kind),
                random.nextInt(4) == 0 ? List.of("zhou") : kind == StepKind.TRIAGE ? List.of("li") : List.of());
    }

    private static LocalDate day(Random random, Life life) {
        var last = life.standing().latestOn();
        return switch (random.nextInt(20)) {
            case 0 -> TODAY.plusDays(1);
            case 1 -> last == null ? START : last.minusDays(1);
            case 2 -> TODAY.isAfter(START) && random.nextInt(30) == 0 ? TODAY : START.plusDays(60);
            default -> last == null ? START : last.plusDays(random.nextInt(3));
        };
    }

    private static List<Measure> measures(Random random, StepKind kind) {
        var measures = new ArrayList<Measure>();
        var decides = kind == StepKind.DECIDE || kind == StepKind.REMIND;
        var many = decides ? 1 + random.nextInt(2) : random.nextInt(15) == 0 ? 1 : 0;
        for (int i = 0; i < many && random.nextInt(10) > 0; i++) {
            var sanction = pick(random, SanctionKind.values());
            var months = switch (random.nextInt(5)) {
                case 0 -> Integer.valueOf(13);
                default ->
                    sanction == SanctionKind.PARTY_PROBATION ? Integer.valueOf(random.nextBoolean() ? 12 : 24) : null;
            };
            measures.add(new Measure(sanction, random.nextInt(10) == 0 ? "nobody" : "wang", months));
        }
        return measures;
    }

    private static <T> T pick(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private void verify(NewClue clue, Life life) {
        var steps = life.taken().stream().map(Life.Taken::step).toList();
        var state = java.util.Objects.requireNonNull(life.standing().state());
        assertThat(ChainCheck.of(clue.id(), steps, clue.about(), life.standing().version(), state, table))
                .isEqualTo(ChainCheck.WHOLE);
        assertThat(table.replay(steps.stream().map(StepRecord::kind).toList()).state())
                .isEqualTo(state);
    }
}
