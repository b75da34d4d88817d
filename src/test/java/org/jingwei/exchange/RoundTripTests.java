package org.jingwei.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyContext;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jingwei.cadre.PersonRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is what is read. */
class RoundTripTests {

    @TempDir
    Path folder;

    static LongStream fewSeeds() {
        return LongStream.range(0, 6);
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void readsBackAWorkbook(long seed) {
        var register = Registers.random(seed);
        var language = seed % 2 == 0 ? Locale.CHINA : Locale.ENGLISH;

        assertThat(read(Drafts.bytes(out -> Workbooks.write(register, language, out))))
                .isEqualTo(register);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsBackCsvFiles(long seed) {
        var register = Registers.random(seed);

        assertThat(read(Drafts.bytes(out -> Workbooks.writeCsv(register, Locale.CHINA, out))))
                .isEqualTo(register);
        assertThat(read(Drafts.bytes(out -> Workbooks.writeCsv(register, Locale.US, out))))
                .isEqualTo(register);
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void readsTheSameRowsFromShuffledSheetsRowsAndColumns(long seed) throws IOException {
        var register = Registers.random(seed);
        byte[] written = Drafts.bytes(out -> Workbooks.write(register, Locale.CHINA, out));

        var read = read(shuffled(written, new Random(seed)));

        assertThat(sorted(read)).isEqualTo(sorted(register));
    }

    @Test
    void writesEqualRegistersAsEqualCsvBytes() {
        byte[] first = Drafts.bytes(out -> Workbooks.writeCsv(Registers.random(7), Locale.CHINA, out));
        byte[] second = Drafts.bytes(out -> Workbooks.writeCsv(Registers.random(7), Locale.CHINA, out));

        assertThat(first).isEqualTo(second);
    }

    @Test
    void tellsWhereEachRowStood() {
        var register = Registers.random(3);
        byte[] written = Drafts.bytes(out -> Workbooks.write(register, Locale.CHINA, out));

        var complete = (Reading.Complete) reading(written);

        var places = complete.register().posts().stream().map(complete.places()::of);
        assertThat(places)
                .containsExactlyElementsOf(IntStream.range(0, register.posts().size())
                        .mapToObj(index -> new RowPlace("任职", index + 2))
                        .toList());
    }

    private Register read(byte[] bytes) {
        var reading = reading(bytes);
        assertThat(reading).isInstanceOf(Reading.Complete.class);
        return ((Reading.Complete) reading).register();
    }

    private Reading reading(byte[] bytes) {
        try {
            return Workbooks.read(Drafts.file(folder, bytes));
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    private static List<List<String>> sorted(Register register) {
        return Stream.<List<?>>of(
                        register.organizations(),
                        register.people(),
                        register.posts(),
                        register.kin(),
                        register.ties(),
                        register.origins(),
                        register.pool(),
                        register.rounds(),
                        register.targets(),
                        register.seats())
                .map(rows -> rows.stream().map(RoundTripTests::ordered).sorted().toList())
                .toList();
    }

    /** Sets print in any order. */
    private static String ordered(Object row) {
        return row instanceof PersonRow person
                ? person.code()
                        + person.name()
                        + person.complete().stream().sorted().toList()
                        + person.idNumber()
                        + person.bornOn()
                        + person.source()
                : row.toString();
    }

    private static byte[] shuffled(byte[] written, Random random) throws IOException {
        try (var from = new XSSFWorkbook(new ByteArrayInputStream(written));
                var to = new XSSFWorkbook()) {
            var order = shuffle(from.getNumberOfSheets(), random);
            var context = new CellCopyContext();
            order.forEach(
                    index -> copy(from.getSheetAt(index), to.createSheet(from.getSheetName(index)), random, context));
            return Drafts.bytes(to::write);
        }
    }

    private static void copy(XSSFSheet from, XSSFSheet to, Random random, CellCopyContext context) {
        var rows = shuffle(from.getLastRowNum() + 1, random);
        rows.remove(Integer.valueOf(0));
        rows.addFirst(0);
        var columns = shuffle(30, random);
        for (int i = 0; i < rows.size(); i++) {
            var source = from.getRow(rows.get(i));
            var target = to.createRow(i);
            for (Cell cell : source == null ? List.<Cell>of() : source) {
                CellUtil.copyCell(
                        cell, target.createCell(columns.get(cell.getColumnIndex())), new CellCopyPolicy(), context);
            }
        }
    }

    private static List<Integer> shuffle(int size, Random random) {
        var order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, random);
        return order;
    }
}
