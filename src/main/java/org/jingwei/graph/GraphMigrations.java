package org.jingwei.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsConfig.TransactionMode;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Component;

/**
 * The graph's schema: the files of {@code cypher/schema}, applied in order, once. A process may die between two
 * statements of a file, which then runs again from its start: each statement has to bear that.
 */
@Component
public class GraphMigrations {

    /** How the schema of the database stands to that of this program. */
    enum Standing {
        CURRENT,
        BEHIND,
        AHEAD
    }

    private static final Query APPLIED = Query.named("graph/applied-migrations");
    private static final Query CLEAR_LOCK = Query.named("graph/clear-migrations-lock");

    private final Driver driver;
    private final Migrations migrations;

    GraphMigrations(Driver driver) {
        var config = MigrationsConfig.builder()
                .withLocationsToScan("classpath:cypher/schema")
                .withTransactionMode(TransactionMode.PER_STATEMENT)
                .build();
        this.driver = driver;
        this.migrations = new Migrations(config, driver);
    }

    public void apply() {
        migrations.apply();
    }

    /** Asked by reading alone: the library's own ways of asking take the lock, and so write. */
    Standing standing() {
        var shipped = ShippedFiles.schemaVersions();
        try (var session = driver.session()) {
            var applied = session.run(APPLIED.text())
                    .list(migration -> migration.get("version").asString());
            if (!shipped.containsAll(applied)) {
                return Standing.AHEAD;
            }
            return applied.containsAll(shipped) ? Standing.CURRENT : Standing.BEHIND;
        }
    }

    /** Only for whoever has the database to himself: another's lock may be held for good reason. */
    void clearLock() {
        try (var session = driver.session()) {
            session.run(CLEAR_LOCK.text()).consume();
        }
    }
}
