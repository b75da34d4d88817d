package org.jingwei.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jingwei.assembly.Puzzle.Option;
import org.jingwei.assembly.Puzzle.Person;
import org.jingwei.assembly.Puzzle.TeamPlan;
import org.jingwei.assembly.Puzzle.Want;
import org.jingwei.conflict.Outcome;
import org.jingwei.engine.EngineProperties;
import org.jingwei.shared.TeamRole;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A service is often started without a locale; then Java writes question marks for Chinese unless it is told otherwise. */
class SolverProcessTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void namesWhatIsLackingInChineseWithoutALocale() throws IOException {
        var team = new TeamPlan(Map.of(TeamRole.MEMBER, 1), List.of(new Want("审计", 1)), 2, List.of());
        var somebody = new Person("市财政局", List.of("财政财务"), 0, Puzzle.Place.UNKNOWN);
        var seat = new Option(0, TeamRole.MEMBER, 0, Outcome.CLEAR);
        var puzzle = new Puzzle(
                List.of(team),
                List.of(somebody),
                Options.of(List.of(seat)),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                20,
                true,
                null);

        var last = said(puzzle).lines().toList().getLast().substring(SolverProcess.MARK.length());

        assertThat(JSON.readValue(last, Word.class))
                .isInstanceOfSatisfying(
                        Word.Stuck.class, stuck -> assertThat(stuck.core()).contains(new Demand.Specialty(0, "审计", 1)));
    }

    private static String said(Puzzle puzzle) throws IOException {
        var home = new EngineProperties(Path.of("target", "solver-home"), ZoneId.of("Asia/Shanghai"), null);
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dstdout.encoding=US-ASCII",
                        SolverProcess.class.getName(),
                        new Natives(home).library().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        process.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        var running = process.start();
        try (var in = running.outputWriter(StandardCharsets.UTF_8)) {
            in.write(JSON.writeValueAsString(puzzle));
            in.newLine();
        }
        return new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
