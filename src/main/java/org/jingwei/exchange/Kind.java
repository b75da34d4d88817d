package org.jingwei.exchange;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The type of a column: how a filled cell becomes a value, and a value the text of a cell. */
sealed interface Kind<V>
        permits Kind.Text, Kind.Code, Kind.Day, Kind.YesNo, Kind.Whole, Kind.IdNumber, Kind.Choice, Many {

    Read<V> read(Cell cell);

    String write(V value, Locale locale);

    /** What a person is told to write. */
    Words form();

    /** Free text of one line or several. */
    record Text() implements Kind<String> {

        @Override
        public Read<String> read(Cell cell) {
            return Texts.read(cell, Limits.TEXT);
        }

        @Override
        public String write(String value, Locale locale) {
            return value;
        }

        @Override
        public Words form() {
            return Words.words("文本", "text");
        }
    }

    /** A code: the key of a noun where {@code defines}, else the mention of one. */
    record Code(Noun noun, boolean defines) implements Kind<String> {

        @Override
        public Read<String> read(Cell cell) {
            return Texts.read(cell, Limits.CODE).then(Code::withoutSpaces);
        }

        private static Read<String> withoutSpaces(String text) {
            String code = Spelling.plain(text);
            return code.codePoints().anyMatch(Character::isWhitespace)
                    ? Read.not(RowFault.CODE_SPACE)
                    : Read.value(code);
        }

        @Override
        public String write(String value, Locale locale) {
            return value;
        }

        @Override
        public Words form() {
            return Words.words("编码（文本）", "code (text)");
        }
    }

    /** A day; where {@code open}, "until now" is said by leaving it empty or in words. */
    record Day(boolean open) implements Kind<LocalDate> {

        private static final Set<String> NOW = Set.of("至今", "今", "现在", "长期", "now", "present");

        @Override
        public Read<LocalDate> read(Cell cell) {
            return open && NOW.contains(Spelling.fold(cell.text())) ? Read.none() : Days.read(cell);
        }

        @Override
        public String write(LocalDate value, Locale locale) {
            return value.toString();
        }

        @Override
        public Words form() {
            return Words.words("日期，如 2024-03-01", "date, as 2024-03-01");
        }
    }

    /** Yes or no. */
    record YesNo() implements Kind<Boolean> {

        private static final Set<String> YES = Set.of("是", "有", "yes", "y", "true", "1", "√");
        private static final Set<String> NO = Set.of("否", "无", "no", "n", "false", "0", "×");

        @Override
        public Read<Boolean> read(Cell cell) {
            String said = Spelling.fold(cell.text());
            if (YES.contains(said)) {
                return Read.value(true);
            }
            return NO.contains(said) ? Read.value(false) : Read.not(RowFault.YES_OR_NO);
        }

        @Override
        public String write(Boolean value, Locale locale) {
            return (value ? Words.words("是", "yes") : Words.words("否", "no")).in(locale);
        }

        @Override
        public Words form() {
            return Words.words("是 / 否", "yes / no");
        }
    }

    /** A small count, from one upward. */
    record Whole() implements Kind<Integer> {

        private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,3}");

        @Override
        public Read<Integer> read(Cell cell) {
            String digits = Spelling.plain(cell.text());
            return COUNT.matcher(digits).matches()
                    ? Read.value(Integer.valueOf(digits))
                    : Read.not(RowFault.WHOLE_NUMBER);
        }

        @Override
        public String write(Integer value, Locale locale) {
            return value.toString();
        }

        @Override
        public Words form() {
            return Words.words("整数", "whole number");
        }
    }

    /** The number of a resident's identity card. */
    record IdNumber() implements Kind<String> {

        @Override
        public Read<String> read(Cell cell) {
            return cell.serial() == null ? IdNumbers.read(cell.text()) : Read.not(RowFault.ID_NUMBER_CELL);
        }

        @Override
        public String write(String value, Locale locale) {
            return value;
        }

        @Override
        public Words form() {
            return Words.words("18 位，文本格", "18 places, a text cell");
        }
    }

    /** One of a closed set. */
    record Choice<E extends Enum<E>>(Options<E> options) implements Kind<E> {

        @Override
        public Read<E> read(Cell cell) {
            return options.find(cell.text())
                    .map(Read::value)
                    .orElseGet(() -> Read.not(RowFault.CHOICE_UNKNOWN, options.all()));
        }

        @Override
        public String write(E value, Locale locale) {
            return options.word(value, locale);
        }

        @Override
        public Words form() {
            return options.all();
        }
    }
}
