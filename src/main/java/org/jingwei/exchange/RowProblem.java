package org.jingwei.exchange;

import org.jspecify.annotations.Nullable;

/**
 * Why a row cannot be imported, at the place where the person who wrote it finds it: the sheet by the name it has in the
 * file, the row as the spreadsheet counts it (the header is a row too), the column by the header it has in the file.
 */
public record RowProblem(
        String sheet,
        int row,
        @Nullable String column,
        @Nullable String value,
        Words reason,
        @Nullable Words suggestion,
        String code) {

    private static final int SHOWN = 100;

    public RowProblem {
        if (value != null && value.length() > SHOWN) {
            value = value.substring(0, SHOWN) + "…";
        }
    }
}
