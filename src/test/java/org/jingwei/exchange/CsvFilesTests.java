package org.jingwei.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jingwei.cadre.PersonRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A sheet of people as CSV, in every state in which such files arrive. */
class CsvFilesTests {

    private static final Charset GBK = Charset.forName("GBK");

    @TempDir
    Path folder;

    static Stream<Arguments> sound() {
        return Stream.of(
                argumentSet("plain", Drafts.utf8(Drafts.PEOPLE)),
                argumentSet("with a byte order mark", Drafts.utf8("\uFEFF" + Drafts.PEOPLE)),
                argumentSet("as a Chinese Excel writes it", Drafts.PEOPLE.getBytes(GBK)),
                argumentSet("lines ended by CR LF", Drafts.utf8(Drafts.PEOPLE.replace("\n", "\r\n"))),
                argumentSet("lines ended by CR", Drafts.utf8(Drafts.PEOPLE.replace('\n', '\r'))),
                argumentSet("lines ended this way and that", Drafts.utf8("编码,姓名,是否干部\r\nP1,张三,是\r")),
                argumentSet("no end of the last line", Drafts.utf8(Drafts.PEOPLE.strip())),
                argumentSet("everything quoted", Drafts.utf8("\"编码\",\"姓名\",\"是否干部\"\n\"P1\",\"张三\",\"是\"")),
                argumentSet("blank lines", Drafts.utf8("\n\n" + Drafts.PEOPLE + "\n,,,\n\n")),
                argumentSet("commas left over", Drafts.utf8("编码,姓名,是否干部,,\nP1,张三,是,,\n")),
                argumentSet("optional cells left out", Drafts.utf8("编码,姓名,是否干部,性别,来源\nP1,张三,是\n")),
                argumentSet("in English", Drafts.utf8("cadre,NAME,Code\nyes,张三,P1\n")),
                argumentSet("full width", Drafts.utf8("编码,姓　名,是否干部*\nＰ１,张三　,是\n")));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void readsAFileThatIsSound(byte[] csv) throws IOException {
        var reading = Workbooks.read(Drafts.file(folder, Drafts.zip("人员.csv", csv)));

        assertThat(reading).isInstanceOf(Reading.Complete.class);
        assertThat(((Reading.Complete) reading).register().people())
                .extracting(PersonRow::code, PersonRow::name, PersonRow::cadre)
                .containsExactly(tuple("P1", "张三", true));
    }

    static Stream<Arguments> unsound() {
        return Stream.of(
                argumentSet("nothing at all", "header-missing", 1, Drafts.utf8("")),
                argumentSet("no header", "header-unknown", 1, Drafts.utf8("P1,张三,是\n")),
                argumentSet("a title above the header", "header-unknown", 1, Drafts.utf8("干部名册\n" + Drafts.PEOPLE)),
                argumentSet("semicolons", "header-unknown", 1, Drafts.utf8(Drafts.PEOPLE.replace(',', ';'))),
                argumentSet("tabs", "header-unknown", 1, Drafts.utf8(Drafts.PEOPLE.replace(',', '\t'))),
                argumentSet("a column twice", "column-twice", 1, Drafts.utf8("编码,姓名,是否干部,姓名\nP1,张三,是,李四\n")),
                argumentSet(
                        "a column in both languages", "column-twice", 1, Drafts.utf8("编码,姓名,是否干部,Name\nP1,张三,是,\n")),
                argumentSet("a strange column", "column-unknown", 1, Drafts.utf8("编码,姓名,是否干部,身份证\nP1,张三,是,\n")),
                argumentSet("a needed column missing", "column-missing", 1, Drafts.utf8("编码,姓名\nP1,张三\n")),
                argumentSet(
                        "a cell beyond the header", "cell-without-header", 2, Drafts.utf8("编码,姓名,是否干部\nP1,张三,是,多\n")),
                argumentSet("a needed cell empty", "cell-required", 3, Drafts.utf8(Drafts.PEOPLE + "P2,,是\n")),
                argumentSet("a row cut off", "cell-required", 3, Drafts.utf8(Drafts.PEOPLE + "P2,李四")),
                argumentSet("UTF-16 with its mark", "csv-encoding", 1, Drafts.PEOPLE.getBytes(StandardCharsets.UTF_16)),
                argumentSet("UTF-16 without", "csv-encoding", 1, Drafts.PEOPLE.getBytes(StandardCharsets.UTF_16LE)),
                argumentSet(
                        "Latin 1",
                        "csv-encoding",
                        1,
                        "code,name,cadre\nP1,Ren\u00E9,yes\n".getBytes(StandardCharsets.ISO_8859_1)),
                argumentSet("GBK after UTF-8", "csv-encoding", 1, mixed()),
                argumentSet("a zero byte", "csv-encoding", 1, Drafts.utf8("编码,姓名,是否干部\nP1,张\0三,是\n")),
                argumentSet("a control character", "hidden-character", 2, Drafts.utf8("编码,姓名,是否干部\nP1,张\u0001三,是\n")),
                argumentSet(
                        "letters that turn around", "hidden-character", 2, Drafts.utf8("编码,姓名,是否干部\nP1,张\u202E三,是\n")),
                argumentSet("a lone quote", "csv-malformed", 2, Drafts.utf8("编码,姓名,是否干部\nP1,\"张三,是\nP2,李四,是\n")),
                argumentSet("text after a quote", "csv-malformed", 2, Drafts.utf8("编码,姓名,是否干部\nP1,\"张\"三,是\n")),
                argumentSet(
                        "a million columns",
                        "csv-malformed",
                        1,
                        Drafts.utf8(random(4 << 20).replaceAll("[a-f]", ","))),
                argumentSet(
                        "a cell of ten megabytes",
                        "csv-malformed",
                        2,
                        Drafts.utf8("编码,姓名,是否干部\nP1," + random(10 << 20) + ",是\n")),
                argumentSet(
                        "a long cell", "cell-too-long", 2, Drafts.utf8("编码,姓名,是否干部\nP1," + "张".repeat(1_001) + ",是\n")),
                argumentSet("a formula", "cell-formula", 2, Drafts.utf8("编码,姓名,是否干部\nP1,=1+1,是\n")),
                argumentSet("a formula full width", "cell-formula", 2, Drafts.utf8("编码,姓名,是否干部\nP1,＝1+1,是\n")),
                argumentSet(
                        "a formula that is a text",
                        "cell-formula",
                        2,
                        Drafts.utf8("编码,姓名,是否干部\n\"=\"\"001\"\"\",张三,是\n")),
                argumentSet(
                        "a header that is a formula", "column-unknown", 1, Drafts.utf8("编码,姓名,是否干部,=1\nP1,张三,是,\n")));
    }

    @ParameterizedTest
    @MethodSource("unsound")
    void reportsTheRowThatIsNotSound(String code, int row, byte[] csv) throws IOException {
        var reading = Workbooks.read(Drafts.file(folder, Drafts.zip("人员.csv", csv, "轮次.csv", "编码,名称\n")));

        assertThat(reading).isInstanceOf(Reading.Faulty.class);
        var first = ((Reading.Faulty) reading).problems().getFirst();
        assertThat(first.sheet()).isEqualTo("人员.csv");
        assertThat(first.row()).isEqualTo(row);
        assertThat(first.code()).isEqualTo(code);
        assertThat(first.reason().zh() + first.suggestion().en()).doesNotContain("{");
    }

    @Test
    void readsNamesThatAChineseWindowsPacked() throws IOException {
        byte[] zip = packed(GBK, "名册/人员.csv");

        assertThat(Workbooks.read(Drafts.file(folder, zip))).isInstanceOf(Reading.Complete.class);
    }

    @Test
    void passesOverNotesAndWhatPackersAdd() throws IOException {
        byte[] zip = Drafts.zip(
                "说明.txt",
                "x",
                "__MACOSX/._人员.csv",
                "\0",
                "名册/",
                "",
                "名册/.DS_Store",
                "x",
                "名册/people.CSV",
                Drafts.PEOPLE);

        assertThat(Workbooks.read(Drafts.file(folder, zip))).isInstanceOf(Reading.Complete.class);
    }

    @Test
    void refusesAFileThatDoesNotBelong() throws IOException {
        byte[] zip = Drafts.zip("人员.csv", Drafts.PEOPLE, "任职表.csv", "a,b\n", "旧.xls", "x");

        var faulty = (Reading.Faulty) Workbooks.read(Drafts.file(folder, zip));

        assertThat(faulty.problems())
                .extracting(RowProblem::sheet, RowProblem::code)
                .containsExactlyInAnyOrder(tuple("任职表.csv", "file-unknown"), tuple("旧.xls", "file-unknown"));
        assertThat(faulty.problems())
                .anySatisfy(problem -> assertThat(problem.suggestion().zh()).contains("“任职.csv”"));
    }

    @Test
    void countsRowsAsASpreadsheetShowsThem() throws IOException {
        byte[] csv = Drafts.utf8("编码,姓名,是否干部,来源\n\nP1,张三,是,\"两\n行\"\n\nP2,,是,\n");

        var faulty = (Reading.Faulty) Workbooks.read(Drafts.file(folder, Drafts.zip("人员.csv", csv)));

        assertThat(faulty.problems()).extracting(RowProblem::row).containsExactly(5);
    }

    @Test
    void takesTheApostropheOffTextThatWouldBeAFormula() throws IOException {
        byte[] csv = Drafts.utf8("编码,姓名,是否干部,来源\nP1,'=张三,是,''＋x\n");

        var complete = (Reading.Complete) Workbooks.read(Drafts.file(folder, Drafts.zip("人员.csv", csv)));

        assertThat(complete.register().people().getFirst().name()).isEqualTo("=张三");
        assertThat(complete.register().people().getFirst().source()).isEqualTo("'＋x");
    }

    private static byte[] mixed() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(Drafts.utf8(Drafts.PEOPLE));
        bytes.writeBytes("P2,李四,是\n".getBytes(GBK));
        return bytes.toByteArray();
    }

    /** Does not pack, so that the archive is not what is refused. */
    private static String random(int length) {
        var random = new Random(1);
        return random.ints(length, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static byte[] packed(Charset names, String name) {
        return Drafts.bytes(out -> {
            try (var zip = new ZipOutputStream(out, names)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(Drafts.utf8(Drafts.PEOPLE));
            }
        });
    }
}
