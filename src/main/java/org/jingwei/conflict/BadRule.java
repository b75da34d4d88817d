package org.jingwei.conflict;

/** A rule pair that breaks the contract of {@code cypher/rule/README.md}; it stops the start. */
final class BadRule extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadRule(String file, int line, String reason) {
        super(file + ":" + line + ": " + reason);
    }
}
