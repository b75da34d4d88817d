package org.jingwei.exchange;

/** How much of a file is read. The first two are promised by the schema's "Limits and codes". */
final class Limits {

    static final long UPLOAD = 64L << 20;
    static final long UNPACKED = 200L << 20;
    static final long ENTRY = 50L << 20;
    static final int ENTRIES = 1_000;

    /** Unpacked bytes for one packed byte, beyond the grace: office files reach 20, bombs 1,000. */
    static final long RATIO = 100;

    static final long RATIO_GRACE = 100L << 10;

    /** Rows of one import: beyond it the heap, not the office, decides. */
    static final int ROWS = 500_000;

    static final int PROBLEMS = 1_000;

    /** Characters of a cell: what a spreadsheet itself permits, and what a column of the register holds. */
    static final int CELL = 32_767;

    static final int TEXT = 1_000;
    static final int CODE = 64;

    /** Columns that a spreadsheet has; a reference beyond them is not from one. */
    static final int COLUMNS = 16_384;

    /** Steps up the tree of organizations: no real line is nine deep. */
    static final int LEVELS = 64;

    /** Marking needs the whole workbook in memory, at some twenty times its unpacked size. */
    static final long MARKED = 12L << 20;

    private Limits() {}
}
