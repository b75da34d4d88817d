package org.jingwei.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** An engine as somebody else would run it: made of the same artefacts, in a process of its own, with a password. */
public final class EngineProcess implements AutoCloseable {

    public static final String PASSWORD = "an-engine-elsewhere";

    private final Path folder;
    private final int port;
    private Child child;

    private EngineProcess(Path folder, int port, Child child) {
        this.folder = folder;
        this.port = port;
        this.child = child;
    }

    public static EngineProcess start(Path folder) {
        var child = launch(folder, 0);
        return new EngineProcess(folder, port(child), child);
    }

    /** On the same folder and port as before. */
    public void restart() {
        child = launch(folder, port);
        port(child);
    }

    public Child process() {
        return child;
    }

    public String uri(String scheme) {
        return scheme + "://127.0.0.1:" + port;
    }

    /** What an application is told to use it. */
    public Map<String, String> address() {
        return address("bolt");
    }

    public Map<String, String> address(String scheme) {
        return Map.of("JINGWEI_NEO4J_URI", uri(scheme), "JINGWEI_NEO4J_PASSWORD", PASSWORD);
    }

    private static Child launch(Path folder, int port) {
        return Child.start(EngineProcess.class.getName(), Map.of(), folder.toString(), String.valueOf(port));
    }

    private static int port(Child child) {
        return Integer.parseInt(child.awaitWord("BOLT=(\\d+)", Duration.ofSeconds(120)));
    }

    @Override
    public void close() {
        child.close();
    }

    public static void main(String[] arguments) {
        var engine = new DatabaseManagementServiceBuilder(Path.of(arguments[0]).toAbsolutePath())
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1])))
                .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofMillis(500))
                .setConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, Duration.ofMillis(500))
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(engine::shutdown));
        engine.database("system")
                .executeTransactionally(
                        "CREATE OR REPLACE USER neo4j SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED",
                        Map.of("password", PASSWORD));
        System.out.println("BOLT=" + boltPort(engine));
    }

    private static int boltPort(DatabaseManagementService engine) {
        var system = (GraphDatabaseAPI) engine.database("system");
        var ports = system.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        return ports.getLocalAddress(ConnectorType.BOLT).getPort();
    }
}
