package org.jingwei.access;

/** The table of who may see what does not fit itself or the schema: says which row or field, and what to do. */
public final class BadPolicy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadPolicy(String message) {
        super(message);
    }
}
