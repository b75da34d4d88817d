package org.jingwei.exchange;

import static org.jingwei.exchange.Words.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jingwei.cadre.StudyRow;

/** The sheet of schooling. */
final class StudySheet {

    private static final Column<StudyRow, String> PERSON = Columns.person(StudyRow::person);
    private static final Column<StudyRow, String> SCHOOL = Column.required(
            words("学校编码", "School code"),
            Columns.reference(Noun.ORGANIZATION),
            StudyRow::school,
            words(
                    "“机构”表中的编码，或库中已有的编码；写授予学位的单位。",
                    "A code of the sheet of organizations, or one already on record: the unit that gave the degree."));
    private static final Column<StudyRow, String> DEGREE = Column.of(
            words("学位学历", "Degree"),
            Columns.TEXT,
            StudyRow::degree,
            words("在该单位取得的学位或学历；没有取得的留空。", "The degree taken there; empty if none was."));
    private static final Column<StudyRow, String> CLASS = Column.of(
            words("班级", "Class"),
            Columns.TEXT,
            StudyRow::clazz,
            words(
                    "年级和班名，同班的写同样的字，如“2003级公共管理硕士1班”；只同校不算同班。",
                    "Year and name of the class, spelt alike for all of it; one school alone makes nobody classmates."));
    private static final Column<StudyRow, String> TUTOR = Column.of(
            words("导师编码", "Tutor code"),
            Columns.reference(Noun.PERSON),
            StudyRow::tutor,
            words("导师在“人员”表中的编码，或库中已有的编码。", "The tutor's code of the sheet of people, or one already on record."));
    private static final Column<StudyRow, LocalDate> FROM = Columns.from(StudyRow::from);
    private static final Column<StudyRow, LocalDate> TO = Columns.to(StudyRow::to);
    private static final Column<StudyRow, String> SOURCE = Columns.source(StudyRow::source);

    static final Sheet<StudyRow> SHEET = new Sheet<>(
            words("学习经历", "Schooling"),
            words("一行一段学习经历。", "One stay at one school a row."),
            List.of(PERSON, SCHOOL, DEGREE, CLASS, TUTOR, FROM, TO, SOURCE),
            StudySheet::row,
            Register::studies,
            List.of(RowCheck.period(FROM, TO), StudySheet::isTaughtBySomebodyElse));

    private StudySheet() {}

    private static StudyRow row(Values line) {
        return new StudyRow(
                line.get(PERSON),
                line.get(SCHOOL),
                line.find(DEGREE),
                line.find(CLASS),
                line.find(TUTOR),
                line.find(FROM),
                line.find(TO),
                line.find(SOURCE));
    }

    private static Optional<RowCheck.Complaint<StudyRow>> isTaughtBySomebodyElse(StudyRow row) {
        return row.person().equals(row.tutor())
                ? Optional.of(new RowCheck.Complaint<>(TUTOR, RowFault.TUTOR_SELF, ""))
                : Optional.empty();
    }
}
