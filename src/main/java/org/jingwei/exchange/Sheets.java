package org.jingwei.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Every sheet of the register, in the order in which they are written. */
final class Sheets {

    static final List<Sheet<?>> ALL = List.of(
            OrganizationSheet.SHEET,
            PersonSheet.SHEET,
            PostSheet.SHEET,
            KinSheet.SHEET,
            DeclaredTieSheet.SHEET,
            OriginSheet.SHEET,
            StudySheet.SHEET,
            ServiceSheet.SHEET,
            HoldingSheet.SHEET,
            EnterpriseTieSheet.SHEET,
            PoolSheet.SHEET,
            RoundSheet.SHEET,
            TargetSheet.SHEET,
            SeatSheet.SHEET);

    static final Words READ_ME = Words.words("说明", "Read me");

    /** Holds the words of the drop-down lists; hidden. */
    static final Words LISTS = Words.words("选项", "Lists");

    private static final Set<String> NOT_READ = Set.of(
            Spelling.fold(READ_ME.zh()),
            Spelling.fold(READ_ME.en()),
            Spelling.fold(LISTS.zh()),
            Spelling.fold(LISTS.en()));

    private Sheets() {}

    static Optional<Sheet<?>> find(String name) {
        return ALL.stream().filter(sheet -> sheet.isNamed(name)).findFirst();
    }

    static boolean isNotRead(String name) {
        return NOT_READ.contains(Spelling.fold(name));
    }

    /** The known name that a person most likely meant. */
    static String nearest(String typed) {
        var names = ALL.stream()
                .flatMap(sheet -> List.of(sheet.name().zh(), sheet.name().en()).stream())
                .toList();
        return Spelling.nearest(typed, names).orElse(Sheets.READ_ME.zh());
    }

    static Words names() {
        return Words.words(names(Locale.CHINESE, "、"), names(Locale.ENGLISH, ", "));
    }

    private static String names(Locale locale, String between) {
        return ALL.stream().map(sheet -> sheet.name().in(locale)).collect(Collectors.joining(between));
    }
}
