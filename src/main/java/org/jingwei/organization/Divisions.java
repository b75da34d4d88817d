package org.jingwei.organization;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The divisions of China down to townships, as they come with the program. */
public final class Divisions {

    /** A file of the register; {@code parent} names its column with the code of the division above. */
    private record Sheet(String file, Level level, @Nullable String parent) {}

    private static final List<Sheet> SHEETS = List.of(
            new Sheet("provinces", Level.PROVINCE, null),
            new Sheet("cities", Level.CITY, "provinceCode"),
            new Sheet("areas", Level.COUNTY, "cityCode"),
            new Sheet("streets", Level.TOWNSHIP, "areaCode"));

    private Divisions() {}

    /** All divisions, parents before children. */
    public static List<Division> list() {
        var divisions = new ArrayList<Division>(45_000);
        for (var sheet : SHEETS) {
            read(sheet, divisions);
        }
        return List.copyOf(divisions);
    }

    private static void read(Sheet sheet, List<Division> into) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(open(sheet))) {
            for (var row : rows) {
                into.add(division(sheet, row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the divisions of " + sheet.file(), e);
        }
    }

    private static Division division(Sheet sheet, NamedCsvRecord row) {
        var parent = sheet.parent() == null ? null : row.getField(sheet.parent());
        return new Division(row.getField("code"), row.getField("name"), sheet.level(), parent);
    }

    private static Reader open(Sheet sheet) throws IOException {
        var path = "/divisions/" + sheet.file() + ".csv.gz";
        InputStream packed = Divisions.class.getResourceAsStream(path);
        if (packed == null) {
            throw new FileNotFoundException(path);
        }
        return new InputStreamReader(new GZIPInputStream(packed, 1 << 16), UTF_8);
    }
}
