package org.jingwei.graph;

import java.util.stream.Stream;
import org.jingwei.engine.EngineProperties;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** {@code java -jar jingwei.jar migrate}: brings the database's schema up to date and ends; no door is opened. */
@ComponentScan("org.jingwei.engine")
@EnableConfigurationProperties(EngineProperties.class)
@ImportAutoConfiguration(Neo4jAutoConfiguration.class)
@Import({GraphMigrations.class, GraphStart.class})
public class MigrateCommand {

    private static final String NAME = "migrate";

    public static boolean isMeant(String... arguments) {
        return Stream.of(arguments).anyMatch(NAME::equals);
    }

    public static void run(String... arguments) {
        var settings = Stream.concat(
                Stream.of(arguments).filter(argument -> !argument.equals(NAME)),
                Stream.of("--jingwei.neo4j.migrate=true"));
        new SpringApplicationBuilder(MigrateCommand.class)
                .web(WebApplicationType.NONE)
                .run(settings.toArray(String[]::new))
                .close();
    }
}
