package org.jingwei.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Component;

/** The graph's schema: the files of {@code cypher/schema}, applied in order, once. */
@Component
public class GraphMigrations {

    private final Migrations migrations;

    GraphMigrations(Driver driver) {
        var config = MigrationsConfig.builder()
                .withLocationsToScan("classpath:cypher/schema")
                .withTransactionMode(MigrationsConfig.TransactionMode.PER_STATEMENT)
                .build();
        this.migrations = new Migrations(config, driver);
    }

    public void apply() {
        migrations.apply();
    }
}
