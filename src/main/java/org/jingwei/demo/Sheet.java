package org.jingwei.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

/** The tables the office is made from: names, bodies, targets. */
final class Sheet {

    private Sheet() {}

    static <T> List<T> read(String name, Function<NamedCsvRecord, T> row) {
        var path = "/demo/" + name + ".csv";
        try (var file = Sheet.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new FileNotFoundException(path);
            }
            return CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, UTF_8)).stream()
                    .map(row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the table " + path, e);
        }
    }
}
