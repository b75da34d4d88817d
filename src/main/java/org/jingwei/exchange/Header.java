package org.jingwei.exchange;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The first row of a sheet: which column stands where. */
final class Header<R> {

    private final Map<Integer, String> names = new TreeMap<>();
    private final Map<Integer, Column<R, ?>> columns = new TreeMap<>();

    Header(Sheet<R> sheet, Line line) {
        line.cells().forEach((index, cell) -> {
            names.put(index, Spelling.trim(cell.text()));
            sheet.find(cell.text()).ifPresent(column -> columns.put(index, column));
        });
    }

    boolean isKnown() {
        return !columns.isEmpty();
    }

    boolean isWhole(Sheet<R> sheet) {
        return sheet.columns().stream().noneMatch(column -> column.required() && !columns.containsValue(column));
    }

    boolean hasName(int index) {
        return names.containsKey(index);
    }

    Optional<Column<R, ?>> at(int index) {
        return Optional.ofNullable(columns.get(index));
    }

    Map<Integer, Column<R, ?>> columns() {
        return columns;
    }

    String nameAt(int index) {
        return names.getOrDefault(index, "");
    }

    void report(Sheet<R> sheet, RowPlace place, Problems problems) {
        if (!isKnown()) {
            var row = Words.words(
                    String.join("，", sheet.headers(Locale.CHINESE)), String.join(", ", sheet.headers(Locale.ENGLISH)));
            problems.add(place, null, String.join(" ", names.values()), RowFault.HEADER_UNKNOWN, row);
            return;
        }
        Set<Column<R, ?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        names.forEach((index, name) -> at(index)
                .ifPresentOrElse(
                        column -> {
                            if (!seen.add(column)) {
                                problems.add(place, name, name, RowFault.COLUMN_TWICE);
                            }
                        },
                        () -> problems.add(place, name, name, RowFault.COLUMN_UNKNOWN, nearest(sheet, name))));
        missing(sheet, seen, place, problems);
    }

    private static <R> void missing(Sheet<R> sheet, Set<Column<R, ?>> seen, RowPlace place, Problems problems) {
        sheet.columns().stream()
                .filter(column -> column.required() && !seen.contains(column))
                .forEach(column -> problems.add(
                        place,
                        column.name().in(sheet.languageOf(place.sheet())),
                        null,
                        RowFault.COLUMN_MISSING,
                        column.name()));
    }

    private static String nearest(Sheet<?> sheet, String name) {
        return Spelling.nearest(name, sheet.headers()).orElse(sheet.headers().getFirst());
    }
}
