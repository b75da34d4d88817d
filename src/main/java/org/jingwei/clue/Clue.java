package org.jingwei.clue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jingwei.access.Role;
import org.jingwei.access.Scoped;
import org.jingwei.access.Scopes;
import org.jingwei.graph.Row;
import org.jspecify.annotations.Nullable;

/** A clue as a list shows it; {@code trace} where its whole life was asked for. */
public record Clue(
        String id,
        int version,
        String number,
        ClueState state,
        StepKind latest,
        LocalDate receivedOn,
        ClueSource source,
        String summary,
        @Nullable String roundId,
        @Nullable ClueOutcome outcome,
        List<Concern> concerns,
        Scopes scopes,
        @Nullable ClueTrace trace)
        implements Scoped {

    static Clue card(Row row) {
        return card(row, "clue");
    }

    /** From a row with the map of a clue in that column, and what it concerns. */
    public static Clue card(Row row, String column) {
        return of(row, column, null);
    }

    /** A row of the trace: the card, and everything that hangs on it. */
    static Clue traced(Row row, StepTable table) {
        return of(row, "clue", ClueTrace.of(row, card(row), table));
    }

    /** From the seal on, what it holds is for the body that signed for it, and for nobody until it has (D5). */
    Scopes content() {
        if (!state.isSealed()) {
            return scopes;
        }
        return state.isAccepted() ? scopes.ofBody() : Scopes.NONE;
    }

    ClueTrace life() {
        return Objects.requireNonNull(trace, "this is a card");
    }

    /** Whether his own hand may take that step, as far as order and hand go. */
    boolean awaits(Doer doer, Transition row) {
        return row.roles().stream().anyMatch(role -> {
            var hand = scopes.hand(role);
            return hand != null
                    && doer.hands().contains(hand)
                    && (role != Role.MEMBER || doer.isAmong(scopes.readers()));
        });
    }

    private static Clue of(Row row, String column, @Nullable ClueTrace trace) {
        var clue = new Row(row.query(), row.map(column));
        return new Clue(
                clue.string("id"),
                clue.integer("version"),
                clue.string("number"),
                ClueState.valueOf(clue.string("state")),
                StepKind.valueOf(clue.string("latest")),
                clue.date("receivedOn"),
                ClueSource.valueOf(clue.string("source")),
                clue.string("summary"),
                clue.stringOrNull("round"),
                ClueOutcome.of(clue),
                row.rows("concerns").stream().map(Concern::of).toList(),
                scopes(clue),
                trace);
    }

    static Scopes scopes(Row clue) {
        return new Scopes(
                clue.stringOrNull("office"),
                clue.stringOrNull("team"),
                clue.textOrNull("body"),
                new HashSet<>(Stored.strings(clue, "readers")),
                new HashSet<>(Stored.strings(clue, "awaits")));
    }
}
