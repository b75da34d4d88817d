package org.jingwei.clue;

/** The table of steps contradicts itself: the start stops with file, line and reason. */
final class BadStepTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadStepTable(int line, String reason) {
        super("clue-steps.csv:" + line + ": " + reason);
    }
}
