package org.jingwei.exchange;

import java.util.SortedMap;

/** One row of a sheet that is not blank: its number as the spreadsheet counts, and its filled cells by column, from 0. */
record Line(int row, SortedMap<Integer, Cell> cells) {

    /** The name a spreadsheet gives a cell, as C5. */
    String nameOf(int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.append(row).toString();
    }
}
