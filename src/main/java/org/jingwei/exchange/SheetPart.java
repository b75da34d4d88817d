package org.jingwei.exchange;

import java.util.SortedMap;
import java.util.TreeMap;

/** One sheet of a workbook as a stream of lines; blank cells and blank rows are left out. */
final class SheetPart {

    private static final int LAST_ROW = 1_048_576;

    private final Xml xml;
    private final Cells cells;
    private int row;

    SheetPart(Xml xml, Cells cells) {
        this.xml = xml;
        this.cells = cells;
    }

    void handTo(Lines lines) {
        while (xml.advance() && !xml.ends("sheetData")) {
            if (xml.starts("row")) {
                row = xml.number("r", row + 1);
                require(row >= 1 && row <= LAST_ROW);
                var line = new Line(row, row());
                if (!line.cells().isEmpty()) {
                    lines.take(line);
                }
            }
        }
        lines.end();
    }

    private SortedMap<Integer, Cell> row() {
        var filled = new TreeMap<Integer, Cell>();
        int column = 0;
        while (xml.advance() && !xml.ends("row")) {
            if (xml.starts("c")) {
                String name = xml.attribute("r");
                column = name == null ? column + 1 : column(name);
                Cell cell = cells.cell(raw());
                if (!cell.isBlank()) {
                    filled.put(column - 1, cell);
                }
            }
        }
        return filled;
    }

    private Cells.Raw raw() {
        String type = xml.attribute("t", "n");
        int style = xml.number("s", 0);
        var content = new StringBuilder();
        boolean formula = false;
        while (xml.advance() && !xml.ends("c")) {
            if (xml.starts("v")) {
                xml.text("v", content);
            } else if (xml.starts("is")) {
                content.append(RichText.read(xml, "is"));
            } else if (xml.starts("f")) {
                formula = true;
            }
        }
        return new Cells.Raw(type, style, content.toString(), formula);
    }

    /** A is 1; a name that no spreadsheet has would let a few bytes ask for any amount of room. */
    private static int column(String name) {
        int column = 0;
        for (int i = 0; i < name.length() && name.charAt(i) >= 'A'; i++) {
            column = column * 26 + Character.toUpperCase(name.charAt(i)) - 'A' + 1;
            require(column <= Limits.COLUMNS);
        }
        require(column >= 1);
        return column;
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw FileFault.FILE_DAMAGED.refuse();
        }
    }
}
