package org.jingwei.exchange;

import static org.jingwei.exchange.Words.words;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns that several sheets share. */
final class Columns {

    static final Kind<String> TEXT = new Kind.Text();
    static final Kind<Boolean> YES_NO = new Kind.YesNo();
    static final Kind<Integer> WHOLE = new Kind.Whole();
    static final Kind<LocalDate> DAY = new Kind.Day(false);

    private Columns() {}

    static Kind<String> key(Noun noun) {
        return new Kind.Code(noun, true);
    }

    static Kind<String> reference(Noun noun) {
        return new Kind.Code(noun, false);
    }

    static <E extends Enum<E>> Kind<E> choice(Options<E> options) {
        return new Kind.Choice<>(options);
    }

    static <R> Column<R, String> person(Function<R, @Nullable String> of) {
        return Column.required(
                words("人员编码", "Person code"),
                reference(Noun.PERSON),
                of,
                words("“人员”表中的编码，或库中已有的编码。", "A code of the sheet of people, or one already on record."));
    }

    static <R> Column<R, String> organization(Function<R, @Nullable String> of) {
        return Column.required(
                words("机构编码", "Organization code"),
                reference(Noun.ORGANIZATION),
                of,
                words("“机构”表中的编码，或库中已有的编码。", "A code of the sheet of organizations, or one already on record."));
    }

    static <R> Column<R, String> enterprise(Function<R, @Nullable String> of) {
        return Column.required(
                words("企业编码", "Enterprise code"),
                Columns.reference(Noun.ORGANIZATION),
                of,
                words(
                        "企业在“机构”表中的编码，或库中已有的编码。",
                        "The enterprise's code of the sheet of organizations, or one already on record."));
    }

    static <R> Column<R, String> round(Function<R, @Nullable String> of) {
        return Column.required(
                words("轮次编码", "Round code"),
                reference(Noun.ROUND),
                of,
                words("“轮次”表中的编码，或库中已有的编码。", "A code of the sheet of rounds, or one already on record."));
    }

    static <R> Column<R, LocalDate> from(Function<R, @Nullable LocalDate> of) {
        return Column.of(
                words("开始日期", "From"),
                DAY,
                of,
                words("从这一天起如此；不知道的留空。", "The first day on which it holds; empty if not known."));
    }

    static <R> Column<R, LocalDate> to(Function<R, @Nullable LocalDate> of) {
        return Column.of(
                words("结束日期", "To"),
                new Kind.Day(true),
                of,
                words(
                        "不再如此的第一天（当日不含在内）；仍在继续的留空或写“至今”。",
                        "The first day on which it no longer holds; empty or \"present\" while it runs."));
    }

    static <R> Column<R, String> source(Function<R, @Nullable String> of) {
        return Column.of(
                words("来源", "Source"), TEXT, of, words("依据的材料，如“2024 年干部任免审批表”。", "The document it is taken from."));
    }
}
