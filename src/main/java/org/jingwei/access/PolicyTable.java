package org.jingwei.access;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code policy.csv}: rows by {@code Type.field}, {@code Type.*}, {@code *Suffix.field}. */
final class PolicyTable {

    private static final String LETTERS = "Vsptxabuoin";

    private final Map<String, PolicyRow> rows = new LinkedHashMap<>();
    private @Nullable List<Role> columns;

    private PolicyTable() {}

    static Map<String, PolicyRow> read(String text) {
        var table = new PolicyTable();
        var number = 0;
        for (var line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                table.add(
                        number,
                        Arrays.stream(line.split(",", -1)).map(String::strip).toList());
            }
        }
        return table.rows;
    }

    private void add(int line, List<String> cells) {
        if (columns == null) {
            columns = cells.stream().skip(1).map(Role::valueOf).toList();
            return;
        }
        var row = row(line, cells.subList(1, cells.size()), columns);
        var dot = cells.getFirst().indexOf('.');
        if (dot < 0) {
            throw new BadPolicy("policy.csv:" + line + ": Type.field expected, not " + cells.getFirst());
        }
        for (var field : cells.getFirst().substring(dot + 1).split(" +", -1)) {
            var name = cells.getFirst().substring(0, dot + 1) + field;
            if (rows.put(name, row) != null) {
                throw new BadPolicy("policy.csv:" + line + ": a second row for " + name);
            }
        }
    }

    private static PolicyRow row(int line, List<String> cells, List<Role> columns) {
        var inherits = cells.equals(List.of("="));
        var byRole = new EnumMap<Role, String>(Role.class);
        if (cells.size() != 1 && cells.size() != columns.size()) {
            throw new BadPolicy("policy.csv:" + line + ": " + cells.size() + " cells, " + columns.size() + " expected");
        }
        for (int i = 0; i < columns.size() && !inherits; i++) {
            byRole.put(columns.get(i), letters(line, cells.get(cells.size() == 1 ? 0 : i)));
        }
        return new PolicyRow(inherits, byRole);
    }

    private static String letters(int line, String cell) {
        var known = cell.equals(PolicyRow.NOTHING)
                || (!cell.isEmpty() && cell.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0));
        if (!known) {
            throw new BadPolicy("policy.csv:" + line + ": no such cell: \"" + cell + "\"");
        }
        return cell;
    }
}
