package org.jingwei.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jingwei.assembly.Puzzle.Option;
import org.jingwei.assembly.Puzzle.Spares;
import org.jingwei.assembly.Word.Way;
import org.jingwei.conflict.Outcome;
import org.jingwei.engine.EngineProperties;
import org.jingwei.process.Figures;
import org.jingwei.shared.TeamRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rounds that cannot be staffed: the reasons and the ways out, judged by a second model that shares nothing with the first. */
class ImpossibleTests {

    private static final int ROUNDS = 200;

    @BeforeAll
    static void load() throws IOException {
        var home = new EngineProperties(Path.of("target", "solver-home"), ZoneId.of("Asia/Shanghai"), null);
        System.load(new Natives(home).library().toAbsolutePath().toString());
    }

    @Test
    void reasonsAreLeastAndEachWayOutLeadsOut() {
        var met = 0;
        var kinds = new TreeMap<RemedyKind, Integer>();
        for (long seed = 0; met < ROUNDS; seed++) {
            var teams = 2 + (int) (seed % 2);
            var drawn = new RandomPuzzle(5_000 + seed, teams, 4 * teams + 2).draw();
            var wide = with(drawn, drawn.options(), new Spares(true, seed % 3 == 0, 4 * teams));
            var asked = with(wide, offered(wide, List.of()), null);
            if (OtherModel.isPossible(asked, _ -> true)) {
                continue;
            }
            met++;
            var answer = new SeatSolver(asked, _ -> {}, () -> {}).solve();
            assertThat(answer).as("seed " + seed).isInstanceOf(Word.Stuck.class);
            isLeast(asked, ((Word.Stuck) answer).core());
            for (var way : ways(wide)) {
                leadsOut(wide, way);
                way.givenUp().forEach(given -> kinds.merge(RemedyKind.of(given.demand()), 1, Integer::sum));
                way.spares().forEach(spare -> kinds.merge(RemedyKind.of(wide.spare(spare)), 1, Integer::sum));
            }
        }
        Figures.note("%d impossible rounds: steps of their ways out %s".formatted(ROUNDS, kinds));
        assertThat(kinds.keySet())
                .contains(RemedyKind.COMPLETE_FILE, RemedyKind.WAIVE, RemedyKind.BORROW, RemedyKind.DROP_SEAT);
    }

    @Test
    void seventyFivePeopleForTenTeamsOfEight() {
        var wide = tenTeams(75, 20, 6);
        var asked = with(wide, offered(wide, List.of()), null);

        var core = ((Word.Stuck) new SeatSolver(asked, _ -> {}, () -> {}).solve()).core();

        isLeastByCount(asked, core);
        assertThat(Flow.of(asked).shortages()).singleElement().satisfies(shortage -> {
            assertThat(shortage.needed()).isEqualTo(80);
            assertThat(shortage.available()).isEqualTo(75);
            assertThat(shortage.places()).hasSize(30);
        });
        var ways = ways(wide);
        ways.forEach(way ->
                assertThat(OtherModel.isPossible(applied(wide, way), _ -> true)).isTrue());
        assertThat(ways.stream().map(way -> way.cost(wide))).contains(10, 15); // five borrowed; five seats of members
    }

    @Test
    void nineLeadersForTenTeams() {
        var wide = tenTeams(90, 9, 0);
        var asked = with(wide, offered(wide, List.of()), null);

        var core = ((Word.Stuck) new SeatSolver(asked, _ -> {}, () -> {}).solve()).core();

        isLeastByCount(asked, core);
        assertThat(core)
                .hasSize(10)
                .allMatch(demand -> demand instanceof Demand.Seats seats && seats.role() == TeamRole.LEADER);
        assertThat(Flow.of(asked).shortages())
                .containsExactly(new Flow.Shortage(
                        IntStream.range(0, 10)
                                .map(team -> Options.place(team, TeamRole.LEADER))
                                .boxed()
                                .toList(),
                        10,
                        9));
        assertThat(ways(wide)).singleElement().satisfies(way -> {
            assertThat(way.cost(wide)).isEqualTo(5);
            assertThat(OtherModel.isPossible(applied(wide, way), _ -> true)).isTrue();
        });
    }

    /** Pigeons and holes: no solver of clauses ends with those, but they can be counted. */
    private static void isLeastByCount(Puzzle puzzle, List<Demand> core) {
        var seats = core.stream().map(Demand.Seats.class::cast).toList();
        var needed = seats.stream().mapToInt(Demand.Seats::seats).sum();
        var people = puzzle.options().stream()
                .filter(option -> core.stream().anyMatch(demand -> demand.isHelpedBy(option, puzzle)))
                .map(Option::person)
                .distinct()
                .count();
        assertThat(needed).isGreaterThan((int) people);
        for (var left : seats) {
            assertThat(OtherModel.isPossible(puzzle, demand -> core.contains(demand) && !demand.equals(left)))
                    .as(left + " is needed")
                    .isTrue();
        }
    }

    /** One leader, one deputy and six members each; whoever is behind the pool can be borrowed. */
    private static Puzzle tenTeams(int pool, int leaders, int others) {
        var seats = Map.of(TeamRole.LEADER, 1, TeamRole.DEPUTY, 1, TeamRole.MEMBER, 6);
        var plan = new Puzzle.TeamPlan(new EnumMap<>(seats), List.of(), 2, List.of());
        var options = new ArrayList<Option>();
        for (int person = 0; person < pool + others; person++) {
            for (int team = 0; team < 10; team++) {
                options.add(new Option(team, TeamRole.MEMBER, person, Outcome.CLEAR));
                options.add(new Option(team, TeamRole.DEPUTY, person, Outcome.CLEAR));
                if (person < leaders) {
                    options.add(new Option(team, TeamRole.LEADER, person, Outcome.CLEAR));
                }
            }
        }
        var people = IntStream.range(0, pool + others)
                .mapToObj(person -> new Puzzle.Person("home " + person, List.of(), 1, Puzzle.Place.UNKNOWN))
                .toList();
        return new Puzzle(
                java.util.Collections.nCopies(10, plan),
                people,
                Options.of(options),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                20,
                true,
                new Spares(true, false, pool));
    }

    private static void isLeast(Puzzle puzzle, List<Demand> core) {
        assertThat(OtherModel.isPossible(puzzle, core::contains))
                .as("the core " + core)
                .isFalse();
        for (var left : core) {
            assertThat(OtherModel.isPossible(puzzle, demand -> core.contains(demand) && !demand.equals(left)))
                    .as(left + " is needed")
                    .isTrue();
        }
    }

    private static List<Way> ways(Puzzle wide) {
        var ways = ((Word.Ways) new SeatSolver(wide, _ -> {}, () -> {}).solve()).ways();
        assertThat(ways).isNotEmpty();
        return ways;
    }

    /** With the whole way there are teams; without any one step of it there are none. */
    private static void leadsOut(Puzzle wide, Way way) {
        assertThat(OtherModel.isPossible(applied(wide, way), _ -> true))
                .as(way.toString())
                .isTrue();
        for (var spare : way.spares()) {
            var fewer =
                    way.spares().stream().filter(other -> !other.equals(spare)).toList();
            assertThat(OtherModel.isPossible(applied(wide, new Way(way.givenUp(), fewer)), _ -> true))
                    .as(spare + " is needed in " + way)
                    .isFalse();
        }
        for (var given : way.givenUp()) {
            var fewer = way.givenUp().stream()
                    .map(other -> other.equals(given) ? new Word.GivenUp(other.demand(), other.amount() - 1) : other)
                    .toList();
            assertThat(OtherModel.isPossible(applied(wide, new Way(fewer, way.spares())), _ -> true))
                    .as(given + " is needed in " + way)
                    .isFalse();
        }
    }

    /** The round with these options, and with that much of its demands given up. */
    private static Puzzle applied(Puzzle wide, Way way) {
        var teams = new ArrayList<Puzzle.TeamPlan>();
        for (int i = 0; i < wide.teams().size(); i++) {
            var team = i;
            var plan = wide.teams().get(i);
            var seats = new EnumMap<TeamRole, Integer>(TeamRole.class);
            plan.seats()
                    .forEach((role, number) ->
                            seats.put(role, number - amount(way, new Demand.Seats(team, role, number))));
            var wants = plan.wants().stream()
                    .map(want -> new Puzzle.Want(
                            want.specialty(),
                            want.atLeast() - amount(way, new Demand.Specialty(team, want.specialty(), want.atLeast()))))
                    .toList();
            var homes = amount(way, new Demand.Homes(i, plan.mostOfOneHome()));
            teams.add(new Puzzle.TeamPlan(seats, wants, plan.mostOfOneHome() + homes, plan.places()));
        }
        var pins = wide.pins().stream()
                .filter(pin -> amount(way, new Demand.Pinned(pin.team(), pin.person())) == 0)
                .toList();
        return new Puzzle(
                teams,
                wide.people(),
                offered(wide, way.spares()),
                wide.apart(),
                pins,
                List.of(),
                Map.of(),
                20,
                true,
                null);
    }

    private static Options offered(Puzzle wide, List<Integer> spares) {
        return Options.of(IntStream.range(0, wide.options().size())
                .filter(option -> wide.spare(option) == null || spares.contains(option))
                .mapToObj(wide::option)
                .toList());
    }

    static Puzzle with(Puzzle puzzle, Options options, @Nullable Spares spares) {
        return new Puzzle(
                puzzle.teams(),
                puzzle.people(),
                options,
                puzzle.apart(),
                puzzle.pins(),
                puzzle.kept(),
                puzzle.weights(),
                puzzle.secondsToSolve(),
                true,
                spares);
    }

    private static int amount(Way way, Demand demand) {
        return way.givenUp().stream()
                .filter(given -> given.demand().equals(demand))
                .mapToInt(Word.GivenUp::amount)
                .sum();
    }
}
