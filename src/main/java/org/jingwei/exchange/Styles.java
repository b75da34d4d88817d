package org.jingwei.exchange;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;

/** How the cells of a written workbook look. */
record Styles(CellStyle required, CellStyle optional, CellStyle text, CellStyle quoted, CellStyle day) {

    static Styles of(Workbook workbook) {
        return new Styles(
                header(workbook, IndexedColors.LIGHT_ORANGE),
                header(workbook, IndexedColors.GREY_25_PERCENT),
                format(workbook, "@"),
                quoted(workbook),
                format(workbook, "yyyy-mm-dd"));
    }

    /** The style of a column that nobody has filled yet. */
    CellStyle ofColumn(Kind<?> kind) {
        return kind instanceof Kind.Day ? day : text;
    }

    private static CellStyle header(Workbook workbook, IndexedColors color) {
        var bold = workbook.createFont();
        bold.setBold(true);
        var style = workbook.createCellStyle();
        style.setFont(bold);
        style.setFillForegroundColor(color.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        return style;
    }

    private static CellStyle format(Workbook workbook, String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    /** The leading apostrophe of spreadsheets: the text is shown as it is, and stays text when somebody edits it. */
    private static CellStyle quoted(Workbook workbook) {
        var style = format(workbook, "@");
        style.setQuotePrefixed(true);
        return style;
    }
}
