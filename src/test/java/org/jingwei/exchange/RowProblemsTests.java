package org.jingwei.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jingwei.cadre.KinRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person is told about a row, and what the rows of one file must not say together. */
class RowProblemsTests {

    private static final String ORGANIZATIONS = "编码,名称,类别,层级,上级机构编码,开始日期,结束日期\n";
    private static final String PEOPLE = Drafts.row("编码", "姓名", "是否干部", "身份证号", "出生日期");

    @TempDir
    Path folder;

    @Test
    void namesTheCellThatHoldsAFormula() throws IOException {
        var problem = only(workbook(PEOPLE
                + Drafts.row(
                        "P1",
                        "<c r=\"B2\"><f>A1</f><v>3</v></c>",
                        "<c r=\"C2\" t=\"inlineStr\"><is><t>是</t></is></c>")));

        assertThat(problem.sheet()).isEqualTo("人员");
        assertThat(problem.row()).isEqualTo(2);
        assertThat(problem.column()).isEqualTo("姓名");
        assertThat(problem.value()).isEqualTo("3");
        assertThat(problem.code()).isEqualTo("cell-formula");
        assertThat(problem.reason().zh()).isEqualTo("B2 是公式；导入从不计算公式");
        assertThat(problem.reason().in(Locale.ENGLISH))
                .isEqualTo("B2 holds a formula, and formulas are never evaluated");
    }

    @Test
    void seesASharedFormulaAndOneWithoutText() throws IOException {
        var problem =
                only(workbook(PEOPLE + Drafts.row("P1", "<c t=\"str\"><f t=\"shared\" si=\"0\"/><v>x</v></c>", "是")));

        assertThat(problem.code()).isEqualTo("cell-formula");
    }

    @Test
    void readsTextThatAProgramCalledAFormulasResult() throws IOException {
        var register = register(workbook(PEOPLE + Drafts.row("P1", "<c t=\"str\"><v>=张三</v></c>", "是")));

        assertThat(register.people().getFirst().name()).isEqualTo("=张三");
    }

    @Test
    void refusesAnErrorValue() throws IOException {
        var problem = only(workbook(PEOPLE + Drafts.row("P1", "<c t=\"e\"><v>#REF!</v></c>", "是")));

        assertThat(problem.code()).isEqualTo("cell-error");
        assertThat(problem.value()).isEqualTo("#REF!");
    }

    @Test
    void refusesAnIdNumberInANumberCellAndDoesNotRepeatIt() throws IOException {
        var problem = only(workbook(PEOPLE + Drafts.row("P1", "张三", "是", "<c><v>1.1010519491231E+17</v></c>")));

        assertThat(problem.code()).isEqualTo("id-number-cell");
        assertThat(problem.value()).isEqualTo("110***********0000");
    }

    @Test
    void refusesANumberOfAbsurdSizeAtOnce() throws IOException {
        var problem = only(workbook(PEOPLE + Drafts.row("P1", "<c><v>1E999999999</v></c>", "是")));

        assertThat(problem.code()).isEqualTo("number-unreadable");
    }

    @Test
    void readsSharedTextWithoutItsReadingsAndDaysByTheirStyle() throws IOException {
        byte[] file = Drafts.workbook(
                "人员",
                PEOPLE
                        + Drafts.row(
                                "P1",
                                "<c t=\"s\"><v>0</v></c>",
                                "<c t=\"b\"><v>1</v></c>",
                                "",
                                "<c s=\"1\"><v>2024</v></c>"),
                "xl/strings.xml",
                "<sst><si><r><t>张</t></r><r><t>三_x005F_x0041_</t></r><rPh><t>zhang</t></rPh></si></sst>",
                "xl/styles.xml",
                "<s><numFmts><numFmt numFmtId=\"176\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/></numFmts>"
                        + "<cellXfs><xf/><xf numFmtId=\"176\"/></cellXfs></s>");

        var person = register(file).people().getFirst();

        assertThat(person.name()).isEqualTo("张三_x0041_");
        assertThat(person.bornOn()).isEqualTo(LocalDate.of(1905, 7, 16));
    }

    @Test
    void readsAWorkbookThatCountsFrom1904() throws IOException {
        byte[] file = Drafts.workbook(
                "人员",
                PEOPLE + Drafts.row("P1", "张三", "是", "", "<c><v>43890</v></c>"),
                "xl/workbook.xml",
                "<workbook><workbookPr date1904=\"1\"/><sheets><sheet name=\"人员\" id=\"s\"/></sheets></workbook>");

        assertThat(register(file).people().getFirst().bornOn()).isEqualTo(LocalDate.of(2024, 3, 1));
    }

    @Test
    void suggestsTheNearestColumnAndNamesTheMissingOnes() throws IOException {
        var problems = faulty(workbook(Drafts.row("编号", "Nmae", "是否为干部") + Drafts.row("P1", "张三", "是")));

        assertThat(problems.problems()).extracting(RowProblem::code).containsExactly("header-unknown");

        problems = faulty(workbook(Drafts.row("编号", "Nmae", "是否干部") + Drafts.row("P1", "张三", "是")));

        assertThat(problems.problems())
                .extracting(
                        RowProblem::code,
                        RowProblem::column,
                        problem -> problem.suggestion().zh())
                .containsExactly(
                        tuple("column-unknown", "编号", "改为“编码”，或删去此列"),
                        tuple("column-unknown", "Nmae", "改为“Name”，或删去此列"),
                        tuple("column-missing", "编码", "加上“编码”列"),
                        tuple("column-missing", "姓名", "加上“姓名”列"));
    }

    @Test
    void namesMissingColumnsInTheLanguageOfTheSheet() throws IOException {
        var problem = only(csv("People", "Name,Cadre\nx,yes\n"));

        assertThat(problem.column()).isEqualTo("Code");
    }

    @Test
    void refusesAStrangeSheetAndASheetGivenTwice() throws IOException {
        var problems = faulty(Drafts.zip("人员.csv", Drafts.PEOPLE, "People.csv", "Code,Name,Cadre\n"));

        assertThat(problems.problems()).extracting(RowProblem::code).containsExactly("sheet-twice");
    }

    @Test
    void namesWhoIsBothAboveAndBelow() throws IOException {
        var problem = only(csv("机构", ORGANIZATIONS + "A,甲,政府,县级,B\nB,乙,政府,县级,C\nC,丙,政府,县级,A\nD,丁,政府,县级,A\n"));

        assertThat(problem.code()).isEqualTo("tree-cycle");
        assertThat(problem.column()).isEqualTo("上级机构编码");
        assertThat(problem.reason().zh()).isEqualTo("上级成环：A（第 2 行） → B（第 3 行） → C（第 4 行） → A");
        assertThat(problem.reason().en())
                .isEqualTo("the line of superiors runs in a circle: A (row 2) → B (row 3) → C (row 4) → A");
    }

    @Test
    void refusesABodyAboveItself() throws IOException {
        assertThat(only(csv("机构", ORGANIZATIONS + "A,甲,政府,县级,A\n")).code()).isEqualTo("tree-cycle");
    }

    @Test
    void letsTwoBodiesChangePlacesOverTime() throws IOException {
        var register = register(csv(
                "机构",
                ORGANIZATIONS
                        + "A,甲,政府,县级,B,2010-01-01,2020-01-01\nB,乙,政府,县级,,2010-01-01,2020-01-01\n"
                        + "A,甲,政府,县级,,2020-01-01,\nB,乙,政府,县级,A,2020-01-01,至今\n"));

        assertThat(register.organizations()).hasSize(4);
    }

    @Test
    void seesACircleThatClosesOnlyLater() throws IOException {
        var problem = only(csv(
                "机构",
                ORGANIZATIONS
                        + "A,甲,政府,县级,B,2010-01-01,2020-01-01\nB,乙,政府,县级,,2010-01-01,2019-12-31\n"
                        + "B,乙,政府,县级,A,2019-12-31,\n"));

        assertThat(problem.code()).isEqualTo("tree-cycle");
        assertThat(problem.row()).isEqualTo(4);
    }

    @Test
    void refusesATreeThatIsALine() throws IOException {
        String rows = IntStream.range(0, 100)
                .mapToObj(i -> "O%d,甲,政府,县级,O%d\n".formatted(i, i + 1))
                .collect(Collectors.joining());

        var problems = faulty(csv("机构", ORGANIZATIONS + rows + "O100,甲,政府,县级,\n"));

        assertThat(problems.total()).isEqualTo(37);
        assertThat(problems.problems().getFirst().code()).isEqualTo("tree-too-deep");
    }

    @Test
    void refusesOneCodeForTwoBodies() throws IOException {
        var problem = only(csv("机构", ORGANIZATIONS + "A,甲,政府,县级,,,2020-01-01\nA,乙,政府,县级,,2020-01-01,\n"));

        assertThat(problem.code()).isEqualTo("twice-different");
        assertThat(problem.row()).isEqualTo(3);
        assertThat(problem.reason().zh()).isEqualTo("A 在第 2 行已有不同内容");
    }

    @Test
    void refusesTwoParentsOnOneDay() throws IOException {
        var problem = only(csv("机构", ORGANIZATIONS + "A,甲,政府,县级,X,2010-01-01,2020-01-02\nA,甲,政府,县级,Y,2020-01-01,\n"));

        assertThat(problem.code()).isEqualTo("twice-overlapping");
        assertThat(problem.value()).isEqualTo("A");
    }

    @Test
    void letsARowStandTwiceIfItSaysTheSame() throws IOException {
        assertThat(register(csv("人员", Drafts.PEOPLE + "P1,张三,是\n")).people()).hasSize(2);
    }

    @Test
    void refusesOneCodeForTwoPeople() throws IOException {
        assertThat(only(csv("人员", Drafts.PEOPLE + "P1,李四,是\n")).code()).isEqualTo("twice-different");
    }

    @Test
    void refusesAPeriodThatEndsOnTheDayItStarts() throws IOException {
        var problem = only(csv("任职", "人员编码,机构编码,职务,开始日期,结束日期\nP1,A,局长,2020-01-01,2020-01-01\n"));

        assertThat(problem.code()).isEqualTo("period-empty");
        assertThat(problem.column()).isEqualTo("结束日期");
        assertThat(problem.suggestion().zh()).isEqualTo("结束日期是不再有效的第一天，应晚于 2020-01-01");
    }

    @Test
    void refusesKinWhoIsNobodyOrThePersonHimself() throws IOException {
        var problems = faulty(csv("亲属", "人员编码,关系,亲属编码,亲属姓名\nP1,父亲,,\nP1,配偶,P1,\nP1,母亲,,王五\n"));

        assertThat(problems.problems())
                .extracting(RowProblem::row, RowProblem::code, RowProblem::column)
                .containsExactly(tuple(2, "kin-nobody", "亲属编码"), tuple(3, "kin-self", "亲属编码"));
    }

    @Test
    void refusesATieToThePersonHimself() throws IOException {
        var problem = only(csv("社会关系", "人员编码,关系,对方编码\nP1,朋友,P1\nP1,前妻,P2\n"));

        assertThat(problem.row()).isEqualTo(2);
        assertThat(problem.code()).isEqualTo("tie-self");
        assertThat(problem.column()).isEqualTo("对方编码");
    }

    @Test
    void refusesATutorWhoIsThePupil() throws IOException {
        var problem = only(csv("学习经历", "人员编码,学校编码,班级,导师编码\nP1,X1,2003级1班,P1\nP1,X1,2003级1班,P2\n"));

        assertThat(problem.row()).isEqualTo(2);
        assertThat(problem.code()).isEqualTo("tutor-self");
        assertThat(problem.column()).isEqualTo("导师编码");
    }

    @Test
    void refusesAShareOfMoreThanTheWhole() throws IOException {
        var problems = faulty(csv("经商办企业", "人员编码,企业编码,方式,持股比例\nP1,E1,股东,101\nP1,E1,股东,100\nP1,E1,炒股,5%\n"));

        assertThat(problems.problems())
                .extracting(RowProblem::row, RowProblem::code, RowProblem::column)
                .containsExactlyInAnyOrder(
                        tuple(2, "share-over-whole", "持股比例"),
                        tuple(4, "choice-unknown", "方式"),
                        tuple(4, "whole-number", "持股比例"));
        assertThat(problems.problems().getFirst().reason().zh()).isEqualTo("持股比例超过 100%");
    }

    @Test
    void refusesAnEnterpriseThatRegulatesItself() throws IOException {
        var problem = only(csv("企业往来", "企业编码,关系,机构编码\nE1,主管,E1\nE1,主管,O1\n"));

        assertThat(problem.row()).isEqualTo(2);
        assertThat(problem.code()).isEqualTo("enterprise-self");
        assertThat(problem.column()).isEqualTo("机构编码");
    }

    @Test
    void refusesServiceThatEndsBeforeItBegins() throws IOException {
        var problem = only(csv("服役经历", "人员编码,部队编码,开始日期,结束日期\nP1,M1,1994-12-01,1990-12-01\n"));

        assertThat(problem.code()).isEqualTo("period-empty");
    }

    @Test
    void readsTheWordsOfAPersonnelForm() throws IOException {
        var register = register(csv("亲属", "人员编码,关系,亲属姓名,亲缘\nP1,妻子,李四,\nP1,Elder brother,王五,同父异母\n"));

        assertThat(register.kin())
                .extracting(KinRow::relation)
                .extracting(Enum::name)
                .containsExactly("SPOUSE", "ELDER_BROTHER");
        assertThat(register.kin())
                .extracting(KinRow::kind)
                .extracting(Enum::name)
                .containsExactly("BIOLOGICAL", "HALF");
    }

    @Test
    void listsTheCodesThatOnlyTheGraphCanKnow() throws IOException {
        var complete = (Reading.Complete) read(Drafts.zip(
                "机构.csv",
                "编码,名称,类别,层级,上级机构编码,区划代码\nA,甲,政府,县级,X,110101\nB,乙,政府,县级,A,\n",
                "任职.csv",
                "机构编码,人员编码,职务\nA,P9,局长\n"));

        assertThat(complete.outside())
                .containsExactly(
                        new Reference(Noun.ORGANIZATION, "X", new RowPlace("机构.csv", 2), "上级机构编码"),
                        new Reference(Noun.REGION, "110101", new RowPlace("机构.csv", 2), "区划代码"),
                        new Reference(Noun.PERSON, "P9", new RowPlace("任职.csv", 2), "人员编码"));
    }

    @Test
    void reportsAReferenceAtItsCell() {
        var problem = new Reference(Noun.PERSON, "P9", new RowPlace("任职", 4), "人员编码").unknown();

        assertThat(problem.sheet() + problem.row() + problem.column() + problem.value())
                .isEqualTo("任职4人员编码P9");
        assertThat(problem.reason().zh()).isEqualTo("文件里和库里都没有编码 P9");
        assertThat(problem.code()).isEqualTo("reference-unknown");
    }

    @Test
    void listsAThousandProblemsAndCountsAll() throws IOException {
        String rows = IntStream.range(0, 1_500).mapToObj(i -> "P" + i + ",,是\n").collect(Collectors.joining());

        var problems = faulty(csv("人员", "编码,姓名,是否干部\n" + rows));

        assertThat(problems.problems()).hasSize(1_000);
        assertThat(problems.total()).isEqualTo(1_500);
    }

    @Test
    void reportsEveryCellOfARowAndStillReadsTheOthers() throws IOException {
        var problems = faulty(csv("人员", "编码,姓名,是否干部,性别\nP 1,,也许,不详\nP2,李四,是,男\nP2,李五,是,男\n"));

        assertThat(problems.problems())
                .extracting(RowProblem::row, RowProblem::code)
                .containsExactlyInAnyOrder(
                        tuple(2, "code-space"),
                        tuple(2, "yes-or-no"),
                        tuple(2, "choice-unknown"),
                        tuple(2, "cell-required"),
                        tuple(4, "twice-different"));
    }

    private static byte[] workbook(String rows) {
        return Drafts.workbook("人员", rows);
    }

    private static byte[] csv(String name, String content) {
        return Drafts.zip(name + ".csv", content);
    }

    private Reading read(byte[] file) throws IOException {
        return Workbooks.read(Drafts.file(folder, file));
    }

    private Register register(byte[] file) throws IOException {
        var reading = read(file);
        assertThat(reading).isInstanceOf(Reading.Complete.class);
        return ((Reading.Complete) reading).register();
    }

    private Reading.Faulty faulty(byte[] file) throws IOException {
        var reading = read(file);
        assertThat(reading).isInstanceOf(Reading.Faulty.class);
        return (Reading.Faulty) reading;
    }

    private RowProblem only(byte[] file) throws IOException {
        var faulty = faulty(file);
        assertThat(faulty.problems()).hasSize(1);
        return faulty.problems().getFirst();
    }
}
