package org.jingwei.engine.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.jingwei.process.App;
import org.jingwei.process.Child;
import org.jingwei.process.DoorWriter;
import org.jingwei.process.Figures;
import org.jingwei.process.Writer;
import org.jingwei.process.Writers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 of the application with its engine in it: what was acknowledged is there, once; the next start is clean. */
class KillTests {

    private static final int MANY = 100_000;
    private static final int CHANGES_A_KILL = 50;

    private final Random random = new Random(9);
    private final Writer writer = new DoorWriter();

    @TempDir
    private Path folder;

    @Test
    void losesAndDoublesNothingWhenKilledTwice() throws IOException {
        killed(2);
    }

    @Test
    @Tag("proof")
    void losesAndDoublesNothingWhenKilledTwentyTimes() throws IOException {
        killed(20);
    }

    private void killed(int times) throws IOException {
        var home = folder.resolve("home");
        killedWhileMigrating(home);

        var app = App.embedded(home).ready();
        try (var writers = new Writers(writer, folder.resolve("history"), app)) {
            for (int kill = 1; kill <= times; kill++) {
                writers.awaitAcknowledged(kill * CHANGES_A_KILL);
                killedWhileWriting(app, kill == times);
                app = App.embedded(home).ready();
                assertWhole(app, writers.acknowledged());
                writers.moveTo(app);
            }
            Child.pause(Duration.ofSeconds(1));
            note(times, writers);
        } finally {
            app.close();
        }
        assertThat(debugLog(home)).as("a kill is recovered from").contains("Recovery required");
    }

    private void killedWhileMigrating(Path home) {
        try (var app = App.embedded(home)) {
            app.process().awaitWord("migrating the schema", Duration.ofSeconds(180));
            Child.pause(Duration.ofMillis(random.nextInt(50, 600)));
            app.close();
            assertThat(app.process().out()).doesNotContain("the schema is up to date");
        }
    }

    private void killedWhileWriting(App app, boolean withABigWrite) {
        if (withABigWrite) {
            Thread.ofVirtual().start(() -> postMany(app));
        }
        Child.pause(Duration.ofMillis(random.nextInt(200, 3_000)));
        app.close();
    }

    private static void postMany(App app) {
        try {
            app.post("/kill-test/many?rows=" + MANY);
        } catch (IOException _) {
            // killed meanwhile, as it should be
        }
    }

    private void assertWhole(App app, List<String> acknowledged) throws IOException {
        assertThat(writer.effects(app)).doesNotHaveDuplicates().containsAll(acknowledged);
        assertThat(app.get("/kill-test/rows").body()).as("all or nothing").isIn("0", String.valueOf(MANY));
    }

    private void note(int times, Writers writers) {
        Figures.note(
                "kill -9 of the application: %d while writing, 1 while migrating; %d acknowledged, 0 lost, 0 doubled, %d retries"
                        .formatted(times, writers.acknowledged().size(), writers.retries()));
    }

    static String debugLog(Path home) throws IOException {
        return Files.readString(home.resolve("data").resolve("logs").resolve("debug.log"));
    }
}
