package org.jingwei.exchange;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jingwei.organization.OrganizationRow;
import org.jspecify.annotations.Nullable;

/**
 * Nobody is his own superior. A circle that holds on some day holds on the first day of its youngest row, so it is
 * enough to walk up from each row on that row's own first day.
 */
final class Tree {

    private final Gathered gathered;
    private final Problems problems;
    private final Set<OrganizationRow> told = new HashSet<>();
    private Map<String, List<OrganizationRow>> byCode = Map.of();

    Tree(Gathered gathered, Problems problems) {
        this.gathered = gathered;
        this.problems = problems;
    }

    void check(List<OrganizationRow> rows) {
        byCode = rows.stream().collect(groupingBy(OrganizationRow::code));
        rows.stream().filter(row -> row.parent() != null && !told.contains(row)).forEach(this::walk);
    }

    private void walk(OrganizationRow start) {
        List<OrganizationRow> line = new ArrayList<>(List.of(start));
        for (var row = above(start, start.from()); row != null; row = above(row, start.from())) {
            if (row.code().equals(start.code())) {
                circle(line);
                return;
            }
            if (line.size() == Limits.LEVELS) {
                tooDeep(start, line);
                return;
            }
            line.add(row);
        }
    }

    private @Nullable OrganizationRow above(OrganizationRow row, @Nullable LocalDate day) {
        return byCode.getOrDefault(Objects.requireNonNullElse(row.parent(), ""), List.of()).stream()
                .filter(parent -> holds(parent, day))
                .findFirst()
                .orElse(null);
    }

    private static boolean holds(OrganizationRow row, @Nullable LocalDate day) {
        LocalDate on = day == null ? LocalDate.MIN : day;
        return (row.from() == null || !row.from().isAfter(on))
                && (row.to() == null || row.to().isAfter(on));
    }

    private void circle(List<OrganizationRow> line) {
        told.addAll(line);
        String zh =
                line.stream().map(row -> row.code() + "（第 " + at(row) + " 行）").collect(joining(" → "));
        String en =
                line.stream().map(row -> row.code() + " (row " + at(row) + ")").collect(joining(" → "));
        String back = " → " + line.getFirst().code();
        add(line.getFirst(), RowFault.TREE_CYCLE, Words.words(zh + back, en + back));
    }

    /** A line that runs into a circle beside it is as long as one likes; the circle is told, not the line. */
    private void tooDeep(OrganizationRow start, List<OrganizationRow> line) {
        if (new HashSet<>(line).size() == line.size()) {
            add(start, RowFault.TREE_TOO_DEEP, Limits.LEVELS);
        }
    }

    private void add(OrganizationRow row, RowFault fault, Object argument) {
        String column = gathered.header(OrganizationSheet.PARENT);
        problems.add(gathered.places().of(row), column, row.parent(), fault, argument);
    }

    private int at(OrganizationRow row) {
        return gathered.places().of(row).row();
    }
}
