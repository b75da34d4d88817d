package org.jingwei.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** One noun of the register as a sheet: how its rows are read, and how they are written. */
record Sheet<R>(
        Words name,
        Words note,
        List<Column<R, ?>> columns,
        Function<Values, R> make,
        Function<Register, List<R>> rows,
        List<RowCheck<R>> checks) {

    Sheet {
        columns = List.copyOf(columns);
        checks = List.copyOf(checks);
    }

    boolean isNamed(String typed) {
        String folded = Spelling.fold(typed);
        return folded.equals(Spelling.fold(name.zh())) || folded.equals(Spelling.fold(name.en()));
    }

    /** The language in which the person who named the sheet works. */
    Locale languageOf(String typed) {
        return Spelling.fold(typed).startsWith(Spelling.fold(name.en())) ? Locale.ENGLISH : Locale.CHINESE;
    }

    Optional<Column<R, ?>> find(String header) {
        String folded = Spelling.fold(header);
        return columns.stream()
                .filter(column -> folded.equals(Spelling.fold(column.name().zh()))
                        || folded.equals(Spelling.fold(column.name().en())))
                .findFirst();
    }

    /** Every header that is read, in both languages. */
    List<String> headers() {
        return columns.stream()
                .map(Column::name)
                .flatMap(both -> List.of(both.zh(), both.en()).stream())
                .toList();
    }

    List<String> headers(Locale locale) {
        return columns.stream().map(column -> column.name().in(locale)).toList();
    }
}
