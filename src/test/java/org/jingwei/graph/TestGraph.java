package org.jingwei.graph;

import org.jingwei.TestOffice;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** The graph on the engine of the tests, without the rest of the service. */
public final class TestGraph {

    private static final class Holder {
        static final Driver DRIVER = GraphDatabase.driver(TestOffice.boltUri(), AuthTokens.none());
        static final Graph GRAPH = open();

        private static Graph open() {
            new GraphMigrations(DRIVER).apply();
            return new Graph(DRIVER);
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
