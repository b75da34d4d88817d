package org.jingwei.engine;

import java.nio.file.Path;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where things lie. {@code home} (JINGWEI_HOME) holds data and keys; {@code neo4j.uri} (JINGWEI_NEO4J_URI) names an
 * external engine, and without it the engine runs in this process.
 *
 * @param zone the office's time zone: days are calendar days there
 */
@ConfigurationProperties("jingwei")
public record EngineProperties(
        Path home,
        @DefaultValue("Asia/Shanghai") ZoneId zone,
        @Nullable Address neo4j) {

    /**
     * An engine at an address.
     *
     * @param migrate whether this start may bring that database's schema up to date
     */
    public record Address(
            @Nullable String uri,
            @DefaultValue("neo4j") String username,
            @DefaultValue("") String password,
            @DefaultValue("false") boolean migrate) {}

    public boolean isExternal() {
        return neo4j != null && neo4j.uri() != null && !neo4j.uri().isBlank();
    }
}
