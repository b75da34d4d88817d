package org.jingwei.graph;

import ac.simons.neo4j.migrations.core.MigrationsException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jingwei.engine.Engine;
import org.jingwei.engine.StartRefused;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Before anybody asks: the engine answers, and its database has the schema of this program; else the start ends here. */
@Component
class GraphStart {

    private static final Logger LOG = LoggerFactory.getLogger(GraphStart.class);

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration OWN_PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Driver driver;
    private final GraphMigrations migrations;
    private final Engine engine;

    GraphStart(Driver driver, GraphMigrations migrations, Engine engine) {
        this.driver = driver;
        this.migrations = migrations;
        this.engine = engine;
        reach();
        hold();
    }

    /** A busy machine may take longer for its first connection than a request may wait. */
    private void reach() {
        var end = System.nanoTime() + (engine.alone() ? OWN_PATIENCE : PATIENCE).toNanos();
        while (!answers(System.nanoTime() > end)) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private boolean answers(boolean isLastTry) {
        try {
            driver.verifyConnectivity();
            return true;
        } catch (AuthenticationException _) {
            throw new StartRefused(
                    "the engine refuses this name or password",
                    engine.place(),
                    "Set JINGWEI_NEO4J_USERNAME (neo4j, if nothing is said) and JINGWEI_NEO4J_PASSWORD");
        } catch (Neo4jException e) {
            if (isLastTry) {
                throw new StartRefused("the engine does not answer (" + firstLine(e) + ")", engine.place(), remedy());
            }
            return false;
        }
    }

    private String remedy() {
        return engine.alone()
                ? "Look into logs/debug.log there"
                : "Start it, or correct JINGWEI_NEO4J_URI, then start this again";
    }

    private void hold() {
        switch (migrations.standing()) {
            case CURRENT -> {}
            case BEHIND -> catchUp();
            case AHEAD ->
                throw new StartRefused(
                        "the database has a newer schema than this program",
                        engine.place(),
                        "Start the newer program, or restore the backup made before the upgrade");
        }
    }

    private void catchUp() {
        if (!engine.migrates()) {
            throw new StartRefused(
                    "the database lacks this program's schema",
                    engine.place(),
                    "Make a backup, then run once, with the same settings: java -jar jingwei.jar migrate");
        }
        if (engine.alone()) {
            migrations.clearLock();
        }
        LOG.info("migrating the schema");
        try {
            migrations.apply();
        } catch (MigrationsException e) {
            throw locked(e) ? lockHeld() : e;
        }
        LOG.info("the schema is up to date");
    }

    private static boolean locked(MigrationsException failure) {
        return String.valueOf(failure.getMessage()).contains("__Neo4jMigrationsLock");
    }

    private StartRefused lockHeld() {
        return new StartRefused(
                "another process is migrating this database, or was killed while it did",
                engine.place(),
                "Wait for it; if there is none, run there: MATCH (lock:__Neo4jMigrationsLock) DELETE lock");
    }

    private static String firstLine(Exception failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
