package org.jingwei.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jingwei.assembly.Puzzle.Option;
import org.jingwei.engine.EngineProperties;
import org.jingwei.process.Figures;
import org.jingwei.shared.Fingerprint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Urns of whole teams: each holds by itself, nobody is drawn too often, and a draw is worth what it can be. */
class LotterySolverTests {

    private static final int SOME = 40;
    private static final int DRAWS = 2_000;

    @BeforeAll
    static void load(@TempDir Path folder) throws IOException {
        var home = new EngineProperties(folder, ZoneId.of("Asia/Shanghai"), null);
        System.load(new Natives(home).library().toAbsolutePath().toString());
    }

    @Test
    void keepsToTheCapsWithWholeTeamsOrSaysWhoIsInTheWay() {
        var ends = new HashMap<String, Integer>();
        for (long seed = 0; seed < SOME; seed++) {
            var puzzle = new RandomPuzzle(3_000 + seed, 2, 10 + (int) (seed % 6)).draw();
            var lottery = new LotteryPuzzle(puzzle.unexplained(), 500, seed % 2 == 0 ? 1_000 : 700);
            var answer = solve(lottery);
            ends.merge(answer.getClass().getSimpleName(), 1, Integer::sum);
            if (answer instanceof Word.Lots lots) {
                holds(lottery, lots);
                assertThat(lots.expected()).isBetween(-1e9, lots.best() + 1e-6);
                assertThat(lots.bound()).isGreaterThanOrEqualTo(lots.expected());
            } else if (answer instanceof Word.Overdrawn overdrawn) {
                assertThat(overdrawn.over())
                        .isNotEmpty()
                        .allSatisfy(over -> assertThat(over.tickets())
                                .isGreaterThan(over.team() < 0 ? lottery.personCap() : lottery.pairCap()));
            }
        }
        Figures.note("urns of %d rounds by lot: %s".formatted(SOME, ends));
        assertThat(ends).containsKeys("Lots", "Overdrawn", "Stuck");
    }

    @Test
    void drawsNobodyMoreOftenThanTheCapsAllow() {
        drawsNobodyMoreOften(new DrawnRound("4 teams of 34", 4, 34, 24, 10), 400);
    }

    @Tag("bench")
    @Test
    void drawsNobodyMoreOftenInARoundOfTenTeams() {
        drawsNobodyMoreOften(DrawnRound.OFFICE, 300);
    }

    private static void drawsNobodyMoreOften(DrawnRound round, int pairCap) {
        var lottery = new LotteryPuzzle(round.draw(1, Map.of()).unexplained(), pairCap, 1_000);
        var lots = (Word.Lots) solve(lottery);
        holds(lottery, lots);

        var list = Fingerprint.hash(lots.toString());
        var random = new Random(7);
        var drawn = new HashMap<List<Integer>, Integer>();
        for (int i = 0; i < DRAWS; i++) {
            var seed = new byte[32];
            random.nextBytes(seed);
            var ticket = Ticket.drawn(HexFormat.of().formatHex(seed), list, "", tickets(lots));
            pairs(lottery.puzzle(), lot(lots, ticket)).forEach(pair -> drawn.merge(pair, 1, Integer::sum));
        }
        var cap = lottery.pairCap() / (double) LotteryPuzzle.TICKETS;
        var most = cap * DRAWS + 3 * Math.sqrt(DRAWS * cap * (1 - cap));
        Figures.note(
                "%s: %d teams in the urn, worth %.1f on average of %.0f, at most %.1f; of %d draws the most frequent pair in %d (cap + 3 sigma: %.0f)"
                        .formatted(
                                round.name(),
                                lots.lots().size(),
                                lots.expected(),
                                lots.best(),
                                lots.bound(),
                                DRAWS,
                                drawn.values().stream()
                                        .mapToInt(often -> often)
                                        .max()
                                        .orElse(0),
                                most));
        assertThat(drawn.values())
                .allSatisfy(often -> assertThat((double) often).isLessThanOrEqualTo(most));
    }

    /** Two who alone may lead one team: half the tickets each is the least there is. */
    @Test
    void saysHowOftenSomebodyWouldHaveToBeDrawn() {
        var puzzle = twoLeaders();

        var half = (Word.Lots) solve(new LotteryPuzzle(puzzle, 500, 1_000));
        var less = (Word.Overdrawn) solve(new LotteryPuzzle(puzzle, 400, 1_000));

        assertThat(half.lots().stream().map(Word.Lot::tickets)).containsExactly(500, 500);
        assertThat(less.over()).extracting(Word.Over::tickets).containsExactly(500, 500);
        assertThat(less.over()).extracting(Word.Over::team).containsOnly(0);
    }

    @Test
    void drawsTheSameTicketForTheSameWords() {
        assertThat(Fingerprint.hash("a")).isEqualTo("ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb");
        // printf '%s\\n%s\\n%s' 00 ff 公证 | sha256sum, the digits modulo 1000, and 1
        var digits = new java.math.BigInteger(Fingerprint.hash("00\nff\n公证"), 16);
        assertThat(Ticket.drawn("00", "ff", "公证", 1_000))
                .isEqualTo(digits.mod(java.math.BigInteger.valueOf(1_000)).intValue() + 1);
        assertThat(Ticket.drawn("00", "ff", "公证", 1_000)).isNotEqualTo(Ticket.drawn("00", "ff", "", 1_000));
    }

    private static Puzzle twoLeaders() {
        var seats = Map.of(org.jingwei.shared.TeamRole.LEADER, 1);
        var people = List.of(
                new Puzzle.Person("a", List.of(), 0, Puzzle.Place.UNKNOWN),
                new Puzzle.Person("b", List.of(), 0, Puzzle.Place.UNKNOWN));
        var options = List.of(
                new Option(0, org.jingwei.shared.TeamRole.LEADER, 0, org.jingwei.conflict.Outcome.CLEAR),
                new Option(0, org.jingwei.shared.TeamRole.LEADER, 1, org.jingwei.conflict.Outcome.CLEAR));
        return new Puzzle(
                List.of(new Puzzle.TeamPlan(seats, List.of(), 2, List.of())),
                people,
                Options.of(options),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                10,
                false,
                null);
    }

    private static Word solve(LotteryPuzzle lottery) {
        return new LotterySolver(lottery, _ -> {}, () -> {}).solve();
    }

    private static List<Integer> lot(Word.Lots lots, int ticket) {
        var behind = 0;
        for (var lot : lots.lots()) {
            behind += lot.tickets();
            if (ticket <= behind) {
                return lot.taken();
            }
        }
        throw new AssertionError("no ticket " + ticket);
    }

    /** Counted by hand: tickets in all, tickets a pair and a person, and every demand of each set of teams. */
    private static void holds(LotteryPuzzle lottery, Word.Lots lots) {
        var puzzle = lottery.puzzle();
        var pairs = new HashMap<List<Integer>, Integer>();
        var people = new HashMap<Integer, Integer>();
        for (var lot : lots.lots()) {
            var seats = lot.taken().stream().map(puzzle::option).toList();
            assertThat(Taken.faults(puzzle, seats)).isEmpty();
            var drawn = seats.stream().filter(seat -> !isPinned(puzzle, seat)).toList();
            drawn.forEach(seat -> pairs.merge(List.of(seat.team(), seat.person()), lot.tickets(), Integer::sum));
            drawn.forEach(seat -> people.merge(seat.person(), lot.tickets(), Integer::sum));
        }
        assertThat(lots.lots()).allSatisfy(lot -> assertThat(lot.tickets()).isPositive());
        assertThat(pairs.values())
                .allSatisfy(many ->
                        assertThat(1_000L * many).isLessThanOrEqualTo((long) lottery.pairCap() * tickets(lots)));
        assertThat(people.values())
                .allSatisfy(many ->
                        assertThat(1_000L * many).isLessThanOrEqualTo((long) lottery.personCap() * tickets(lots)));
    }

    /** It is no lot that seats him. */
    private static boolean isPinned(Puzzle puzzle, Option seat) {
        return puzzle.pins().stream().anyMatch(pin -> pin.team() == seat.team() && pin.person() == seat.person());
    }

    private static int tickets(Word.Lots lots) {
        return lots.lots().stream().mapToInt(Word.Lot::tickets).sum();
    }

    private static List<List<Integer>> pairs(Puzzle puzzle, List<Integer> taken) {
        return taken.stream()
                .map(puzzle::option)
                .map(option -> List.of(option.team(), option.person()))
                .toList();
    }

    /** Every demand of a round, counted without any model. */
    private static final class Taken {

        static List<String> faults(Puzzle puzzle, List<Option> seats) {
            var faults = new ArrayList<String>();
            if (seats.stream().map(Option::person).distinct().count() != seats.size()) {
                faults.add("somebody sits twice");
            }
            for (int i = 0; i < puzzle.teams().size(); i++) {
                var number = i;
                var plan = puzzle.teams().get(i);
                var team = seats.stream().filter(seat -> seat.team() == number).toList();
                plan.seats().forEach((role, wanted) -> {
                    if (team.stream().filter(seat -> seat.role() == role).count() != wanted) {
                        faults.add("seats of " + number);
                    }
                });
                plan.wants().stream()
                        .filter(want -> team.stream()
                                        .filter(seat -> puzzle.holder(seat)
                                                .specialties()
                                                .contains(want.specialty()))
                                        .count()
                                < want.atLeast())
                        .forEach(want -> faults.add("lacking " + want));
                var homes = new HashMap<String, Integer>();
                team.forEach(seat -> homes.merge(puzzle.holder(seat).home(), 1, Integer::sum));
                homes.values().stream()
                        .filter(many -> many > plan.mostOfOneHome())
                        .forEach(many -> faults.add("home"));
                puzzle.apart().stream()
                        .filter(pair -> team.stream().anyMatch(seat -> seat.person() == pair.first())
                                && team.stream().anyMatch(seat -> seat.person() == pair.second()))
                        .forEach(pair -> faults.add("together " + pair));
            }
            puzzle.pins().stream()
                    .filter(pin -> seats.stream()
                            .noneMatch(seat -> seat.team() == pin.team()
                                    && seat.person() == pin.person()
                                    && (pin.role() == null || pin.role() == seat.role())))
                    .forEach(pin -> faults.add("not pinned " + pin));
            return faults;
        }
    }
}
