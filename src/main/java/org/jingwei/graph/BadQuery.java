package org.jingwei.graph;

/** A .cypher file that breaks its own head or the house's rules: says file, line and reason. */
public final class BadQuery extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadQuery(String name, int line, String reason) {
        super("cypher/" + name + ".cypher:" + line + ": " + reason);
    }
}
