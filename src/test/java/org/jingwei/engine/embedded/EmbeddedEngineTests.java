package org.jingwei.engine.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jingwei.process.App;
import org.jingwei.process.Child;
import org.jingwei.process.DoorWriter;
import org.jingwei.process.Figures;
import org.jingwei.process.Writers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One application with its engine in it, in the order in which a day goes: its start costs seconds. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmbeddedEngineTests {

    @TempDir
    private static Path folder;

    private static App app;

    @BeforeAll
    static void start() {
        var start = System.nanoTime();
        app = App.embedded(home()).ready();
        Figures.note("first start with an engine of its own: %d ms to readiness"
                .formatted(Figures.since(start).toMillis()));
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    private static Path home() {
        return folder.resolve("home");
    }

    @Test
    @Order(1)
    void refusesASecondProcessOnTheSameFolderInOneLine() {
        try (var second = App.embedded(home())) {
            assertThat(second.process().awaitExit(Duration.ofSeconds(120))).isEqualTo(1);
            assertThat(second.process().err())
                    .hasLineCount(1)
                    .startsWith("jingwei: another process uses this data folder: " + home());
            assertThat(second.process().out()).doesNotContain("\tat ");
        }
    }

    @Test
    @Order(2)
    void takesNoWritesWithoutSpaceButGoesOnReading() throws IOException {
        app.post("/kill-test/space?bytes=" + ((1L << 30) - 1));

        var write = app.post("/kill-test/write?key=no-space");
        var read = app.get("/kill-test/rows");
        var health = app.get("/actuator/health/readiness");
        app.post("/kill-test/space?bytes=" + (1L << 30));
        var later = app.post("/kill-test/write?key=space");

        assertThat(write.statusCode()).isEqualTo(503);
        assertThat(write.body()).isEqualTo("engine-unavailable: read only: no space");
        assertThat(write.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("read only: no space");
        assertThat(later.statusCode()).isEqualTo(200);
    }

    @Test
    @Order(3)
    void survivesTwoHundredRequestsAbortedInTheMiddleOfAWrite() throws IOException {
        for (int request = 0; request < 100; request++) {
            abandoned("/kill-test/write?sleep=40&key=abandoned-" + request, Duration.ofMillis(5 + request % 60));
            assertThat(app.post("/kill-test/write?interrupt=true&key=interrupted-" + request)
                            .body())
                    .endsWith("interrupted");
        }

        assertThat(app.post("/kill-test/write?key=after-the-aborted").statusCode())
                .isEqualTo(200);
        assertThat(app.get("/kill-test/effects").body()).contains("after-the-aborted");
        assertThat(KillTests.debugLog(home())).doesNotContainIgnoringCase("panic");
    }

    private static void abandoned(String path, Duration patience) {
        try {
            app.post(path, patience);
        } catch (IOException _) {
            // the client has gone
        }
    }

    @Test
    @Order(4)
    void endsCleanlyOnSigtermUnderWritesAndNeedsNoRecovery() throws IOException {
        var history = folder.resolve("history");
        Duration ending;
        try (var writers = new Writers(new DoorWriter(), history, app)) {
            Child.pause(Duration.ofSeconds(1));
            var start = System.nanoTime();
            app.process().terminate();

            assertThat(app.process().awaitExit(Duration.ofSeconds(30))).isZero();
            ending = Figures.since(start);
        }
        var logged = KillTests.debugLog(home()).length();
        var start = System.nanoTime();
        app = App.embedded(home()).ready();

        Figures.note("SIGTERM under writes: exit 0 after %d ms; next start %d ms to readiness"
                .formatted(ending.toMillis(), Figures.since(start).toMillis()));
        assertThat(new DoorWriter().effects(app)).doesNotHaveDuplicates().containsAll(Files.readAllLines(history));
        assertThat(KillTests.debugLog(home()).substring(logged)).doesNotContain("Recovery required");
    }
}
