package org.jingwei.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The choices that a cell offers; long lists stand on a hidden sheet, since a cell holds 255 characters of them. */
final class DropDowns {

    private static final int LAST_ROW = 1_048_575;

    private final String name;
    private final Locale locale;
    private final List<List<String>> lists = new ArrayList<>();

    DropDowns(String name, Locale locale) {
        this.name = name;
        this.locale = locale;
    }

    void offer(Sheet<?> sheet, SXSSFSheet page) {
        for (int i = 0; i < sheet.columns().size(); i++) {
            @Nullable
            DataValidationConstraint choices = choices(sheet.columns().get(i).kind(), page);
            if (choices != null) {
                var cells = new CellRangeAddressList(1, LAST_ROW, i, i);
                page.addValidationData(validation(page.getDataValidationHelper().createValidation(choices, cells)));
            }
        }
    }

    private @Nullable DataValidationConstraint choices(Kind<?> kind, SXSSFSheet page) {
        var helper = page.getDataValidationHelper();
        return switch (kind) {
            case Kind.YesNo yesNo ->
                helper.createExplicitListConstraint(
                        new String[] {yesNo.write(true, locale), yesNo.write(false, locale)});
            case Kind.Choice<?> choice ->
                helper.createFormulaListConstraint(range(choice.options().list(locale)));
            default -> null;
        };
    }

    /** A warning, not a bar: other words are read as well. For this file format "suppress" means "show the arrow". */
    private static DataValidation validation(DataValidation validation) {
        validation.setSuppressDropDownArrow(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        validation.setShowErrorBox(true);
        return validation;
    }

    private String range(List<String> words) {
        lists.add(words);
        String column = CellReference.convertNumToColString(lists.size() - 1);
        return "'%s'!$%s$1:$%s$%d".formatted(name, column, column, words.size());
    }

    void write(SXSSFWorkbook workbook) {
        var page = workbook.createSheet(name);
        int longest = lists.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            var row = page.createRow(i);
            for (int j = 0; j < lists.size(); j++) {
                if (i < lists.get(j).size()) {
                    row.createCell(j).setCellValue(lists.get(j).get(i));
                }
            }
        }
        workbook.setSheetHidden(workbook.getSheetIndex(page), true);
    }
}
