package org.jingwei;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jingwei.graph.GraphMigrations;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** One engine for all tests of a JVM, in a folder below target/, and a home of its own for the keys. */
public final class TestOffice implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Started when the first test asks for it. */
    private static final class Engine {
        static final Neo4j RUNNING = Neo4jBuilders.newInProcessBuilder(folder("engine"))
                .withDisabledServer()
                .withConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false)
                // tests empty and fill the graph all the time: plans made for the other state were made anew every ten
                // seconds
                .withConfig(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofHours(1))
                .build();
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "jingwei.neo4j.uri=" + boltUri(),
                        "jingwei.neo4j.migrate=true",
                        "jingwei.home=" + folder("home"),
                        "server.port=0",
                        "jingwei.divisions=false",
                        // a test asks the watch to look when there is something to see
                        "jingwei.watch.every=0s",
                        // a cold engine on a busy machine; production gives up after a second
                        "spring.neo4j.connection-timeout=30s",
                        "spring.neo4j.pool.connection-acquisition-timeout=30s")
                .applyTo(context);
    }

    public static String boltUri() {
        return Engine.RUNNING.boltURI().toString();
    }

    private static Path folder(String purpose) {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "office")), purpose);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a folder below target/", e);
        }
    }

    /** The schema, before the first bean asks the graph. */
    public static class Migrated implements InitializingBean {

        private final GraphMigrations migrations;

        Migrated(GraphMigrations migrations) {
            this.migrations = migrations;
        }

        @Override
        public void afterPropertiesSet() {
            migrations.apply();
        }
    }
}
