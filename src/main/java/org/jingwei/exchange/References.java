package org.jingwei.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the codes that the rows use and no row defines, from the table of columns alone. */
final class References {

    private final Gathered gathered;
    private final Map<Noun, Set<String>> defined = new EnumMap<>(Noun.class);
    private final List<Reference> outside = new ArrayList<>();

    References(Gathered gathered) {
        this.gathered = gathered;
    }

    List<Reference> outside() {
        Sheets.ALL.forEach(this::define);
        Sheets.ALL.forEach(this::look);
        return outside;
    }

    private <R> void define(Sheet<R> sheet) {
        for (Column<R, ?> column : sheet.columns()) {
            if (column.kind() instanceof Kind.Code(var noun, var defines) && defines) {
                Set<String> codes = defined.computeIfAbsent(noun, _ -> new HashSet<>());
                gathered.rows(sheet).forEach(row -> codes.add(code(column, row)));
            }
        }
    }

    private <R> void look(Sheet<R> sheet) {
        for (Column<R, ?> column : sheet.columns()) {
            if (column.kind() instanceof Kind.Code(var noun, var defines) && !defines) {
                gathered.rows(sheet).forEach(row -> look(column, noun, row));
            }
        }
    }

    private <R> void look(Column<R, ?> column, Noun noun, R row) {
        String code = code(column, row);
        if (!code.isEmpty() && !defined.getOrDefault(noun, Set.of()).contains(code)) {
            outside.add(new Reference(noun, code, gathered.places().of(row), gathered.header(column)));
        }
    }

    private static <R> String code(Column<R, ?> column, R row) {
        return column.write(row, Locale.ROOT);
    }
}
