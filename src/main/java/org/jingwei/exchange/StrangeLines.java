package org.jingwei.exchange;

/** A sheet that nobody knows: told once, if it holds anything. */
final class StrangeLines implements Lines {

    private final String name;
    private final Problems problems;
    private boolean told;

    StrangeLines(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    @Override
    public void take(Line line) {
        if (!told) {
            told = true;
            problems.add(new RowPlace(name, line.row()), null, name, RowFault.SHEET_UNKNOWN, Sheets.nearest(name));
        }
    }

    @Override
    public void end() {}
}
