package org.jingwei.clue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jingwei.access.Role;
import org.jingwei.shared.HandKind;

/** Reads {@code clue-steps.csv} and holds it to itself: every kind once, every step after one that leads to its state. */
final class StepRows {

    private static final int COLUMNS = 13;
    private static final String NOTHING = "-";

    private final Map<StepKind, Transition> rows = new EnumMap<>(StepKind.class);
    private final Map<StepKind, Integer> lines = new EnumMap<>(StepKind.class);

    private StepRows() {}

    static Map<StepKind, Transition> read(String text) {
        var table = new StepRows();
        var number = 0;
        for (var line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("kind,")) {
                table.add(number, line);
            }
        }
        table.check(number);
        return table.rows;
    }

    private void add(int line, String text) {
        var cells = Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        if (cells.size() != COLUMNS) {
            throw new BadStepTable(line, cells.size() + " cells, " + COLUMNS + " expected");
        }
        try {
            var row = row(cells);
            if (rows.put(row.kind(), row) != null) {
                throw new BadStepTable(line, "a second line for " + row.kind());
            }
            lines.put(row.kind(), line);
        } catch (IllegalArgumentException e) {
            throw new BadStepTable(line, "no such word: " + e.getMessage());
        }
    }

    private static Transition row(List<String> cells) {
        return new Transition(
                StepKind.valueOf(cells.get(0)),
                cells.get(1),
                words(cells.get(2), ClueState::valueOf),
                words(cells.get(3), StepKind::valueOf).stream().findFirst().orElse(null),
                ClueState.valueOf(cells.get(4)),
                Arrays.stream(cells.get(5).split(" +")).map(Role::valueOf).toList(),
                HandKind.valueOf(cells.get(6)),
                words(cells.get(7), DocumentKind::valueOf).stream().findFirst().orElse(null),
                words(cells.get(8), Need::valueOf),
                words(cells.get(9), StepKind::valueOf),
                yes(cells.get(10)),
                Approval.valueOf(cells.get(11)),
                cells.get(12));
    }

    private static <T> Set<T> words(String cell, Function<String, T> word) {
        return cell.equals(NOTHING)
                ? Set.of()
                : Arrays.stream(cell.split(" +")).map(word).collect(Collectors.toSet());
    }

    private static boolean yes(String cell) {
        return switch (cell) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException(cell);
        };
    }

    private void check(int end) {
        for (var kind : StepKind.values()) {
            var row = rows.get(kind);
            if (row == null) {
                throw new BadStepTable(end, "no line for " + kind);
            }
            var line = lines.getOrDefault(kind, end);
            if (row.after() != null && leadsElsewhere(row)) {
                throw new BadStepTable(line, row.after() + " does not lead to where " + kind + " may be taken");
            }
            row.apart().stream().filter(other -> isOneSided(kind, other)).forEach(other -> {
                throw new BadStepTable(line, kind + " is apart from " + other + ", but not the other way round");
            });
        }
    }

    private boolean leadsElsewhere(Transition row) {
        var before = rows.get(row.after());
        return before != null && !row.from().contains(before.to());
    }

    private boolean isOneSided(StepKind kind, StepKind other) {
        var back = rows.get(other);
        return back != null && !back.apart().contains(kind);
    }
}
