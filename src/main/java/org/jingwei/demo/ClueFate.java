package org.jingwei.demo;

import static org.jingwei.clue.StepKind.*;

import java.util.ArrayList;
import java.util.List;
import org.jingwei.clue.StepKind;

/** How far a made-up clue goes, and how many go that way. */
record ClueFate(int clues, List<StepKind> steps) {

    private static final List<StepKind> SIGNED = List.of(
            REGISTER,
            TRIAGE,
            GO_IN_DEPTH,
            DRAW_UP_TRANSFER,
            GATEKEEP,
            LEADER_SIGN,
            OFFICE_HEAD_OPINION,
            INSTRUCT,
            SEAL,
            HAND_OVER);
    private static final List<StepKind> HANDLED = with(SIGNED, ACCEPT, ASSIGN, PROPOSE_DISPOSITION, VERIFY);
    private static final List<StepKind> TRIED =
            with(HANDLED, PROPOSE_FILING, FILE, INVESTIGATE, TO_TRIAL, TRY, DECIDE, EXECUTE);

    ClueFate {
        steps = List.copyOf(steps);
    }

    /** 150 of the round that is over: everything was handed over, and much has ended. */
    static List<ClueFate> finished() {
        return List.of(
                new ClueFate(37, TRIED),
                new ClueFate(1, with(first(TRIED, 20), REVIEW_APPEAL)),
                new ClueFate(6, first(TRIED, 20)),
                new ClueFate(3, first(TRIED, 19)),
                new ClueFate(4, first(TRIED, 18)),
                new ClueFate(6, first(TRIED, 17)),
                new ClueFate(5, first(TRIED, 16)),
                new ClueFate(3, first(TRIED, 15)),
                new ClueFate(8, HANDLED),
                new ClueFate(32, with(HANDLED, CLOSE)),
                new ClueFate(16, with(HANDLED, REMIND)),
                new ClueFate(9, with(HANDLED, HOLD)),
                new ClueFate(6, first(HANDLED, 13)),
                new ClueFate(5, first(HANDLED, 12)),
                new ClueFate(5, first(HANDLED, 11)),
                new ClueFate(4, SIGNED));
    }

    /** Of a round that runs: one at every step, so that each hand has something to do. */
    static List<ClueFate> running() {
        var fates = new ArrayList<ClueFate>();
        for (int steps = 0; steps <= SIGNED.size(); steps++) {
            fates.add(new ClueFate(steps < 2 ? 2 : 1, first(SIGNED, steps)));
        }
        return fates;
    }

    private static List<StepKind> first(List<StepKind> steps, int number) {
        return steps.subList(0, number);
    }

    private static List<StepKind> with(List<StepKind> steps, StepKind... more) {
        var all = new ArrayList<>(steps);
        all.addAll(List.of(more));
        return all;
    }
}
