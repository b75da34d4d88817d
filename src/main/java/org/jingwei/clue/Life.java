package org.jingwei.clue;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jingwei.graph.Facts;
import org.jspecify.annotations.Nullable;

/** A clue's life in memory: where it stands, and the steps that were taken and not yet written. The same for one and for all. */
public final class Life {

    private static final int SALT_BYTES = 16;
    private static final SecureRandom SALTS = new SecureRandom();

    private final StepTable table;
    private final @Nullable NewClue begun;
    private final List<Taken> taken;
    private final Standing standing;

    private Life(StepTable table, @Nullable NewClue begun, List<Taken> taken, Standing standing) {
        this.table = table;
        this.begun = begun;
        this.taken = List.copyOf(taken);
        this.standing = standing;
    }

    /** A step that was taken, and where the clue stands then. */
    record Taken(StepRecord step, Attempt attempt, Standing standing) {}

    static Life of(StepTable table, Standing standing) {
        return new Life(table, null, List.of(), standing);
    }

    static Life begin(StepTable table, NewClue clue) {
        var standing = Standing.before(clue.id(), clue.scopes(), new HashSet<>(clue.subjects()));
        return new Life(table, clue, List.of(), standing);
    }

    List<Objection> objections(Attempt attempt, LocalDate today) {
        return Judge.objections(standing, table, attempt, today);
    }

    /** The same life one step on; a step that is not permitted is a fault of whoever did not ask before. */
    Life take(Attempt attempt, LocalDate today, Instant recordedAt) {
        var objections = objections(attempt, today);
        if (!objections.isEmpty()) {
            throw new IllegalArgumentException(attempt.kind() + " is not permitted: " + objections);
        }
        var step = step(attempt, recordedAt.truncatedTo(ChronoUnit.MILLIS));
        var then = standing.after(step, table);
        var all = new ArrayList<>(taken);
        all.add(new Taken(step, attempt, then));
        return new Life(table, begun, all, then);
    }

    private StepRecord step(Attempt attempt, Instant recordedAt) {
        var row = table.row(attempt.kind());
        var bare = bare(attempt, row, recordedAt, salt());
        var commitment = Chain.commitment(standing.clue(), bare);
        return sealed(bare, commitment, Chain.digest(standing.digest(), commitment));
    }

    private StepRecord bare(Attempt attempt, Transition row, Instant recordedAt, String salt) {
        var doer = attempt.doer();
        return new StepRecord(
                Facts.newId(),
                standing.version() + 1,
                row.kind(),
                row.to(),
                attempt.on(),
                recordedAt,
                doer.account(),
                doer.name(),
                doer.person(),
                Objects.requireNonNull(standing.roleOf(doer, row)),
                attempt.onBehalfOf(),
                attempt.document(),
                attempt.opinion(),
                attempt.receiver(),
                attempt.closing(),
                attempt.sanctions().stream().map(Measure::text).toList(),
                attempt.readers(),
                begun != null && standing.version() == 0 ? begun.about() : "",
                salt,
                "",
                "");
    }

    private static StepRecord sealed(StepRecord bare, String commitment, String digest) {
        return new StepRecord(
                bare.id(),
                bare.number(),
                bare.kind(),
                bare.state(),
                bare.on(),
                bare.recordedAt(),
                bare.account(),
                bare.name(),
                bare.person(),
                bare.role(),
                bare.onBehalfOf(),
                bare.document(),
                bare.opinion(),
                bare.receiver(),
                bare.closing(),
                bare.sanctions(),
                bare.readers(),
                bare.about(),
                bare.salt(),
                commitment,
                digest);
    }

    private static String salt() {
        var bytes = new byte[SALT_BYTES];
        SALTS.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    public Standing standing() {
        return standing;
    }

    @Nullable
    NewClue begun() {
        return begun;
    }

    List<Taken> taken() {
        return taken;
    }
}
