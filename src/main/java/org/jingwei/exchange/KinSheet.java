package org.jingwei.exchange;

import static org.jingwei.exchange.Words.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jingwei.cadre.KinKind;
import org.jingwei.cadre.KinRow;
import org.jingwei.cadre.Relation;

/** The sheet of kin. */
final class KinSheet {

    private static final Column<KinRow, String> PERSON = Columns.person(KinRow::person);
    private static final Column<KinRow, Relation> RELATION = Column.required(
            words("关系", "Relation"),
            Columns.choice(Choices.RELATION),
            KinRow::relation,
            words("亲属是本人的什么人。", "What the relative is to the person."));
    private static final Column<KinRow, String> RELATIVE = Column.of(
            words("亲属编码", "Relative code"),
            Columns.reference(Noun.PERSON),
            KinRow::relative,
            words("亲属在“人员”表中的编码；没有编码的填姓名。", "The relative's code; give the name where there is none."));
    private static final Column<KinRow, String> RELATIVE_NAME = Column.of(
            words("亲属姓名", "Relative name"),
            Columns.TEXT,
            KinRow::relativeName,
            words("只有姓名的亲属另立一人，不与同名者合并。", "Known by name alone he becomes a person of his own, merged with nobody."));
    private static final Column<KinRow, KinKind> KIND = Column.of(
            words("亲缘", "Tie"),
            Columns.choice(Choices.KIN_KIND),
            KinRow::kind,
            words("父母、子女、兄弟姐妹如何成立；留空即血亲。", "How the tie of parent or sibling came about; empty: by blood."));
    private static final Column<KinRow, LocalDate> FROM = Columns.from(KinRow::from);
    private static final Column<KinRow, LocalDate> TO = Columns.to(KinRow::to);
    private static final Column<KinRow, String> SOURCE = Columns.source(KinRow::source);

    static final Sheet<KinRow> SHEET = new Sheet<>(
            words("亲属", "Kin"),
            words("一行一位亲属；表里只写直接的关系，远的由系统推出。", "One relative a row; write direct ties, the others are derived."),
            List.of(PERSON, RELATION, RELATIVE, RELATIVE_NAME, KIND, FROM, TO, SOURCE),
            KinSheet::row,
            Register::kin,
            List.of(RowCheck.period(FROM, TO), KinSheet::isSomebody, KinSheet::isSomebodyElse));

    private KinSheet() {}

    private static KinRow row(Values line) {
        return new KinRow(
                line.get(PERSON),
                line.get(RELATION),
                line.find(RELATIVE),
                line.find(RELATIVE_NAME),
                line.get(KIND, KinKind.BIOLOGICAL),
                line.find(FROM),
                line.find(TO),
                line.find(SOURCE));
    }

    private static Optional<RowCheck.Complaint<KinRow>> isSomebody(KinRow row) {
        return row.relative() == null && row.relativeName() == null
                ? Optional.of(new RowCheck.Complaint<>(RELATIVE, RowFault.KIN_NOBODY, ""))
                : Optional.empty();
    }

    private static Optional<RowCheck.Complaint<KinRow>> isSomebodyElse(KinRow row) {
        return row.person().equals(row.relative())
                ? Optional.of(new RowCheck.Complaint<>(RELATIVE, RowFault.KIN_SELF, ""))
                : Optional.empty();
    }
}
