package org.jingwei.engine;

/** The start cannot go on for a reason that somebody at the console can mend: one line says what, where, what to do. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartRefused(String what, Object where, String remedy) {
        super(what + ": " + where + ". " + remedy + ".");
    }
}
