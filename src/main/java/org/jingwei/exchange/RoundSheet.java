package org.jingwei.exchange;

import static org.jingwei.exchange.Words.words;

import java.time.LocalDate;
import java.util.List;
import org.jingwei.round.InspectionKind;
import org.jingwei.round.RoundRow;
import org.jingwei.round.RoundStatus;

/** The sheet of rounds. */
final class RoundSheet {

    static final Column<RoundRow, String> CODE = Column.required(
            words("编码", "Code"),
            Columns.key(Noun.ROUND),
            RoundRow::code,
            words("本办自编的轮次编号。", "The office's own number for the round."));
    private static final Column<RoundRow, String> NAME = Column.required(
            words("名称", "Name"), Columns.TEXT, RoundRow::name, words("如“十五届第三轮”。", "What the round is called."));
    private static final Column<RoundRow, List<InspectionKind>> KINDS = Column.required(
            words("方式", "Kinds"),
            new Many<>(Columns.choice(Choices.INSPECTION_KIND)),
            RoundRow::kinds,
            words("一轮可有几种方式。", "A round may be of several kinds."));
    private static final Column<RoundRow, RoundStatus> STATUS = Column.required(
            words("状态", "Status"),
            Columns.choice(Choices.ROUND_STATUS),
            RoundRow::status,
            words("现在到哪一步。", "Where the round stands."));
    private static final Column<RoundRow, String> OFFICE = Column.required(
            words("派出机构编码", "Office code"),
            Columns.reference(Noun.ORGANIZATION),
            RoundRow::office,
            words("派出巡察组的机构。", "The organization that dispatches the teams."));
    private static final Column<RoundRow, LocalDate> FROM = Column.required(
            words("开始日期", "From"), Columns.DAY, RoundRow::from, words("进驻的第一天。", "The first day of the round."));
    private static final Column<RoundRow, LocalDate> TO = Column.required(
            words("结束日期", "To"), Columns.DAY, RoundRow::to, words("撤点后的第一天（当日不含在内）。", "The first day after it."));
    private static final Column<RoundRow, String> SOURCE = Columns.source(RoundRow::source);

    static final Sheet<RoundRow> SHEET = new Sheet<>(
            words("轮次", "Rounds"),
            words("一行一轮。", "One round a row."),
            List.of(CODE, NAME, KINDS, STATUS, OFFICE, FROM, TO, SOURCE),
            RoundSheet::row,
            Register::rounds,
            List.of(RowCheck.period(FROM, TO)));

    private RoundSheet() {}

    private static RoundRow row(Values line) {
        return new RoundRow(
                line.get(CODE),
                line.get(NAME),
                line.get(KINDS),
                line.get(STATUS),
                line.get(OFFICE),
                line.get(FROM),
                line.get(TO),
                line.find(SOURCE));
    }
}
