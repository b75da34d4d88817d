package org.jingwei.exchange;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What stands in one cell: its text; where the spreadsheet holds a number, that too; or why it cannot be used. */
record Cell(String text, @Nullable Serial serial, @Nullable RowFault fault) {

    /** A number of a spreadsheet, which may stand for a day: counted from 1900 or from 1904. */
    record Serial(BigDecimal value, boolean dated, boolean since1904) {}

    static Cell text(String text) {
        return new Cell(text, null, null);
    }

    static Cell number(Serial serial) {
        return new Cell(serial.value().stripTrailingZeros().toPlainString(), serial, null);
    }

    static Cell broken(String text, RowFault fault) {
        return new Cell(text, null, fault);
    }

    boolean isBlank() {
        return fault == null && Spelling.isBlank(text);
    }
}
