package org.jingwei.engine;

import java.net.URI;
import java.util.Objects;
import java.util.Set;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** An engine at an address: {@code bolt://} for one, {@code neo4j://} for a cluster. */
@Configuration(proxyBeanMethods = false)
@Conditional(ExternalEngine.AddressGiven.class)
class ExternalEngine {

    private static final Set<String> SCHEMES = Set.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");

    @Bean
    Engine engineElsewhere(EngineProperties properties) {
        var address = Objects.requireNonNull(properties.neo4j());
        return new Engine(parsed(address).toString(), false, address.migrate(), () -> Long.MAX_VALUE);
    }

    @Bean
    Neo4jConnectionDetails externalEngineAddress(EngineProperties properties) {
        var address = Objects.requireNonNull(properties.neo4j());
        var uri = parsed(address);
        return new Neo4jConnectionDetails() {
            @Override
            public URI getUri() {
                return uri;
            }

            @Override
            public AuthToken getAuthToken() {
                return address.password().isEmpty()
                        ? AuthTokens.none()
                        : AuthTokens.basic(address.username(), address.password());
            }
        };
    }

    /** A text that is no address is not repeated: it may hold a password. */
    private static URI parsed(EngineProperties.Address address) {
        try {
            var uri = URI.create(Objects.requireNonNull(address.uri()).strip());
            if (uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getUserInfo() == null) {
                return uri;
            }
        } catch (IllegalArgumentException _) {
            // said below
        }
        throw new StartRefused(
                "this is not the address of an engine",
                "JINGWEI_NEO4J_URI",
                "It looks like bolt://host:7687 or neo4j://host:7687; name and password go into"
                        + " JINGWEI_NEO4J_USERNAME and JINGWEI_NEO4J_PASSWORD");
    }

    /** The other side of {@link NoAddress}. */
    static final class AddressGiven extends NoneNestedConditions {

        AddressGiven() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @Conditional(NoAddress.class)
        static final class None {}
    }
}
