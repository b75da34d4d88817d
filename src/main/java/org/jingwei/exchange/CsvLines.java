package org.jingwei.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.util.TreeMap;

/** One CSV file as a stream of lines. Rows are counted as a spreadsheet shows them: a cell of two lines is one row. */
final class CsvLines {

    private static final int FIELDS = 1_000;
    private static final int RECORD = 1 << 20;

    private final String name;
    private final Problems problems;
    private int row;

    CsvLines(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    void read(Reader reader, Lines lines) throws IOException {
        try (var csv = csv(reader)) {
            for (CsvRecord each : csv) {
                row++;
                var line = line(each);
                if (!line.cells().isEmpty()) {
                    lines.take(line);
                }
            }
            lines.end();
        } catch (CsvParseException _) {
            problems.add(new RowPlace(name, row + 1), null, null, RowFault.CSV_MALFORMED);
        }
    }

    private static CsvReader<CsvRecord> csv(Reader reader) {
        return CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(
                        CsvRecordHandler.of(limits -> limits.maxFields(FIELDS)
                                .maxFieldSize(Limits.CELL)
                                .maxRecordSize(RECORD)),
                        reader);
    }

    private Line line(CsvRecord each) {
        var cells = new TreeMap<Integer, Cell>();
        for (int i = 0; i < each.getFieldCount(); i++) {
            Cell cell = cell(each.getField(i));
            if (!cell.isBlank()) {
                cells.put(i, cell);
            }
        }
        return new Line(row, cells);
    }

    private static Cell cell(String field) {
        return Quoting.isFormula(field) ? Cell.broken(field, RowFault.CELL_FORMULA) : Cell.text(Quoting.unquote(field));
    }
}
