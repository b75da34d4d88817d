package org.jingwei.exchange;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.jingwei.exchange.Words.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jingwei.cadre.PersonRow;
import org.jingwei.cadre.Sex;
import org.jingwei.shared.FilePart;

/** The sheet of people; each part of the file has a column that says whether somebody vouches for it. */
final class PersonSheet {

    static final Column<PersonRow, String> CODE = Column.required(
            words("编码", "Code"),
            Columns.key(Noun.PERSON),
            PersonRow::code,
            words("本办自编的人员编号，长期不变。", "The office's own number for the person, which never changes."));
    private static final Column<PersonRow, String> NAME = Column.required(
            words("姓名", "Name"), Columns.TEXT, PersonRow::name, words("与档案一致。", "As in the personnel file."));
    private static final Column<PersonRow, Sex> SEX = Column.of(
            words("性别", "Sex"), Columns.choice(Choices.SEX), PersonRow::sex, words("与档案一致。", "As in the file."));
    private static final Column<PersonRow, LocalDate> BORN_ON = Column.of(
            words("出生日期", "Born on"), Columns.DAY, PersonRow::bornOn, words("以档案认定的为准。", "As the file has it."));
    private static final Column<PersonRow, String> ID_NUMBER = Column.of(
            words("身份证号", "ID number"),
            new Kind.IdNumber(),
            PersonRow::idNumber,
            words("务必为文本格；只用于核对身份，存为密文。", "A text cell; used to tell people apart, kept as a keyed hash."));
    private static final Column<PersonRow, Boolean> CADRE = Column.required(
            words("是否干部", "Cadre"),
            Columns.YES_NO,
            PersonRow::cadre,
            words("干部写“是”；只作为亲属登记的写“否”。", "Yes for a cadre; no for who is on record as a relative only."));
    private static final Column<PersonRow, String> RANK =
            Column.of(words("职级", "Rank"), Columns.TEXT, PersonRow::rank, words("现职级，如“正处级”。", "The present rank."));
    private static final Map<FilePart, Column<PersonRow, Boolean>> PARTS = parts();
    private static final Column<PersonRow, LocalDate> COMPLETE_ON = Column.of(
            words("完整性核对日", "Complete on"),
            Columns.DAY,
            PersonRow::completeOn,
            words("上述完整性核对到哪一天。", "The day up to which those parts were checked."));
    private static final Column<PersonRow, String> SOURCE = Columns.source(PersonRow::source);

    static final Sheet<PersonRow> SHEET = new Sheet<>(
            words("人员", "People"),
            words("一行一人，干部和要登记的亲属都在此表。", "One person a row, cadres and relatives alike."),
            columns(),
            PersonSheet::row,
            Register::people,
            List.of());

    private PersonSheet() {}

    private static PersonRow row(Values line) {
        return new PersonRow(
                line.get(CODE),
                line.get(NAME),
                line.find(SEX),
                line.find(BORN_ON),
                line.find(ID_NUMBER),
                line.get(CADRE),
                line.find(RANK),
                complete(line),
                line.find(COMPLETE_ON),
                line.find(SOURCE));
    }

    private static Set<FilePart> complete(Values line) {
        return PARTS.entrySet().stream()
                .filter(part -> line.get(part.getValue(), false))
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
    }

    private static List<Column<PersonRow, ?>> columns() {
        List<Column<PersonRow, ?>> columns = new ArrayList<>(List.of(CODE, NAME, SEX, BORN_ON, ID_NUMBER, CADRE, RANK));
        columns.addAll(PARTS.values());
        columns.addAll(List.of(COMPLETE_ON, SOURCE));
        return columns;
    }

    private static Map<FilePart, Column<PersonRow, Boolean>> parts() {
        Map<FilePart, Column<PersonRow, Boolean>> parts = new EnumMap<>(FilePart.class);
        for (FilePart part : FilePart.values()) {
            parts.put(part, part(part));
        }
        return parts;
    }

    private static Column<PersonRow, Boolean> part(FilePart part) {
        return Column.of(
                words("{0}完整", "{0} complete").with(name(part)),
                Columns.YES_NO,
                person -> person.complete().contains(part),
                words(
                        "有人担保这部分已登记齐全的写“是”；留空即不知道。",
                        "Yes where somebody vouches that this part is whole; empty: not known."));
    }

    private static Words name(FilePart part) {
        return switch (part) {
            case CAREER -> words("履历", "Career");
            case KIN -> words("亲属", "Kin");
            case ORIGIN -> words("出身", "Origin");
            case EDUCATION -> words("学历", "Education");
            case MILITARY -> words("从军", "Military");
            case HOLDINGS -> words("持股", "Holdings");
            case DECLARATION -> words("申报", "Declaration");
        };
    }
}
