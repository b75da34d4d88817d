package org.jingwei.assembly;

/** Where the work stands; each stage tells how far the whole has come. */
enum AssemblyStage {
    CHECKING(0.05),
    PRECHECK(0.25),
    RELAXATION(0.35),
    INTEGER(0.5),
    VERIFYING(0.9),
    FINISHED(1);

    private final double progress;

    AssemblyStage(double progress) {
        this.progress = progress;
    }

    /** 0 to 1. */
    double progress() {
        return progress;
    }
}
