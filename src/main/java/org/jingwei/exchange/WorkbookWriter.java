package org.jingwei.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes the register as a workbook; an empty register gives the template. */
final class WorkbookWriter {

    private static final int WINDOW = 200;
    private static final int WIDTH = 18 * 256;

    /** Spreadsheets count from 1900 with a leap day that never was; earlier days are written as text. */
    private static final LocalDate FIRST_COUNTED = LocalDate.of(1900, 3, 1);

    private final Locale locale;

    WorkbookWriter(Locale locale) {
        this.locale = locale;
    }

    void write(Register register, OutputStream out) throws IOException {
        try (var workbook = new SXSSFWorkbook(WINDOW)) {
            var styles = Styles.of(workbook);
            readMe(workbook, styles);
            var lists = new DropDowns(Sheets.LISTS.in(locale), locale);
            for (Sheet<?> sheet : Sheets.ALL) {
                var page = workbook.createSheet(sheet.name().in(locale));
                header(sheet, page, styles);
                lists.offer(sheet, page);
                rows(sheet, register, page, styles);
            }
            lists.write(workbook);
            workbook.write(out);
        }
    }

    private void readMe(SXSSFWorkbook workbook, Styles styles) {
        var page = workbook.createSheet(Sheets.READ_ME.in(locale));
        page.setColumnWidth(1, WIDTH);
        page.setColumnWidth(3, 2 * WIDTH);
        page.setColumnWidth(4, 4 * WIDTH);
        List<List<String>> manual = Manual.rows(locale);
        for (int i = 0; i < manual.size(); i++) {
            var row = page.createRow(i);
            List<String> texts = manual.get(i);
            for (int j = 0; j < texts.size(); j++) {
                row.createCell(j).setCellValue(texts.get(j));
            }
            if (texts.size() > 1 && texts.get(1).isEmpty()) {
                row.getCell(0).setCellStyle(styles.optional());
            }
        }
    }

    private void header(Sheet<?> sheet, SXSSFSheet page, Styles styles) {
        var row = page.createRow(0);
        page.createFreezePane(0, 1);
        for (int i = 0; i < sheet.columns().size(); i++) {
            Column<?, ?> column = sheet.columns().get(i);
            page.setColumnWidth(i, WIDTH);
            page.setDefaultColumnStyle(i, styles.ofColumn(column.kind()));
            var cell = row.createCell(i);
            cell.setCellValue(column.name().in(locale));
            cell.setCellStyle(column.required() ? styles.required() : styles.optional());
            cell.setCellComment(comment(page, cell.getAddress(), column));
        }
    }

    private Comment comment(SXSSFSheet page, CellAddress at, Column<?, ?> column) {
        var helper = page.getWorkbook().getCreationHelper();
        var anchor = helper.createClientAnchor();
        anchor.setCol1(at.getColumn());
        anchor.setCol2(at.getColumn() + 3);
        anchor.setRow1(at.getRow());
        anchor.setRow2(at.getRow() + 5);
        var comment = page.createDrawingPatriarch().createCellComment(anchor);
        String needed = column.required() ? Words.words("必填。", "Required. ").in(locale) : "";
        comment.setString(helper.createRichTextString(
                needed + column.note().in(locale) + "\n" + column.kind().form().in(locale)));
        return comment;
    }

    private <R> void rows(Sheet<R> sheet, Register register, SXSSFSheet page, Styles styles) {
        int at = 1;
        for (R each : sheet.rows().apply(register)) {
            var row = page.createRow(at++);
            for (int i = 0; i < sheet.columns().size(); i++) {
                cell(sheet.columns().get(i), each, row, i, styles);
            }
        }
    }

    private <R, V> void cell(Column<R, V> column, R each, Row row, int index, Styles styles) {
        V value = column.of().apply(each);
        if (value instanceof LocalDate day && !day.isBefore(FIRST_COUNTED)) {
            var cell = row.createCell(index);
            cell.setCellValue(day);
            cell.setCellStyle(styles.day());
        } else if (value instanceof Integer count) {
            row.createCell(index).setCellValue(count);
        } else if (value != null) {
            text(row.createCell(index), column.kind().write(value, locale), styles);
        }
    }

    private static void text(Cell cell, String text, Styles styles) {
        cell.setCellValue(Escapes.encode(text));
        cell.setCellStyle(Quoting.isTempting(text) ? styles.quoted() : styles.text());
    }
}
