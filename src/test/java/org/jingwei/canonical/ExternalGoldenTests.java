package org.jingwei.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jingwei.demo.DemoRegister;
import org.jingwei.exchange.RegisterFile;
import org.jingwei.process.App;
import org.jingwei.process.EngineProcess;
import org.jingwei.process.Figures;
import org.jingwei.process.Import;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same answers from an engine elsewhere, reached by a {@code neo4j://} address: migrated by the command, and filled
 * by an import over HTTP of what the demo office makes up for itself.
 */
@Tag("proof") // minutes: an engine and a service that start cold plan everything twice, before and after the import
class ExternalGoldenTests {

    @TempDir
    private static Path folder;

    private static EngineProcess engine;
    private static App app;
    private static CanonicalOffice office;

    @BeforeAll
    static void start() throws IOException {
        engine = EngineProcess.start(folder.resolve("engine"));
        var settings = new HashMap<>(engine.address("neo4j"));
        settings.put("JINGWEI_HOME", folder.resolve("home").toString());
        try (var migration = App.with(settings, "migrate")) {
            assertThat(migration.process().awaitExit(Duration.ofMinutes(2)))
                    .as(migration.process().err())
                    .isZero();
        }
        settings.put("SPRING_PROFILES_ACTIVE", "kill-test,fixed-clock");
        // a cold engine on a busy machine: there planning alone may take as long as production gives a whole question
        settings.put("JINGWEI_WARMUP", "2m");
        settings.put("SPRING_NEO4J_CONNECTION_TIMEOUT", "30s");
        settings.put("SPRING_NEO4J_POOL_CONNECTION_ACQUISITION_TIMEOUT", "30s");
        app = App.with(settings).ready();
        fill();
    }

    private static void fill() throws IOException {
        app.post("/kill-test/office/divisions", Duration.ofMinutes(2));
        var tokens = Map.of(
                "demo-clerk", app.account("巡察办科员", "CLERK"),
                "demo-office-head", app.account("巡察办主任", "OFFICE_HEAD"));
        office = new CanonicalOffice(token -> app.caller(tokens.getOrDefault(token, token)));
        var start = System.nanoTime();
        new Import(app, tokens.get("demo-clerk"), RegisterFile.csv(DemoRegister.rows())).send(app);
        Figures.note("import of the demo office into an engine elsewhere: %d ms"
                .formatted(Figures.since(start).toMillis()));
        app.post("/kill-test/office/declarations", Duration.ofMinutes(1));
        app.post("/kill-test/office/teams", Duration.ofMinutes(2));
    }

    @AfterAll
    static void stop() {
        if (app != null) {
            app.close();
        }
        engine.close();
    }

    static List<CanonicalQuery> queries() {
        return CanonicalQuery.all();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void answersAsTheEmbeddedEngineDoes(CanonicalQuery query) {
        Golden.hold(query.name(), office.ask(query));
    }
}
