package org.jingwei.exchange;

import java.util.HashMap;
import java.util.Map;

/** Makes a register of the sheets that a file hands over, in whatever order they come. */
final class RegisterReader {

    private final Gathered gathered = new Gathered();
    private final Problems problems = new Problems();
    private final Map<Sheet<?>, String> opened = new HashMap<>();

    /** Who takes the lines of the sheet of that name; {@code shown} is how the person knows it. */
    Lines open(String name, String shown) {
        if (Sheets.isNotRead(name)) {
            return new UnreadLines();
        }
        var sheet = Sheets.find(name);
        return sheet.isPresent() ? open(sheet.get(), shown) : new StrangeLines(shown, problems);
    }

    private <R> Lines open(Sheet<R> sheet, String shown) {
        String earlier = opened.putIfAbsent(sheet, shown);
        if (earlier != null) {
            problems.add(new RowPlace(shown, 1), null, shown, RowFault.SHEET_TWICE, earlier);
            return new UnreadLines();
        }
        return new SheetLines<>(sheet, shown, gathered, problems);
    }

    Problems problems() {
        return problems;
    }

    Reading finish() {
        if (opened.isEmpty() && problems.list().stream().allMatch(RegisterReader::isOfStrangers)) {
            throw FileFault.FILE_NO_SHEET.refuse(Sheets.names());
        }
        new WholeFile(gathered, problems).check();
        return problems.total() > 0
                ? new Reading.Faulty(problems.list(), problems.total())
                : new Reading.Complete(gathered.register(), gathered.places(), new References(gathered).outside());
    }

    private static boolean isOfStrangers(RowProblem problem) {
        return problem.code().equals(RowFault.SHEET_UNKNOWN.code())
                || problem.code().equals(RowFault.FILE_UNKNOWN.code());
    }
}
