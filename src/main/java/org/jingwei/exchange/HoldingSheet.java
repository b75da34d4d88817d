package org.jingwei.exchange;

import static org.jingwei.exchange.Words.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jingwei.cadre.HoldingKind;
import org.jingwei.cadre.HoldingRow;

/** The sheet of what cadres and their kin hold in enterprises. */
final class HoldingSheet {

    private static final int WHOLE = 100;

    private static final Column<HoldingRow, String> PERSON = Columns.person(HoldingRow::person);
    private static final Column<HoldingRow, String> ENTERPRISE = Columns.enterprise(HoldingRow::enterprise);
    private static final Column<HoldingRow, HoldingKind> KIND = Column.required(
            words("方式", "Way"),
            Columns.choice(Choices.HOLDING_KIND),
            HoldingRow::kind,
            words("以什么方式经商办企业。", "In which way the enterprise is his or hers."));
    private static final Column<HoldingRow, Integer> SHARE = Column.of(
            words("持股比例", "Share"),
            Columns.WHOLE,
            HoldingRow::share,
            words("百分之几，取整数 1 到 100；不知道的留空。", "Per cent, a whole number from 1 to 100; empty if not known."));
    private static final Column<HoldingRow, LocalDate> FROM = Columns.from(HoldingRow::from);
    private static final Column<HoldingRow, LocalDate> TO = Columns.to(HoldingRow::to);
    private static final Column<HoldingRow, String> SOURCE = Columns.source(HoldingRow::source);

    static final Sheet<HoldingRow> SHEET = new Sheet<>(
            words("经商办企业", "Holdings"),
            words(
                    "一行一项：本人、配偶、子女及其配偶等在企业的独资、合伙、持股或任职；人员编码写经商的那个人。",
                    "One holding a row, of the cadre or of kin; the person's code is that of whoever holds it."),
            List.of(PERSON, ENTERPRISE, KIND, SHARE, FROM, TO, SOURCE),
            HoldingSheet::row,
            Register::holdings,
            List.of(RowCheck.period(FROM, TO), HoldingSheet::isPartOfTheWhole));

    private HoldingSheet() {}

    private static HoldingRow row(Values line) {
        return new HoldingRow(
                line.get(PERSON),
                line.get(ENTERPRISE),
                line.get(KIND),
                line.find(SHARE),
                line.find(FROM),
                line.find(TO),
                line.find(SOURCE));
    }

    private static Optional<RowCheck.Complaint<HoldingRow>> isPartOfTheWhole(HoldingRow row) {
        return row.share() == null || row.share() <= WHOLE
                ? Optional.empty()
                : Optional.of(new RowCheck.Complaint<>(SHARE, RowFault.SHARE_OVER_WHOLE, WHOLE));
    }
}
