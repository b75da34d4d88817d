package org.jingwei.exchange;

import static org.jingwei.exchange.Words.words;

import java.time.LocalDate;
import java.util.List;
import org.jingwei.pool.PoolKind;
import org.jingwei.pool.PoolRow;
import org.jingwei.pool.PoolStatus;

/** The sheet of the talent pools. */
final class PoolSheet {

    static final Column<PoolRow, String> PERSON = Columns.person(PoolRow::person);
    private static final Column<PoolRow, PoolKind> KIND = Column.of(
            words("库别", "Pool"),
            Columns.choice(Choices.POOL_KIND),
            PoolRow::kind,
            words("在哪个库；留空即巡察人才库。", "Which pool; empty: the inspection pool."));
    private static final Column<PoolRow, List<String>> SPECIALTIES = Column.of(
            words("专长", "Specialties"),
            new Many<>(Columns.TEXT),
            PoolRow::specialties,
            words("如“财务、工程、选人用人”。", "As \"finance; engineering\"."));
    private static final Column<PoolRow, PoolStatus> STATUS = Column.of(
            words("状态", "Status"),
            Columns.choice(Choices.POOL_STATUS),
            PoolRow::status,
            words("现在能否抽调；留空即可用。", "Whether the person can be drawn now; empty: available."));
    private static final Column<PoolRow, LocalDate> FROM = Columns.from(PoolRow::from);
    private static final Column<PoolRow, LocalDate> TO = Columns.to(PoolRow::to);
    private static final Column<PoolRow, String> SOURCE = Columns.source(PoolRow::source);

    static final Sheet<PoolRow> SHEET = new Sheet<>(
            words("人才库", "Pool"),
            words("一行一人一库。", "One person and pool a row."),
            List.of(PERSON, KIND, SPECIALTIES, STATUS, FROM, TO, SOURCE),
            PoolSheet::row,
            Register::pool,
            List.of(RowCheck.period(FROM, TO)));

    private PoolSheet() {}

    private static PoolRow row(Values line) {
        return new PoolRow(
                line.get(PERSON),
                line.get(KIND, PoolKind.INSPECTION),
                line.get(SPECIALTIES, List.of()),
                line.get(STATUS, PoolStatus.AVAILABLE),
                line.find(FROM),
                line.find(TO),
                line.find(SOURCE));
    }
}
