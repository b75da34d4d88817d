package org.jingwei.exchange;

import java.io.IOException;
import java.util.Locale;

/** A zip of CSV files, each named after its sheet; folders in between do not matter. */
final class CsvFiles {

    private static final String ENDING = ".csv";

    private final Archive archive;

    CsvFiles(Archive archive) {
        this.archive = archive;
    }

    void read(RegisterReader reader) throws IOException {
        for (String entry : archive.names()) {
            String file = EntryName.file(entry);
            if (EntryName.isBeside(entry)) {
                continue;
            }
            if (file.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
                read(entry, file, reader);
            } else {
                stranger(file, reader);
            }
        }
    }

    private void read(String entry, String file, RegisterReader reader) throws IOException {
        String name = file.substring(0, file.length() - ENDING.length());
        var sheet = Sheets.find(name);
        if (sheet.isEmpty()) {
            stranger(file, reader);
            return;
        }
        var lines = reader.open(name, file);
        var text = new CsvText(archive, entry).open(sheet.get());
        if (text.isEmpty()) {
            reader.problems().add(new RowPlace(file, 1), null, null, RowFault.CSV_ENCODING);
            return;
        }
        new CsvLines(file, reader.problems()).read(text.get(), lines);
    }

    private static void stranger(String file, RegisterReader reader) {
        String shown = EntryName.shown(file);
        reader.problems().add(new RowPlace(shown, 1), null, shown, RowFault.FILE_UNKNOWN, Sheets.nearest(file));
    }
}
