package org.jingwei.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.graph.MigrateCommand;
import org.jingwei.process.EngineProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** How a start against somebody else's engine ends where it has to: in one line on stderr. */
@ExtendWith(OutputCaptureExtension.class)
class ExternalStartTests {

    @TempDir
    private static Path folder;

    private static EngineProcess engine;

    @BeforeAll
    static void startEngine() {
        engine = EngineProcess.start(folder.resolve("engine"));
    }

    @AfterAll
    static void stopEngine() {
        engine.close();
    }

    @Test
    void saysWhichPasswordIsRefused(CapturedOutput output) {
        refused("--jingwei.neo4j.uri=" + engine.uri("bolt"), "--jingwei.neo4j.password=wrong");

        assertThat(said(output))
                .isEqualToIgnoringNewLines("jingwei: the engine refuses this name or password: " + engine.uri("bolt")
                        + ". Set JINGWEI_NEO4J_USERNAME (neo4j, if nothing is said) and JINGWEI_NEO4J_PASSWORD.");
    }

    @Test
    void saysThatNobodyAnswers(CapturedOutput output) throws IOException {
        var address = "neo4j://127.0.0.1:" + freePort();

        refused("--jingwei.neo4j.uri=" + address);

        assertThat(said(output))
                .hasLineCount(1)
                .startsWith("jingwei: the engine does not answer (")
                .contains(address + ". Start it, or correct JINGWEI_NEO4J_URI");
    }

    @Test
    void neverRepeatsAnAddressThatMayHoldAPassword(CapturedOutput output) {
        refused("--jingwei.neo4j.uri=bolt://neo4j:secret@somewhere:7687");

        assertThat(output.getAll()).doesNotContain("secret");
        assertThat(said(output))
                .hasLineCount(1)
                .startsWith("jingwei: this is not the address of an engine: JINGWEI_NEO4J_URI. It looks like bolt://");
    }

    @Test
    void migratesByCommandOnly(CapturedOutput output) {
        clean();
        refused(login());
        assertThat(said(output))
                .isEqualToIgnoringNewLines("jingwei: the database lacks this program's schema: " + engine.uri("bolt")
                        + ". Make a backup, then run once, with the same settings: java -jar jingwei.jar migrate.");

        MigrateCommand.run(withCommand());

        start(login());
    }

    @Test
    void refusesADatabaseThatIsNewerThanTheProgram(CapturedOutput output) {
        MigrateCommand.run(withCommand());
        run("""
                MATCH ()-[how:MIGRATED_TO]->(last:__Neo4jMigration)
                WHERE NOT EXISTS { (last)-[:MIGRATED_TO]->() }
                CREATE (last)-[next:MIGRATED_TO]->(ahead:__Neo4jMigration)
                SET next = properties(how), ahead = properties(last), ahead.version = "999"
                """);

        refused(login());

        clean();
        assertThat(said(output))
                .isEqualToIgnoringNewLines("jingwei: the database has a newer schema than this program: "
                        + engine.uri("bolt")
                        + ". Start the newer program, or restore the backup made before the upgrade.");
    }

    @Test
    void leavesTheLockOfAnotherMigrationAlone(CapturedOutput output) {
        clean();
        run("CREATE (:__Neo4jMigrationsLock {id: \"another\", name: \"John Doe\"})");

        assertThatThrownBy(() -> MigrateCommand.run(withCommand())).hasRootCauseInstanceOf(StartRefused.class);

        run("MATCH (lock:__Neo4jMigrationsLock) DELETE lock");
        assertThat(said(output))
                .hasLineCount(1)
                .startsWith("jingwei: another process is migrating this database, or was killed while it did: ");
    }

    /** The driver of this test speaks to stderr as well. */
    private static String said(CapturedOutput output) {
        return output.getErr()
                .lines()
                .filter(line -> line.startsWith("jingwei: "))
                .collect(Collectors.joining("\n"));
    }

    private static String[] login() {
        return new String[] {
            "--jingwei.neo4j.uri=" + engine.uri("bolt"), "--jingwei.neo4j.password=" + EngineProcess.PASSWORD
        };
    }

    private static String[] withCommand() {
        return Stream.concat(Stream.of("migrate", "--jingwei.home=" + folder.resolve("home")), Stream.of(login()))
                .toArray(String[]::new);
    }

    private static void refused(String... settings) {
        assertThatThrownBy(() -> start(settings)).hasRootCauseInstanceOf(StartRefused.class);
    }

    /** As the service does, but for its doors. */
    private static void start(String... settings) {
        new SpringApplicationBuilder(MigrateCommand.class)
                .web(WebApplicationType.NONE)
                .run(Stream.concat(Stream.of(settings), Stream.of("--jingwei.home=" + folder.resolve("home")))
                        .toArray(String[]::new))
                .close();
    }

    private static void clean() {
        run("MATCH (n) DETACH DELETE n");
    }

    private static void run(String cypher) {
        try (var driver = GraphDatabase.driver(engine.uri("bolt"), AuthTokens.basic("neo4j", EngineProcess.PASSWORD))) {
            driver.executableQuery(cypher).withParameters(Map.of()).execute();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
