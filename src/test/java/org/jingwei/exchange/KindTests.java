package org.jingwei.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-01",
                "2024-3-1",
                "2024/3/1",
                "2024/03/01",
                "2024.3.1",
                "2024年3月1日",
                "2024 年 3 月 1 日",
                "2024年03月01",
                "20240301",
                "２０２４年３月１日",
                "２０２４．０３．０１",
                "　2024-03-01 ",
                "2024-03-01T00:00:00",
                "2024-03-01 00:00",
                "2024-03-01 00:00:00.0"
            })
    void readsADayHoweverItIsWritten(String typed) {
        assertThat(Columns.DAY.read(Cell.text(typed))).isEqualTo(Read.value(LocalDate.of(2024, 3, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03, date-month-only, 2024-03-01", "2024.03, date-month-only, 2024-03-01",
        "2024年3月, date-month-only, 2024-03-01", "２０２４．０３, date-month-only, 2024-03-01",
        "202403, date-month-only, 2024-03-01", "2024, date-year-only, 2024-01-01",
        "2024年, date-year-only, 2024-01-01"
    })
    void refusesWhatLeavesTheDayOpenAndSuggestsTheFirst(String typed, String code, String first) {
        var refusal = (Read.Not<LocalDate>) Columns.DAY.read(Cell.text(typed));

        assertThat(refusal.fault().code()).isEqualTo(code);
        assertThat(refusal.arguments()).isEqualTo(List.of(first));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-30, date-not-in-calendar",
        "20241301, date-not-in-calendar",
        "03/01/2024, date-unreadable",
        "二〇二四年三月一日, date-unreadable",
        "24-3-1, date-unreadable",
        "2024-03-01 14:30, date-unreadable",
        "soon, date-unreadable"
    })
    void refusesWhatIsNoDay(String typed, String code) {
        assertThat(fault(Columns.DAY.read(Cell.text(typed)))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "45352, true, false, 2024-03-01", "45352.75, true, false, 2024-03-01", "45352, false, false, 2024-03-01",
        "43890, true, true, 2024-03-01", "61, true, false, 1900-03-01", "20240301, false, false, 2024-03-01"
    })
    void readsTheDayThatASpreadsheetCounts(BigDecimal serial, boolean dated, boolean since1904, LocalDate day) {
        assertThat(Columns.DAY.read(number(serial, dated, since1904))).isEqualTo(Read.value(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2024, date-year-only",
        "2024.03, date-month-only",
        "202403, date-month-only",
        "60, date-unreadable",
        "-1, date-unreadable",
        "99999999, date-unreadable",
        "2958466, date-unreadable"
    })
    void refusesANumberThatCountsNoDay(BigDecimal serial, String code) {
        assertThat(fault(Columns.DAY.read(number(serial, false, false)))).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"至今", " 至 今 ", "present", "NOW"})
    void readsAnOpenEnd(String typed) {
        assertThat(new Kind.Day(true).read(Cell.text(typed))).isEqualTo(Read.none());
        assertThat(fault(Columns.DAY.read(Cell.text(typed)))).isEqualTo("date-unreadable");
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, 11010519491231002X", "11010519491231002x, 11010519491231002X",
        "１１０１０５１９４９１２３１００２Ｘ, 11010519491231002X", "' 110105 19491231 002X ', 11010519491231002X",
        "110105491231002, 11010519491231002X"
    })
    void readsAnIdNumber(String typed, String number) {
        assertThat(new Kind.IdNumber().read(Cell.text(typed))).isEqualTo(Read.value(number));
    }

    @ParameterizedTest
    @CsvSource({
        "110105194912310021, id-number-check", "11010519490231002X, id-number-day", "99010519491331002X, id-number-day",
        "00010519491231002X, id-number-region", "1101051949123100, id-number-form",
                "X10105194912310020, id-number-form",
        "abc, id-number-form"
    })
    void refusesAnIdNumberThatCannotBe(String typed, String code) {
        assertThat(fault(new Kind.IdNumber().read(Cell.text(typed)))).isEqualTo(code);
    }

    @Test
    void refusesAnIdNumberThatIsANumber() {
        var cell = number(new BigDecimal("110105194912310000"), false, false);

        assertThat(fault(new Kind.IdNumber().read(cell))).isEqualTo("id-number-cell");
    }

    @Test
    void showsLittleOfAnIdNumber() {
        assertThat(IdNumbers.masked("11010519491231002X")).isEqualTo("110***********002X");
    }

    @ParameterizedTest
    @CsvSource({
        "是, true",
        "有, true",
        "YES, true",
        "√, true",
        "１, true",
        "否, false",
        "no, false",
        "FALSE, false",
        "0, false"
    })
    void readsYesAndNo(String typed, boolean value) {
        assertThat(Columns.YES_NO.read(Cell.text(typed))).isEqualTo(Read.value(value));
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "1.5", "10000", "三", "+1", "1e3"})
    void refusesWhatIsNoSmallWholeNumber(String typed) {
        assertThat(fault(Columns.WHOLE.read(Cell.text(typed)))).isEqualTo("whole-number");
    }

    @Test
    void readsAFullWidthNumber() {
        assertThat(Columns.WHOLE.read(Cell.text("１２"))).isEqualTo(Read.value(12));
    }

    @Test
    void readsAWholeNumberCellAsACode() {
        assertThat(Columns.key(Noun.ORGANIZATION).read(number(new BigDecimal("1.10101E5"), false, false)))
                .isEqualTo(Read.value("110101"));
    }

    @ParameterizedTest
    @CsvSource({
        "1234567890123456, number-too-long",
        "a\u0007b, hidden-character",
        "a\u202Eb, hidden-character",
        "a\u200Bb, hidden-character"
    })
    void refusesTextThatIsNotWhatItSeems(String typed, String code) {
        var cell = typed.startsWith("1") ? number(new BigDecimal(typed), false, false) : Cell.text(typed);

        assertThat(fault(Columns.TEXT.read(cell))).isEqualTo(code);
    }

    @Test
    void refusesACodeWithASpaceInside() {
        assertThat(fault(Columns.key(Noun.PERSON).read(Cell.text("P 1")))).isEqualTo("code-space");
    }

    @Test
    void refusesLongText() {
        assertThat(fault(Columns.TEXT.read(Cell.text("长".repeat(1001))))).isEqualTo("cell-too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"财务、工程", "财务;工程;", "财务；，工程", " 财务 , 工程 ", "财务\n工程、财务"})
    void readsAList(String typed) {
        assertThat(new Many<>(Columns.TEXT).read(Cell.text(typed))).isEqualTo(Read.value(List.of("财务", "工程")));
    }

    @Test
    void readsAListOfNothingAsNothing() {
        assertThat(new Many<>(Columns.TEXT).read(Cell.text("、；"))).isEqualTo(Read.none());
    }

    static Stream<Options<?>> options() {
        return Sheets.ALL.stream()
                .flatMap(sheet -> sheet.columns().stream())
                .map(Column::kind)
                .map(kind -> kind instanceof Many<?>(var one) ? one : kind)
                .filter(Kind.Choice.class::isInstance)
                .map(kind -> ((Kind.Choice<?>) kind).options());
    }

    @ParameterizedTest
    @MethodSource("options")
    <E extends Enum<E>> void readsBackEveryChoiceInBothLanguages(Options<E> options) {
        assertThat(options.values()).allSatisfy(value -> {
            assertThat(options.find(options.word(value, Locale.CHINESE))).contains(value);
            assertThat(options.find(options.word(value, Locale.ENGLISH))).contains(value);
            assertThat(options.find(value.name())).contains(value);
        });
    }

    @Test
    void namesTheChoicesWhereAWordIsUnknown() {
        var refusal = (Read.Not<?>) new Kind.Choice<>(Choices.SEX).read(Cell.text("未知"));

        assertThat(refusal.fault().suggestion(refusal.arguments().toArray()).zh())
                .isEqualTo("可写：男 / 女");
        assertThat(refusal.fault().suggestion(refusal.arguments().toArray()).en())
                .isEqualTo("choose from: Male / Female");
    }

    private static Cell number(BigDecimal value, boolean dated, boolean since1904) {
        return Cell.number(new Cell.Serial(value, dated, since1904));
    }

    private static String fault(Read<?> read) {
        return ((Read.Not<?>) read).fault().code();
    }
}
