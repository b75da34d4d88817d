package org.jingwei.seal;

import java.time.Instant;

/** That somebody in the register reported a clue, on record since a moment. For the policy and the rules alone; no answer bears it. */
public record Report(String clue, String person, Instant recordedAt) {

    @Override
    public String toString() {
        return "Report[sealed]";
    }
}
