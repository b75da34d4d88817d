package org.jingwei.assembly;

import com.google.ortools.linearsolver.MPSolver;
import java.util.Objects;

/** Native solvers, each for one model; whoever takes one deletes it: its native memory is not left to the garbage collector. */
final class Solvers {

    /** So many options the exact solver takes at once: reasons for a dead end, and rounds of up to some forty teams. */
    static final int FEW = 60_000;

    private Solvers() {}

    /** With whole numbers. */
    static MPSolver exact() {
        return named("SCIP");
    }

    /** Without. */
    static MPSolver relaxed() {
        return named("GLOP");
    }

    private static MPSolver named(String name) {
        return Objects.requireNonNull(MPSolver.createSolver(name), name);
    }
}
