package org.jingwei.engine.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jingwei.cadre.PersonRow;
import org.jingwei.cadre.Sex;
import org.jingwei.exchange.Register;
import org.jingwei.exchange.RegisterFile;
import org.jingwei.process.App;
import org.jingwei.process.Child;
import org.jingwei.process.DoorWriter;
import org.jingwei.process.Figures;
import org.jingwei.process.Import;
import org.jingwei.process.JudgementWriter;
import org.jingwei.process.MixedWriter;
import org.jingwei.process.Writers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 of the application with its engine in it: what was acknowledged is there, once; the next start is clean. */
class KillTests {

    private static final int CHANGES_A_KILL = 5;
    private static final List<String> NAMES = List.of("赵一", "钱二", "孙三", "李四");

    private final Random random = new Random(9);

    @TempDir
    private Path folder;

    @Test
    void losesAndDoublesNothingWhenKilledTwice() throws IOException {
        killed(2, 2_000);
    }

    @Test
    @Tag("proof")
    void losesAndDoublesNothingWhenKilledTwentyTimes() throws IOException {
        var acknowledged = killed(20, 20_000);

        assertThat(acknowledged).isGreaterThanOrEqualTo(1_000);
    }

    /** The last of these kills strikes during an import; how many changes were acknowledged. */
    private int killed(int times, int imported) throws IOException {
        var home = folder.resolve("home");
        killedWhileMigrating(home);

        var app = App.embedded(home).ready();
        var clerk = app.account("clerk", "CLERK");
        new Import(app, clerk, RegisterFile.csv(people("N", NAMES, 2))).send(app);
        var writer = new MixedWriter(new JudgementWriter(app, NAMES.subList(0, 2)), new DoorWriter());
        var many = new Import(app, clerk, RegisterFile.csv(people("M", strangers(imported), 1)));
        try (var writers = new Writers(writer, folder.resolve("history"), app)) {
            for (int kill = 1; kill <= times; kill++) {
                writers.awaitEach(kill * CHANGES_A_KILL);
                killedWhileWriting(app, kill == times ? many : null);
                app = App.embedded(home).ready();
                assertThat(writer.effects(app)).doesNotHaveDuplicates().containsAll(writers.acknowledged());
                writers.moveTo(app);
            }
            var left = people(app);
            importAgain(app, many, imported);
            Child.pause(Duration.ofSeconds(1));
            note(times, writers, left);
            assertThat(debugLog(home)).as("a kill is recovered from").contains("Recovery required");
            return writers.acknowledged().size();
        } finally {
            app.close();
        }
    }

    private void killedWhileMigrating(Path home) throws IOException {
        try (var app = App.embedded(home)) {
            app.process().awaitWord("migrating the schema", Duration.ofSeconds(180));
            Child.pause(Duration.ofMillis(random.nextInt(50, 600)));
            app.close();
            assertThat(app.process().out()).doesNotContain("the schema is up to date");
            assertThat(keys(home)).allMatch(key -> key.toFile().length() > 0, "holds a key");
        }
    }

    private static List<Path> keys(Path home) throws IOException {
        try (var keys = Files.list(home.resolve("keys"))) {
            return keys.filter(key -> !key.toString().endsWith(".new")).toList();
        }
    }

    private void killedWhileWriting(App app, @Nullable Import many) throws IOException {
        if (many == null) {
            Child.pause(Duration.ofMillis(random.nextInt(200, 3_000)));
        } else {
            var answered = Thread.ofVirtual().start(() -> sent(app, many));
            Child.pause(Duration.ofMillis(random.nextInt(800, 1_600)));
            assertThat(answered.isAlive()).as("the import is under way").isTrue();
        }
        app.close();
    }

    private static void sent(App app, Import many) {
        try {
            many.send(app);
        } catch (UncheckedIOException _) {
            // killed meanwhile, as it should be
        }
    }

    /** What was not acknowledged is sent again until it is, and once more. */
    private static void importAgain(App app, Import many, int imported) throws IOException {
        assertThat(people(app)).as("all or nothing").isIn(NAMES.size() * 2, NAMES.size() * 2 + imported);
        many.send(app);
        many.send(app);
        assertThat(people(app)).isEqualTo(NAMES.size() * 2 + imported);
    }

    private static int people(App app) throws IOException {
        return Integer.parseInt(app.get("/kill-test/office/people").body());
    }

    /** Names of which no two are the same. */
    private static List<String> strangers(int many) {
        return IntStream.range(0, many).mapToObj(number -> "周" + number).toList();
    }

    /** So many cadres of each name. */
    private static Register people(String code, List<String> names, int each) {
        var rows = names.stream()
                .flatMap(name -> IntStream.range(0, each)
                        .mapToObj(number -> new PersonRow(
                                code + name + number, name, Sex.FEMALE, null, null, true, null, Set.of(), null, null)))
                .toList();
        return Register.of(rows);
    }

    private static void note(int times, Writers writers, int left) {
        Figures.note(
                "kill -9 of the application: %d while writing, the last of them during an import that left %d people, 1 while migrating; %d acknowledged, 0 lost, 0 doubled, %d retries"
                        .formatted(times, left, writers.acknowledged().size(), writers.retries()));
    }

    static String debugLog(Path home) throws IOException {
        return Files.readString(home.resolve("data").resolve("logs").resolve("debug.log"));
    }
}
