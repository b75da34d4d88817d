package org.jingwei.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads a day however an office writes it; what leaves the day open is refused with the day it probably means. */
final class Days {

    private static final Pattern WRITTEN = Pattern.compile("([12]\\d{3})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern MIDNIGHT = Pattern.compile("[T ]0{1,2}:00(:00(\\.0+)?)?$");
    private static final Pattern RUN_TOGETHER = Pattern.compile("([12]\\d{3})(\\d{2})(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("([12]\\d{3})(?:[-/.年](\\d{1,2})月?|(0[1-9]|1[0-2]))");
    private static final Pattern YEAR = Pattern.compile("([12]\\d{3})年?");

    /** The day before the first of the calendar that spreadsheets count in, leap day of 1900 included. */
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);

    private static final LocalDate BEFORE_1904 = LocalDate.of(1904, 1, 1);
    private static final int FIRST_OF_MARCH_1900 = 61;
    private static final int LAST_SERIAL = 2_958_465;

    private Days() {}

    static Read<LocalDate> read(Cell cell) {
        var serial = cell.serial();
        if (serial == null) {
            String typed = MIDNIGHT.matcher(Spelling.plain(cell.text())).replaceFirst("");
            return written(typed.replace(" ", ""));
        }
        return serial.dated() ? counted(serial) : undated(serial, cell.text());
    }

    private static Read<LocalDate> written(String text) {
        var whole = WRITTEN.matcher(text);
        if (whole.matches()) {
            return day(whole);
        }
        var digits = RUN_TOGETHER.matcher(text);
        return digits.matches() ? day(digits) : withoutDay(text);
    }

    private static Read<LocalDate> withoutDay(String text) {
        var month = MONTH.matcher(text);
        if (month.matches()) {
            String number = month.group(2) == null ? month.group(3) : month.group(2);
            return Read.not(RowFault.DATE_MONTH_ONLY, "%s-%02d-01".formatted(month.group(1), Integer.valueOf(number)));
        }
        var year = YEAR.matcher(text);
        return year.matches()
                ? Read.not(RowFault.DATE_YEAR_ONLY, year.group(1) + "-01-01")
                : Read.not(RowFault.DATE_UNREADABLE);
    }

    private static Read<LocalDate> day(MatchResult parts) {
        try {
            return Read.value(LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3))));
        } catch (DateTimeException _) {
            return Read.not(RowFault.DATE_NOT_IN_CALENDAR);
        }
    }

    /** A number that nobody formatted as a date: 2024, 202403 and 2024.03 were typed; 20240301 too, and is a day. */
    private static Read<LocalDate> undated(Cell.Serial serial, String typed) {
        boolean isTyped = RUN_TOGETHER.matcher(typed).matches()
                || YEAR.matcher(typed).matches()
                || MONTH.matcher(typed).matches();
        return isTyped ? written(typed) : counted(serial);
    }

    private static Read<LocalDate> counted(Cell.Serial serial) {
        if (serial.value().signum() < 0 || serial.value().compareTo(BigDecimal.valueOf(LAST_SERIAL)) > 0) {
            return Read.not(RowFault.DATE_UNREADABLE);
        }
        int days = serial.value().intValue();
        if (serial.since1904()) {
            return Read.value(BEFORE_1904.plusDays(days));
        }
        return days < FIRST_OF_MARCH_1900 ? Read.not(RowFault.DATE_UNREADABLE) : Read.value(BEFORE_1900.plusDays(days));
    }
}
