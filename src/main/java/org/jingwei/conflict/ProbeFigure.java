package org.jingwei.conflict;

/** A figure of the probe budget: how many an account may ask about narrowly on one day before the auditor hears of it. */
enum ProbeFigure {
    /** Cadres against one team. */
    CADRES(30),
    /** Teams for one cadre. */
    TEAMS(3);

    private final int most;

    ProbeFigure(int most) {
        this.most = most;
    }

    int most() {
        return most;
    }
}
