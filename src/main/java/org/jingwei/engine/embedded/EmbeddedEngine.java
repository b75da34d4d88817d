package org.jingwei.engine.embedded;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jingwei.engine.EngineProperties;
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
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Neo4j in this process: data in {@code JINGWEI_HOME/data}, Bolt on a free port of the loopback. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "jingwei.neo4j.uri", matchIfMissing = true, havingValue = "false")
class EmbeddedEngine {

    private static final String SYSTEM = "system";

    /** Bolt's two waits at shutdown: 13 s become 3–5 s. */
    private static final Duration SHUTDOWN_WAIT = Duration.ofMillis(500);

    @Bean(destroyMethod = "shutdown")
    DatabaseManagementService embeddedNeo4j(EngineProperties properties) {
        return new DatabaseManagementServiceBuilder(
                        properties.home().resolve("data").toAbsolutePath())
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
                .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, SHUTDOWN_WAIT)
                .setConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, SHUTDOWN_WAIT)
                .setConfig(HttpConnector.enabled, false)
                .setConfig(HttpsConnector.enabled, false)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.pagecache_memory, 256L * 1024 * 1024)
                .build();
    }

    @Bean
    Neo4jConnectionDetails embeddedEngineAddress(DatabaseManagementService neo4j, EngineProperties properties)
            throws IOException {
        var password = EnginePassword.of(properties.home().resolve("keys").resolve("engine"));
        neo4j.database(SYSTEM)
                .executeTransactionally(
                        "ALTER USER neo4j SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED",
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
