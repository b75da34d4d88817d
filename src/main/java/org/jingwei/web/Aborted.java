package org.jingwei.web;

import graphql.execution.AbortExecutionException;

/** A limit was passed, found before anything ran. */
final class Aborted extends AbortExecutionException {

    private static final long serialVersionUID = 1L;

    private final transient Refused refused;

    Aborted(Refused refused) {
        super(refused);
        this.refused = refused;
    }

    Refused refused() {
        return refused;
    }
}
