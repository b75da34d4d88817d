package org.jingwei.engine;

import java.net.URI;
import java.util.Objects;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An engine at an address: {@code bolt://} for one, {@code neo4j://} for a cluster. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("jingwei.neo4j.uri")
class ExternalEngine {

    @Bean
    Neo4jConnectionDetails externalEngineAddress(EngineProperties properties) {
        var address = Objects.requireNonNull(properties.neo4j());
        return new Neo4jConnectionDetails() {
            @Override
            public URI getUri() {
                return URI.create(Objects.requireNonNull(address.uri()));
            }

            @Override
            public AuthToken getAuthToken() {
                return address.password().isEmpty()
                        ? AuthTokens.none()
                        : AuthTokens.basic(address.username(), address.password());
            }
        };
    }
}
