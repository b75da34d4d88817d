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
        static final Graph GRAPH = open();

        private static Graph open() {
            new GraphMigrations(DRIVER).apply();
            var engine = new Engine("the tests' engine", false, true, () -> Long.MAX_VALUE);
            return new Graph(DRIVER, engine, new EngineWatch(new Neo4jConnectionDetails() {}, engine));
        }
    }

    private TestGraph() {}

    public static Graph get() {
        return Holder.GRAPH;
    }

    public static Driver driver() {
        return Holder.DRIVER;
    }
}
