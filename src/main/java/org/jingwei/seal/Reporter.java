package org.jingwei.seal;

import org.jspecify.annotations.Nullable;

/**
 * Who reported (检举人), as far as he said so.
 *
 * @param person his id in the register, where he stands in it
 */
public record Reporter(
        @Nullable String name,
        @Nullable String contact,
        @Nullable String person) {

    /** Kept out of logs and messages. */
    @Override
    public String toString() {
        return "Reporter[sealed]";
    }
}
