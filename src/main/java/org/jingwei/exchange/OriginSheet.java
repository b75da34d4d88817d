package org.jingwei.exchange;

import static org.jingwei.exchange.Words.words;

import java.time.LocalDate;
import java.util.List;
import org.jingwei.cadre.OriginKind;
import org.jingwei.cadre.OriginRow;

/** The sheet of origins. */
final class OriginSheet {

    private static final Column<OriginRow, String> PERSON = Columns.person(OriginRow::person);
    private static final Column<OriginRow, OriginKind> KIND = Column.required(
            words("类别", "Kind"),
            Columns.choice(Choices.ORIGIN_KIND),
            OriginRow::kind,
            words("成长地、出生地或籍贯；回避看成长地。", "Grew up, born, or native place; recusal looks at where he grew up."));
    private static final Column<OriginRow, String> REGION = Column.required(
            words("区划代码", "Region code"),
            Columns.reference(Noun.REGION),
            OriginRow::region,
            words("行政区划代码，如 110101。", "The code of the division, as 110101."));
    private static final Column<OriginRow, LocalDate> FROM = Columns.from(OriginRow::from);
    private static final Column<OriginRow, LocalDate> TO = Columns.to(OriginRow::to);
    private static final Column<OriginRow, String> SOURCE = Columns.source(OriginRow::source);

    static final Sheet<OriginRow> SHEET = new Sheet<>(
            words("出身地", "Origins"),
            words("一行一处；在几处长大的写几行。", "One place a row; several rows for who grew up in several."),
            List.of(PERSON, KIND, REGION, FROM, TO, SOURCE),
            OriginSheet::row,
            Register::origins,
            List.of(RowCheck.period(FROM, TO)));

    private OriginSheet() {}

    private static OriginRow row(Values line) {
        return new OriginRow(
                line.get(PERSON), line.get(KIND), line.get(REGION), line.find(FROM), line.find(TO), line.find(SOURCE));
    }
}
