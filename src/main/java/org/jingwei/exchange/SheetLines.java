package org.jingwei.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the lines of one known sheet: the first is its header, each other a row of the register or a problem. */
final class SheetLines<R> implements Lines {

    private static final int REPEATED = 20_000;

    private final Sheet<R> sheet;
    private final String name;
    private final Gathered gathered;
    private final Problems problems;
    private final Map<String, String> repeated = new HashMap<>();
    private @Nullable Header<R> header;

    SheetLines(Sheet<R> sheet, String name, Gathered gathered, Problems problems) {
        this.sheet = sheet;
        this.name = name;
        this.gathered = gathered;
        this.problems = problems;
    }

    @Override
    public void take(Line line) {
        if (header == null) {
            header = new Header<>(sheet, line);
            header.report(sheet, place(line), problems);
            header.columns().forEach((index, column) -> gathered.name(column, header.nameAt(index)));
        } else if (header.isKnown()) {
            row(header, line);
        }
    }

    @Override
    public void end() {
        if (header == null) {
            problems.add(new RowPlace(name, 1), null, null, RowFault.HEADER_MISSING);
        }
    }

    private void row(Header<R> header, Line line) {
        int before = problems.total();
        var values = new Values();
        line.cells().forEach((index, cell) -> fill(values, header, new Spot(line, index, cell)));
        header.columns().values().stream()
                .filter(column -> column.required() && values.lacks(column))
                .forEach(column -> problem(
                        line,
                        column,
                        null,
                        RowFault.CELL_REQUIRED,
                        column.kind().form()));
        if (problems.total() == before && header.isWhole(sheet)) {
            keep(sheet.make().apply(values), place(line));
        }
    }

    /** One filled cell and where it stands. */
    private record Spot(Line line, int index, Cell cell) {

        String name() {
            return line.nameOf(index);
        }
    }

    private void fill(Values values, Header<R> header, Spot spot) {
        Optional<Column<R, ?>> column = header.at(spot.index());
        if (column.isPresent()) {
            fill(values, column.get(), spot);
        } else if (!header.hasName(spot.index())) {
            problems.add(place(spot.line()), null, spot.cell().text(), RowFault.CELL_WITHOUT_HEADER, spot.name());
        }
    }

    private <V> void fill(Values values, Column<R, V> column, Spot spot) {
        Cell cell = spot.cell();
        Read<V> read = cell.fault() == null ? column.kind().read(cell) : Read.not(cell.fault(), spot.name());
        switch (read) {
            case Read.Value<V>(var value) -> {
                if (value != null) {
                    values.put(column, once(value));
                }
            }
            case Read.Not<V>(var fault, var arguments) -> {
                values.refuse(column);
                problem(spot.line(), column, cell.text(), fault, arguments.toArray());
            }
        }
    }

    /** The same words stand in many rows; one copy of each is kept, unless there are too many to be the same. */
    private Object once(Object value) {
        if (!(value instanceof String text)) {
            return value;
        }
        return repeated.size() < REPEATED ? repeated.computeIfAbsent(text, same -> same) : value;
    }

    private void keep(R row, RowPlace place) {
        for (RowCheck<R> check : sheet.checks()) {
            check.check(row)
                    .ifPresent(wrong -> problems.add(
                            place,
                            gathered.header(wrong.column()),
                            wrong.column().write(row, sheet.languageOf(name)),
                            wrong.fault(),
                            wrong.argument()));
        }
        gathered.add(sheet, row, place);
    }

    private void problem(Line line, Column<R, ?> column, @Nullable String value, RowFault fault, Object... arguments) {
        String shown = value == null ? null : column.shown(value);
        problems.add(place(line), gathered.header(column), shown, fault, arguments);
    }

    private RowPlace place(Line line) {
        return new RowPlace(name, line.row());
    }
}
