package org.jingwei.seal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** That somebody in the register reported a clue, on record since a moment. For the policy and the rules alone; no answer bears it. */
public record Report(String clue, String person, Instant recordedAt) {

    /** As a rule is given it. */
    public Map<String, Object> asParameter() {
        return Map.of("clue", clue, "person", person, "recordedAt", recordedAt.atZone(ZoneOffset.UTC));
    }

    @Override
    public String toString() {
        return "Report[sealed]";
    }
}
