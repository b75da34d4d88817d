package org.jingwei.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jingwei.process.App;
import org.jingwei.process.Child;
import org.jingwei.process.EngineFreeBuild;
import org.jingwei.process.EngineProcess;
import org.jingwei.process.Figures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build without an engine, on an engine elsewhere that is killed, stopped and frozen under it. */
class LostEngineTests {

    private static final Duration REFUSED = Duration.ofSeconds(3);
    private static final Duration BACK = Duration.ofSeconds(10);
    private static final Duration HEALTH = Duration.ofMillis(200);

    @TempDir
    private static Path folder;

    private static String classpath;
    private static EngineProcess engine;
    private static App app;

    @BeforeAll
    static void start() throws IOException {
        classpath = EngineFreeBuild.classpath();
        engine = EngineProcess.start(folder);
        try (var migration = App.with(engine.address(), "migrate")) {
            assertThat(migration.process().awaitExit(Duration.ofSeconds(120)))
                    .as(migration.process().err())
                    .isZero();
        }
        var start = System.nanoTime();
        app = App.from(classpath, engine.address()).ready();
        Figures.note("start of the build without an engine: %d ms to readiness"
                .formatted(Figures.since(start).toMillis()));
    }

    @AfterAll
    static void stop() {
        app.close();
        engine.close();
    }

    @Test
    void endsInOneLineWithoutAnEngineAndWithoutAnAddress() {
        try (var lost = App.from(classpath, Map.of())) {
            assertThat(lost.process().awaitExit(Duration.ofSeconds(120))).isEqualTo(1);
            assertThat(lost.process().err())
                    .hasLineCount(1)
                    .startsWith("jingwei: this build holds no engine and no address is given: JINGWEI_NEO4J_URI. ");
        }
    }

    @Test
    void refusesWhileTheEngineIsKilledAndGoesOnAfterwards() throws Exception {
        var lost = System.nanoTime();
        engine.process().kill();

        holdsOut("killed", lost, engine::restart);
    }

    @Test
    void refusesWhileTheEngineIsStoppedAndGoesOnAfterwards() throws Exception {
        engine.process().terminate();
        engine.process().awaitExit(Duration.ofSeconds(30));

        holdsOut("stopped", System.nanoTime(), engine::restart);
    }

    @Test
    void refusesWhileTheEngineIsFrozenAndGoesOnAfterwards() throws Exception {
        var lost = System.nanoTime();
        engine.process().freeze();

        holdsOut("frozen", lost, engine.process()::thaw);
    }

    private static void holdsOut(String how, long lost, Runnable mend) throws Exception {
        var slowest = slowestRefusalOfMany(how);
        var down = untilReadiness(503, lost);
        var health = slowestHealth();
        var atOnce = timed(() -> app.get("/kill-test/rows"));

        mend.run();
        var mended = System.nanoTime();
        var up = untilReadiness(200, mended);
        var answer = app.post("/kill-test/write?key=after-" + how);

        Figures.note(
                "engine %s: slowest of 60 requests refused after %d ms, once it is known %d ms; readiness down after %d ms, slowest health %d ms; back after %d ms"
                        .formatted(
                                how,
                                slowest.toMillis(),
                                atOnce.toMillis(),
                                down.toMillis(),
                                health.toMillis(),
                                up.toMillis()));
        assertThat(slowest).isLessThan(REFUSED);
        assertThat(down).isLessThan(REFUSED);
        assertThat(health).isLessThan(HEALTH);
        assertThat(up).isLessThan(BACK);
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    /** Reads and writes, more than there are connections, sent at the moment of the loss. */
    private static Duration slowestRefusalOfMany(String how) throws InterruptedException, ExecutionException {
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var requests = IntStream.range(0, 60)
                    .<Callable<Duration>>mapToObj(number -> () -> refusal(how + "-" + number, number % 2 == 0))
                    .toList();
            var slowest = Duration.ZERO;
            for (var answered : clients.invokeAll(requests)) {
                slowest = slowest.compareTo(answered.get()) > 0 ? slowest : answered.get();
            }
            return slowest;
        }
    }

    private static Duration refusal(String key, boolean reads) throws Exception {
        return timed(() -> {
            var answer = reads ? app.get("/kill-test/rows") : app.post("/kill-test/write?key=" + key);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(answer.body()).startsWith("engine-unavailable: ");
            return answer;
        });
    }

    private static Duration untilReadiness(int status, long since) {
        while (app.readiness() != status) {
            assertThat(Figures.since(since)).isLessThan(Duration.ofSeconds(30));
            Child.pause(Duration.ofMillis(20));
        }
        return Figures.since(since);
    }

    /** The slowest but one of twenty: a single one may meet a pause of this machine. */
    private static Duration slowestHealth() throws Exception {
        var taken = new ArrayList<Duration>();
        for (int look = 0; look < 20; look++) {
            taken.add(timed(() -> app.get("/actuator/health")));
            assertThat(app.liveness()).isEqualTo(200);
            Child.pause(Duration.ofMillis(50));
        }
        return taken.stream().sorted().skip(18).findFirst().orElseThrow();
    }

    private static Duration timed(Callable<?> call) throws Exception {
        var start = System.nanoTime();
        call.call();
        return Figures.since(start);
    }
}
