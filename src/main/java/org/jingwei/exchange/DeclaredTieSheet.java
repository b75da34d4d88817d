package org.jingwei.exchange;

import static org.jingwei.exchange.Words.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jingwei.cadre.DeclaredTie;
import org.jingwei.cadre.DeclaredTieRow;

/** The sheet of ties that people declare beyond kin. */
final class DeclaredTieSheet {

    private static final Column<DeclaredTieRow, String> PERSON = Columns.person(DeclaredTieRow::person);
    private static final Column<DeclaredTieRow, DeclaredTie> TIE = Column.required(
            words("关系", "Tie"),
            Columns.choice(Choices.DECLARED_TIE),
            DeclaredTieRow::tie,
            words("两人之间的关系；由谁申报都一样。", "What ties the two; it is the same whoever declares it."));
    private static final Column<DeclaredTieRow, String> OTHER = Column.required(
            words("对方编码", "Other code"),
            Columns.reference(Noun.PERSON),
            DeclaredTieRow::other,
            words("对方在“人员”表中的编码，或库中已有的编码。", "The other's code of the sheet of people, or one already on record."));
    private static final Column<DeclaredTieRow, LocalDate> FROM = Columns.from(DeclaredTieRow::from);
    private static final Column<DeclaredTieRow, LocalDate> TO = Columns.to(DeclaredTieRow::to);
    private static final Column<DeclaredTieRow, String> SOURCE = Columns.source(DeclaredTieRow::source);

    static final Sheet<DeclaredTieRow> SHEET = new Sheet<>(
            words("社会关系", "Declared ties"),
            words(
                    "一行一个关系：朋友、同学、前配偶、借贷、恩怨等；亲属写在“亲属”表。",
                    "One tie a row: friend, classmate, former spouse, debt, grudge; kin stand on the sheet of kin."),
            List.of(PERSON, TIE, OTHER, FROM, TO, SOURCE),
            line -> new DeclaredTieRow(
                    line.get(PERSON),
                    line.get(TIE),
                    line.get(OTHER),
                    line.find(FROM),
                    line.find(TO),
                    line.find(SOURCE)),
            Register::ties,
            List.of(RowCheck.period(FROM, TO), DeclaredTieSheet::isSomebodyElse));

    private DeclaredTieSheet() {}

    private static Optional<RowCheck.Complaint<DeclaredTieRow>> isSomebodyElse(DeclaredTieRow row) {
        return row.person().equals(row.other())
                ? Optional.of(new RowCheck.Complaint<>(OTHER, RowFault.TIE_SELF, ""))
                : Optional.empty();
    }
}
