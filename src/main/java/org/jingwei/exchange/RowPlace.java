package org.jingwei.exchange;

/** Where a row of the register stood in the file that was read. */
public record RowPlace(String sheet, int row) {}
