package org.jingwei.graph;

import org.jingwei.TestOffice;
import org.jingwei.engine.Engine;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/** The graph on the engine of the tests, without the rest of the service. */
public final class TestGraph {

    private static final class Holder {
        static final Driver DRIVER = GraphDatabase.driver(TestOffice.boltUri(), AuthTokens.none());
        static final Engine ENGINE = new Engine("the tests' engine", false, true, () -> Long.MAX_VALUE);
        static final EngineWatch WATCH = new EngineWatch(new Neo4jConnectionDetails() {}, ENGINE);
        static final Graph GRAPH = open();

        private static Graph open() {
            new GraphMigrations(DRIVER).apply();
            return new Graph(DRIVER, ENGINE, WATCH);
        }
    }

    private TestGraph() {}

    public static Graph get() {
        return Holder.GRAPH;
    }

    static Engine engine() {
        return Holder.ENGINE;
    }

    static EngineWatch watch() {
        return Holder.WATCH;
    }

    public static Driver driver() {
        return Holder.DRIVER;
    }
}
