package org.jingwei.clue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The table of permitted steps: what may follow, and which state a chain of steps amounts to. */
public final class StepTable {

    private final Map<StepKind, Transition> rows;

    StepTable(Map<StepKind, Transition> rows) {
        this.rows = rows;
    }

    /** The table that comes with the service. */
    public static StepTable shipped() {
        try (var stream = StepTable.class.getResourceAsStream("/clue-steps.csv")) {
            var bytes = Objects.requireNonNull(stream, "clue-steps.csv").readAllBytes();
            return of(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read clue-steps.csv", e);
        }
    }

    static StepTable of(String text) {
        return new StepTable(StepRows.read(text));
    }

    public Transition row(StepKind kind) {
        return Objects.requireNonNull(rows.get(kind));
    }

    /** The steps that may follow there, in the order of the table. */
    List<Transition> next(@Nullable ClueState state, @Nullable StepKind latest) {
        return rows.values().stream().filter(row -> row.follows(state, latest)).toList();
    }

    /** The state that these steps amount to, and how many of them the table permits; fewer than all where it is broken. */
    Replay replay(List<StepKind> steps) {
        var taken = new ArrayList<StepKind>();
        ClueState state = null;
        for (var step : steps) {
            var row = row(step);
            if (!row.follows(state, taken.isEmpty() ? null : taken.getLast())) {
                break;
            }
            state = row.to();
            taken.add(step);
        }
        return new Replay(state, taken.size());
    }

    /** What came of reading a chain by the table. */
    record Replay(@Nullable ClueState state, int permitted) {}
}
