package org.jingwei.engine.embedded;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jingwei.engine.Engine;
import org.jingwei.engine.HomeFolder;
import org.jingwei.engine.NoAddress;
import org.jingwei.engine.StartRefused;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Neo4j in this process: data in {@code JINGWEI_HOME/data}, Bolt on a free port of the loopback. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoAddress.class)
class EmbeddedEngine {

    private static final String SYSTEM = "system";

    /** Bolt's two waits at shutdown: 13 s become 3–5 s. */
    private static final Duration SHUTDOWN_WAIT = Duration.ofMillis(500);

    /** What is replayed after a kill: a minute of work, so that the next start is quick. */
    private static final Duration CHECKPOINT = Duration.ofMinutes(1);

    @Bean
    Engine ownEngine(HomeFolder home) {
        return new Engine(home.data().toString(), true, true, home.path().toFile()::getUsableSpace);
    }

    @Bean(destroyMethod = "shutdown")
    DatabaseManagementService embeddedNeo4j(HomeFolder home) throws IOException {
        EnginePassword.of(home.key("engine"));
        try {
            return settings(home).build();
        } catch (RuntimeException e) {
            throw Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
                            .anyMatch(FileLockException.class::isInstance)
                    ? inUse(home)
                    : e;
        }
    }

    private static DatabaseManagementServiceBuilder settings(HomeFolder home) {
        return new DatabaseManagementServiceBuilder(home.data())
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
                .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, SHUTDOWN_WAIT)
                .setConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, SHUTDOWN_WAIT)
                .setConfig(HttpConnector.enabled, false)
                .setConfig(HttpsConnector.enabled, false)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.check_point_interval_time, CHECKPOINT)
                // else each query is planned four times: for lists of 1, of 2 to 10, of 11 to 100 and longer ones
                .setConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false)
                .setConfig(GraphDatabaseSettings.pagecache_memory, 256L * 1024 * 1024);
    }

    private static StartRefused inUse(HomeFolder home) {
        return new StartRefused(
                "another process uses this data folder",
                home.data(),
                "Stop it first, or give this one a JINGWEI_HOME of its own");
    }

    @Bean
    Neo4jConnectionDetails embeddedEngineAddress(DatabaseManagementService neo4j, HomeFolder home) throws IOException {
        var password = EnginePassword.of(home.key("engine"));
        neo4j.database(SYSTEM)
                .executeTransactionally(
                        "CREATE OR REPLACE USER neo4j SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED",
                        Map.of("password", password));
        var uri = URI.create("bolt://127.0.0.1:" + boltPort(neo4j));
        return new Neo4jConnectionDetails() {
            @Override
            public URI getUri() {
                return uri;
            }

            @Override
            public AuthToken getAuthToken() {
                return AuthTokens.basic("neo4j", password);
            }
        };
    }

    private static int boltPort(DatabaseManagementService neo4j) {
        var system = (GraphDatabaseAPI) neo4j.database(SYSTEM);
        var ports = system.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        return ports.getLocalAddress(ConnectorType.BOLT).getPort();
    }
}
