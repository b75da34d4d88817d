package org.jingwei.exchange;

import java.math.BigDecimal;

/** Turns what a cell of a workbook holds into what it says. */
record Cells(SharedStrings strings, DateFormats formats, boolean since1904) {

    /** What a cell may be wide before its number is none. */
    private static final int DIGITS = 40;

    private static final int SCALE = 30;

    /** As the file has it: the kind of content, the style's number, the content. */
    record Raw(String type, int style, String content, boolean formula) {}

    Cell cell(Raw raw) {
        if (raw.formula()) {
            return Cell.broken(raw.content(), RowFault.CELL_FORMULA);
        }
        return switch (raw.type()) {
            case "s" -> raw.content().isEmpty() ? Cell.text("") : Cell.text(strings.get(index(raw.content())));
            case "b" -> Cell.text(raw.content().equals("1") ? "TRUE" : "FALSE");
            case "e" -> Cell.broken(raw.content(), RowFault.CELL_ERROR);
            case "n" -> raw.content().isBlank() ? Cell.text("") : number(raw);
            default -> Cell.text(raw.content());
        };
    }

    private Cell number(Raw raw) {
        try {
            var value = new BigDecimal(raw.content().strip());
            return raw.content().length() > DIGITS || Math.abs(value.scale()) > SCALE
                    ? Cell.broken(raw.content(), RowFault.NUMBER_UNREADABLE)
                    : Cell.number(new Cell.Serial(value, formats.isDated(raw.style()), since1904));
        } catch (NumberFormatException _) {
            return Cell.broken(raw.content(), RowFault.NUMBER_UNREADABLE);
        }
    }

    private static int index(String content) {
        try {
            return Integer.parseInt(content.strip());
        } catch (NumberFormatException _) {
            throw FileFault.FILE_DAMAGED.refuse();
        }
    }
}
