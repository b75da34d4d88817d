package org.jingwei.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTests {

    private static final Register NOTHING = Register.of(List.of());

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void readsBackTheEmptyWorkbookAsAnEmptyRegister(String language) throws IOException {
        byte[] template = Drafts.bytes(out -> Templates.workbook(Locale.forLanguageTag(language), out));

        var reading = Workbooks.read(Drafts.file(folder, template));

        assertThat(((Reading.Complete) reading).register()).isEqualTo(NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void readsBackTheEmptyCsvFilesAsAnEmptyRegister(String language) throws IOException {
        byte[] template = Drafts.bytes(out -> Templates.csv(Locale.forLanguageTag(language), out));

        var reading = Workbooks.read(Drafts.file(folder, template));

        assertThat(((Reading.Complete) reading).register()).isEqualTo(NOTHING);
    }

    @Test
    void explainsItselfBeforeTheSheetsAndHidesTheLists() throws IOException {
        try (var workbook = workbook()) {
            assertThat(workbook.getSheetName(0)).isEqualTo("说明");
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("经纬登记表");
            assertThat(workbook.isSheetHidden(workbook.getSheetIndex("选项"))).isTrue();
        }
    }

    @Test
    void freezesAndCommentsTheHeader() throws IOException {
        try (var workbook = workbook()) {
            var people = workbook.getSheet("人员");

            assertThat(people.getPaneInformation().isFreezePane()).isTrue();
            assertThat(people.getRow(0).getCell(0).getCellComment().getString().getString())
                    .startsWith("必填。本办自编的人员编号");
        }
    }

    @Test
    void offersChoicesAndYesOrNo() throws IOException {
        try (var workbook = workbook()) {
            var offered = workbook.getSheet("人员").getDataValidations().stream()
                    .map(validation -> validation.getValidationConstraint().getFormula1())
                    .toList();

            assertThat(offered).hasSize(9).contains("\"是,否\"");
            assertThat(offered.getFirst()).isEqualTo("'选项'!$C$1:$C$2");
            assertThat(workbook.getSheet("选项").getRow(1).getCell(2).getStringCellValue())
                    .isEqualTo("女");
        }
    }

    @Test
    void keepsCodesAndIdNumbersAsText() throws IOException {
        try (var workbook = workbook()) {
            var people = workbook.getSheet("人员");

            assertThat(people.getColumnStyle(4).getDataFormatString()).isEqualTo("@");
            assertThat(people.getColumnStyle(3).getDataFormatString()).isEqualTo("yyyy-mm-dd");
        }
    }

    private static XSSFWorkbook workbook() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Drafts.bytes(out -> Templates.workbook(Locale.CHINA, out))));
    }
}
