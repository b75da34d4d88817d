package org.jingwei.trace;

import org.jingwei.clue.Clue;
import org.jingwei.shared.Path;

/** Another clue that may belong to this one: how they are linked, and how surprising that is. */
record ClueLink(Clue clue, Path path, double surprise) {

    /** −log2 of the share of visible clues that touch an end of the way, less one for each tie of kin; never below 0. */
    static double bits(int touched, int visible, int ties) {
        var bits = Math.log((double) visible / touched) / Math.log(2);
        return Math.max(0, bits - ties);
    }
}
