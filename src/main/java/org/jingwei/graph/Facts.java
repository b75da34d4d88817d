package org.jingwei.graph;

import java.util.UUID;

/** What every fact of the graph gets: an id that nobody can guess and that tells nothing. */
public final class Facts {

    private Facts() {}

    /** A random id; never a counter, never one with a time in it. */
    public static String newId() {
        return UUID.randomUUID().toString();
    }
}
