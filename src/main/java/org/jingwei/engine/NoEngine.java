package org.jingwei.engine;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** A build without the engine, and no address: the start ends here, never at whatever listens on the usual port. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnMissingClass("org.jingwei.engine.embedded.EmbeddedEngine")
@Conditional(NoAddress.class)
class NoEngine {

    @Bean
    Neo4jConnectionDetails nowhere() {
        throw new StartRefused(
                "this build holds no engine and no address is given",
                "JINGWEI_NEO4J_URI",
                "Set it to bolt://host:7687 or neo4j://host:7687, and JINGWEI_NEO4J_PASSWORD");
    }
}
