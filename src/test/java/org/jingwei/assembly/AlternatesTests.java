package org.jingwei.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jingwei.assembly.Puzzle.Option;
import org.jingwei.engine.EngineProperties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who could take a seat instead is found team by team; here the whole round is counted anew for each of them. */
class AlternatesTests {

    private static final int ROUNDS = 60;

    @BeforeAll
    static void load(@TempDir Path folder) throws IOException {
        var home = new EngineProperties(folder, ZoneId.of("Asia/Shanghai"), null);
        System.load(new Natives(home).library().toAbsolutePath().toString());
    }

    @Test
    void areTheSameAsWhenTheWholeRoundIsCounted() {
        var offered = 0;
        for (long seed = 0; seed < ROUNDS; seed++) {
            var puzzle = new RandomPuzzle(9_000 + seed, 2 + (int) (seed % 3), 14 + (int) (seed % 9)).draw();
            var answer = new SeatSolver(puzzle.unexplained(), _ -> {}, () -> {}).solve();
            if (answer instanceof Word.Found found) {
                var seats = found.taken().stream().map(puzzle::option).toList();
                var alternates = new Alternates(puzzle, seats);
                for (var seat : seats) {
                    assertThat(alternates.of(seat))
                            .as("round %d, %s", seed, seat)
                            .isEqualTo(counted(puzzle, seats, seat));
                    offered += alternates.of(seat).size();
                }
            }
        }
        assertThat(offered).isGreaterThan(ROUNDS);
    }

    private static List<Integer> counted(Puzzle puzzle, List<Option> seats, Option seat) {
        var worths = new HashMap<Integer, Integer>();
        for (var option : puzzle.options()) {
            var others = new ArrayList<>(seats);
            others.set(others.indexOf(seat), option);
            if (option.team() == seat.team()
                    && option.role() == seat.role()
                    && seats.stream().noneMatch(each -> each.person() == option.person())
                    && isAllowed(puzzle, others, seat.team())) {
                worths.put(option.person(), Scoring.of(puzzle, others).total());
            }
        }
        return worths.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(3)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isAllowed(Puzzle puzzle, List<Option> seats, int team) {
        var plan = puzzle.teams().get(team);
        var members = seats.stream().filter(seat -> seat.team() == team).toList();
        for (var one : members) {
            var home = puzzle.holder(one).home();
            if (members.stream()
                            .filter(other -> puzzle.holder(other).home().equals(home))
                            .count()
                    > plan.mostOfOneHome()) {
                return false;
            }
            for (var other : members) {
                if (puzzle.apart().stream()
                        .anyMatch(pair -> pair.first() == one.person() && pair.second() == other.person())) {
                    return false;
                }
            }
        }
        return plan.wants().stream()
                .allMatch(want -> members.stream()
                                .filter(member ->
                                        puzzle.holder(member).specialties().contains(want.specialty()))
                                .count()
                        >= want.atLeast());
    }
}
