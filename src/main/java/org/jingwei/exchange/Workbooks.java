package org.jingwei.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The register as a file: read from a workbook or from a zip of CSV files, written as either, marked where it is wrong. */
public final class Workbooks {

    private Workbooks() {}

    /** Reads what was uploaded, by content and not by name; writes nothing anywhere. */
    public static Reading read(Path file) throws IOException {
        try {
            FileKind.requireZip(file);
            try (var archive = Archive.open(file)) {
                return read(archive);
            }
        } catch (RefusedFile refused) {
            return new Reading.Unusable(refused.refusal());
        }
    }

    private static Reading read(Archive archive) throws IOException {
        var reader = new RegisterReader();
        if (WorkbookFile.isOne(archive)) {
            new WorkbookFile(archive).read(reader);
        } else {
            new CsvFiles(archive).read(reader);
        }
        return reader.finish();
    }

    /** Writes a workbook that {@link #read} reads back to an equal register. */
    public static void write(Register register, Locale locale, OutputStream out) throws IOException {
        new WorkbookWriter(locale).write(register, out);
    }

    /** Writes a zip of CSV files that {@link #read} reads back to an equal register. */
    public static void writeCsv(Register register, Locale locale, OutputStream out) throws IOException {
        new CsvWriting(locale).write(register, out);
    }

    /**
     * Writes the workbook again with its faulty cells in red and the reasons as comments; empty when it was written,
     * else why it cannot be.
     */
    public static Optional<FileRefusal> mark(Path original, List<RowProblem> problems, Locale locale, OutputStream out)
            throws IOException {
        try {
            FileKind.requireZip(original);
            try (var archive = Archive.open(original)) {
                new Marking(locale).write(archive, problems, out);
                return Optional.empty();
            }
        } catch (RefusedFile refused) {
            return Optional.of(refused.refusal());
        }
    }
}
