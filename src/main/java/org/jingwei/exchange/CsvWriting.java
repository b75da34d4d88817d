package org.jingwei.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the register as a zip of CSV files, in UTF-8 with the mark by which Excel knows it. */
final class CsvWriting {

    /** The earliest a zip can name: equal registers give equal bytes. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Locale locale;

    CsvWriting(Locale locale) {
        this.locale = locale;
    }

    void write(Register register, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            entry(zip, Sheets.READ_ME.in(locale) + ".txt", this::manual);
            for (Sheet<?> sheet : Sheets.ALL) {
                entry(zip, sheet.name().in(locale) + ".csv", writer -> sheet(sheet, register, writer));
            }
        }
    }

    private interface Content {
        void writeTo(Writer writer) throws IOException;
    }

    private static void entry(ZipOutputStream zip, String name, Content content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NEVER);
        zip.putNextEntry(entry);
        var writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        content.writeTo(writer);
        writer.flush();
        zip.closeEntry();
    }

    private void manual(Writer writer) throws IOException {
        for (var row : Manual.rows(locale)) {
            writer.write(String.join("\t", row) + "\r\n");
        }
    }

    /** Flushed, not closed: the next entry follows in the same zip. */
    private <R> void sheet(Sheet<R> sheet, Register register, Writer writer) throws IOException {
        @SuppressWarnings("resource")
        var csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .build(writer);
        csv.writeRecord(sheet.headers(locale));
        for (R row : sheet.rows().apply(register)) {
            csv.writeRecord(sheet.columns().stream()
                    .map(column -> Quoting.quote(column.write(row, locale)))
                    .toList());
        }
        csv.flush();
    }
}
