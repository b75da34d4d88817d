package org.jingwei.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Gives a workbook back with its faulty cells in red, each with a comment that says why and what to do. */
final class Marking {

    /** A comment is to be read, not to be studied. */
    private static final int SAID = 2_000;

    private final Locale locale;
    private final Map<Short, CellStyle> red = new HashMap<>();

    Marking(Locale locale) {
        this.locale = locale;
    }

    void write(Archive archive, List<RowProblem> problems, OutputStream out) throws IOException {
        if (!WorkbookFile.isOne(archive)) {
            throw FileFault.FILE_NOT_A_WORKBOOK.refuse();
        }
        if (archive.unpacked() > Limits.MARKED) {
            throw FileFault.FILE_TOO_LARGE_TO_MARK.refuse();
        }
        try (var workbook = open(archive)) {
            for (XSSFSheet sheet : sheets(workbook)) {
                mark(sheet, problems);
            }
            workbook.write(out);
        }
    }

    /** The other library reads a fresh copy of what was counted, and fails in many ways on what it does not like. */
    private static XSSFWorkbook open(Archive archive) throws IOException {
        var copy = new ByteArrayOutputStream();
        archive.copyTo(copy);
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(copy.toByteArray()));
        } catch (RuntimeException _) {
            throw FileFault.FILE_DAMAGED.refuse();
        }
    }

    private static List<XSSFSheet> sheets(XSSFWorkbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetAt)
                .toList();
    }

    private void mark(XSSFSheet sheet, List<RowProblem> problems) {
        Map<CellAddress, List<RowProblem>> byCell = problems.stream()
                .filter(problem -> problem.sheet().equals(sheet.getSheetName()))
                .collect(Collectors.groupingBy(problem -> at(sheet, problem), LinkedHashMap::new, Collectors.toList()));
        byCell.forEach((at, here) -> mark(cell(sheet, at), said(here)));
    }

    private static CellAddress at(XSSFSheet sheet, RowProblem problem) {
        return new CellAddress(problem.row() - 1, problem.column() == null ? 0 : column(sheet, problem.column()));
    }

    /** The header is the first row that holds anything. */
    private static int column(XSSFSheet sheet, String header) {
        for (var row : sheet) {
            if (row.getPhysicalNumberOfCells() > 0) {
                for (var cell : row) {
                    if (Spelling.trim(cell.toString()).equals(header)) {
                        return cell.getColumnIndex();
                    }
                }
                return 0;
            }
        }
        return 0;
    }

    private static XSSFCell cell(XSSFSheet sheet, CellAddress at) {
        var row = sheet.getRow(at.getRow()) == null ? sheet.createRow(at.getRow()) : sheet.getRow(at.getRow());
        var cell = row.getCell(at.getColumn());
        return cell == null ? row.createCell(at.getColumn()) : cell;
    }

    private String said(List<RowProblem> here) {
        String all = here.stream().map(this::said).collect(Collectors.joining("\n"));
        return all.length() > SAID ? all.substring(0, SAID) + "…" : all;
    }

    private String said(RowProblem problem) {
        String reason = problem.reason().in(locale);
        return problem.suggestion() == null
                ? reason
                : reason + "\n→ " + problem.suggestion().in(locale);
    }

    private void mark(XSSFCell cell, String said) {
        cell.setCellStyle(red.computeIfAbsent(cell.getCellStyle().getIndex(), _ -> red(cell)));
        cell.removeCellComment();
        var helper = cell.getSheet().getWorkbook().getCreationHelper();
        var anchor = helper.createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 4);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 5);
        var comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
        comment.setString(helper.createRichTextString(said));
        cell.setCellComment(comment);
    }

    private static CellStyle red(XSSFCell cell) {
        var style = cell.getSheet().getWorkbook().createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        style.setFillForegroundColor(IndexedColors.CORAL.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
