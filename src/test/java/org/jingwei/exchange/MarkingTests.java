package org.jingwei.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkingTests {

    @TempDir
    Path folder;

    @Test
    void marksTheFaultyCellRedWithTheReasonAndLeavesTheOthersAlone() throws IOException {
        try (var marked = marked(filledIn("不详"))) {
            var cell = marked.getSheet("人员").getRow(1).getCell(2);

            assertThat(isRed(cell)).isTrue();
            assertThat(cell.getStringCellValue()).isEqualTo("不详");
            assertThat(cell.getCellComment().getString().getString()).isEqualTo("不在可选范围内\n→ 可写：男 / 女");
            assertThat(isRed(marked.getSheet("人员").getRow(1).getCell(1))).isFalse();
        }
    }

    @Test
    void marksACellThatIsNotThere() throws IOException {
        try (var marked = marked(filledIn("男"))) {
            var cell = marked.getSheet("人员").getRow(1).getCell(5);

            assertThat(isRed(cell)).isTrue();
            assertThat(cell.getCellComment().getString().getString()).startsWith("此格必填");
        }
    }

    @Test
    void putsSeveralReasonsIntoOneComment() throws IOException {
        var problem = new RowProblem("人员", 2, "姓名", "张三", Words.words("甲", "a"), null, "a");
        var other = new RowProblem("人员", 2, "姓名", "张三", Words.words("乙", "b"), null, "b");
        var out = new ByteArrayOutputStream();

        var refusal = Workbooks.mark(Drafts.file(folder, filledIn("男")), List.of(problem, other), Locale.ENGLISH, out);

        assertThat(refusal).isEmpty();
        try (var marked = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(marked.getSheet("人员")
                            .getRow(1)
                            .getCell(1)
                            .getCellComment()
                            .getString()
                            .getString())
                    .isEqualTo("a\nb");
        }
    }

    @Test
    void marksNoCsv() throws IOException {
        var file = Drafts.file(folder, Drafts.zip("人员.csv", Drafts.PEOPLE));

        var refusal = Workbooks.mark(file, List.of(), Locale.CHINA, new ByteArrayOutputStream());

        assertThat(refusal).map(FileRefusal::code).contains("file-not-a-workbook");
    }

    @Test
    void refusesWhatTheOtherLibraryCannotOpen() throws IOException {
        var file = Drafts.file(folder, Drafts.workbook("人员", Drafts.row("编码")));

        var refusal = Workbooks.mark(file, List.of(), Locale.CHINA, new ByteArrayOutputStream());

        assertThat(refusal).map(FileRefusal::code).contains("file-damaged");
    }

    private XSSFWorkbook marked(byte[] original) throws IOException {
        var file = Drafts.file(folder, original);
        var problems = ((Reading.Faulty) Workbooks.read(file)).problems();
        var out = new ByteArrayOutputStream();
        assertThat(Workbooks.mark(file, problems, Locale.CHINA, out)).isEmpty();
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    /** The template, with one person whose column "Cadre" is left empty. */
    private static byte[] filledIn(String sex) throws IOException {
        byte[] template = Drafts.bytes(out -> Templates.workbook(Locale.CHINA, out));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            var row = workbook.getSheet("人员").createRow(1);
            row.createCell(0).setCellValue("P1");
            row.createCell(1).setCellValue("张三");
            row.createCell(2).setCellValue(sex);
            return Drafts.bytes(workbook::write);
        }
    }

    private static boolean isRed(XSSFCell cell) {
        return cell.getCellStyle().getFillForegroundColor() == IndexedColors.CORAL.getIndex();
    }
}
