package org.jingwei.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jingwei.cadre.PersonRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the files that are written. */
class WorkbooksTests {

    @Test
    void keepsTextFromBecomingAFormulaInAWorkbook() throws IOException {
        String[] names = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠1"};

        byte[] written = Drafts.bytes(out -> Workbooks.write(of(names), Locale.CHINA, out));

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written))) {
            assertThat(workbook.getSheet("人员"))
                    .hasSize(11)
                    .filteredOn(row -> row.getRowNum() > 0)
                    .allSatisfy(row -> {
                        assertThat(row.getCell(1).getCellType()).isEqualTo(CellType.STRING);
                        assertThat(row.getCell(1).getCellStyle().getQuotePrefixed())
                                .isTrue();
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠1", "'=1"})
    void putsAnApostropheBeforeSuchTextInCsv(String name) throws IOException {
        byte[] written = Drafts.bytes(out -> Workbooks.writeCsv(of(name), Locale.CHINA, out));

        assertThat(entry(written, "人员.csv")).startsWith("\uFEFF\"编码\",\"姓名\"").contains("\"P1\",\"'" + name + "\"");
    }

    @Test
    void leavesOrdinaryTextAlone() throws IOException {
        byte[] written = Drafts.bytes(out -> Workbooks.writeCsv(of("O'Brien"), Locale.CHINA, out));

        assertThat(entry(written, "人员.csv")).contains("\"O'Brien\"");
    }

    private static Register of(String... names) {
        var people = Arrays.stream(names)
                .map(name -> new PersonRow("P1", name, null, null, null, true, null, Set.of(), null, null))
                .toList();
        return Register.of(people);
    }

    private static String entry(byte[] zip, String name) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no entry " + name);
    }
}
