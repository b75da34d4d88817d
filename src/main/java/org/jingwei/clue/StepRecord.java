package org.jingwei.clue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jingwei.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * A step as it is on record, for good.
 *
 * @param number its place in the chain, from 1
 * @param state the state it led to
 * @param about digest of what the clue says, laid down with its first step; empty from then on
 * @param salt keeps the commitment from being guessed
 * @param commitment salted digest of everything above
 * @param digest of the digest before and the commitment
 */
record StepRecord(
        String id,
        int number,
        StepKind kind,
        ClueState state,
        LocalDate on,
        Instant recordedAt,
        String account,
        String name,
        @Nullable String person,
        Role role,
        @Nullable String onBehalfOf,
        @Nullable Paper document,
        @Nullable String opinion,
        @Nullable String receiver,
        @Nullable ClosingReason closing,
        List<String> sanctions,
        List<String> readers,
        String about,
        String salt,
        String commitment,
        String digest) {

    StepRecord {
        sanctions = List.copyOf(sanctions);
        readers = List.copyOf(readers);
    }
}
