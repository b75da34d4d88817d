package org.jingwei.clue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a chain holds; if not, the first step at which it does not, and in which way.
 *
 * @param at the number of that step, from 1; null where the chain is whole
 */
record ChainCheck(@Nullable Integer at, @Nullable Fault fault) {

    static final ChainCheck WHOLE = new ChainCheck(null, null);

    /** How a chain can be broken. */
    enum Fault {
        /** A step is missing in front of it, or stands in another place. */
        OUT_OF_PLACE,
        /** The step does not say what it committed to. */
        ALTERED,
        /** Its digest does not follow from the one before. */
        UNCHAINED,
        /** The table does not permit it there. */
        NOT_PERMITTED,
        /** The clue does not say what its first step laid down. */
        CONTENT_ALTERED,
        /** Steps behind it are missing, or were never taken: the clue counts more or fewer. */
        CUT_SHORT,
        /** The clue is not in the state that its steps amount to. */
        OTHER_STATE
    }

    public boolean whole() {
        return fault == null;
    }

    /**
     * @param about what the clue says now, as one digest
     * @param version how many steps the clue counts
     * @param state the state kept on the clue
     */
    static ChainCheck of(
            String clue, List<StepRecord> steps, String about, int version, ClueState state, StepTable table) {
        var before = Chain.genesis(clue);
        for (int i = 0; i < steps.size(); i++) {
            var fault = fault(clue, steps.get(i), i + 1, before);
            if (fault != null) {
                return new ChainCheck(i + 1, fault);
            }
            before = steps.get(i).digest();
        }
        var replay = table.replay(steps.stream().map(StepRecord::kind).toList());
        if (replay.permitted() < steps.size()) {
            return new ChainCheck(replay.permitted() + 1, Fault.NOT_PERMITTED);
        }
        if (steps.size() != version) {
            return new ChainCheck(steps.size(), Fault.CUT_SHORT);
        }
        if (!steps.getFirst().about().equals(about)) {
            return new ChainCheck(1, Fault.CONTENT_ALTERED);
        }
        return replay.state() == state ? WHOLE : new ChainCheck(steps.size(), Fault.OTHER_STATE);
    }

    private static @Nullable Fault fault(String clue, StepRecord step, int number, String before) {
        if (step.number() != number) {
            return Fault.OUT_OF_PLACE;
        }
        if (!Chain.commitment(clue, step).equals(step.commitment())) {
            return Fault.ALTERED;
        }
        return Chain.digest(before, step.commitment()).equals(step.digest()) ? null : Fault.UNCHAINED;
    }
}
