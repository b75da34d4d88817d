package org.jingwei.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that must not be read, made here, each refused with its reason and what to do, soon and without harm. */
class HostileFilesTests {

    private static final String HEADER = Drafts.row("编码", "姓名", "是否干部");
    private static final byte[] GOOD = Drafts.workbook("人员", HEADER + Drafts.row("P1", "张三", "是"));

    @TempDir
    Path folder;

    static Stream<Arguments> files() throws Exception {
        return Stream.of(
                argumentSet("nothing at all", "file-empty", new byte[0]),
                argumentSet("an old workbook", "file-xls", oldWorkbook()),
                argumentSet("a workbook under a password", "file-encrypted", encrypted()),
                argumentSet("a zip under a password", "file-encrypted", passwordZip()),
                argumentSet("a page that calls itself a workbook", "file-kind", Drafts.utf8("<html><table>")),
                argumentSet("a bare csv", "file-kind", Drafts.utf8(Drafts.PEOPLE)),
                argumentSet(
                        "a text document",
                        "file-kind",
                        Drafts.zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>")),
                argumentSet("a binary workbook", "file-kind", binaryWorkbook()),
                argumentSet("macros", "file-macros", Drafts.workbook("人员", HEADER, "xl/vbaProject.bin", "x")),
                argumentSet("macros by another name", "file-macros", macrosByType()),
                argumentSet(
                        "macros of old",
                        "file-macros",
                        Drafts.workbook("人员", HEADER, "xl/macrosheets/sheet1.xml", "<x/>")),
                argumentSet("a zip of nothing", "file-no-sheet", Drafts.zip()),
                argumentSet("a zip of strangers", "file-no-sheet", Drafts.zip("a.csv", "a,b", "b.exe", "MZ")),
                argumentSet("a workbook of strangers", "file-no-sheet", Drafts.workbook("Sheet1", Drafts.row("a"))),
                argumentSet("the first half", "file-damaged", Arrays.copyOf(GOOD, GOOD.length / 2)),
                argumentSet("all but the end", "file-damaged", Arrays.copyOf(GOOD, GOOD.length - 30)),
                argumentSet("a part cut short", "file-damaged", Drafts.workbook("人员", "<row><c")),
                argumentSet("a part that is missing", "file-damaged", withoutItsSheet()),
                argumentSet("bits that fell over", "file-damaged", fallenBits()),
                argumentSet(
                        "text that no table holds",
                        "file-damaged",
                        Drafts.workbook("人员", Drafts.row("<c t=\"s\"><v>9</v></c>"))),
                argumentSet(
                        "a row beyond the last", "file-damaged", Drafts.workbook("人员", "<row r=\"1048577\"></row>")),
                argumentSet(
                        "a column beyond the last",
                        "file-damaged",
                        Drafts.workbook("人员", Drafts.row("<c r=\"ZZZZZZ1\"><v>1</v></c>"))),
                argumentSet("a name that climbs", "file-entry-name", Drafts.zip("../人员.csv", Drafts.PEOPLE)),
                argumentSet(
                        "a name that climbs backwards", "file-entry-name", Drafts.zip("a\\..\\人员.csv", Drafts.PEOPLE)),
                argumentSet("an absolute name", "file-entry-name", Drafts.zip("/人员.csv", Drafts.PEOPLE)),
                argumentSet("a name on a drive", "file-entry-name", Drafts.zip("C:\\人员.csv", Drafts.PEOPLE)),
                argumentSet("one name twice", "file-entry-name", Drafts.zip("People.csv", "a", "people.csv", "b")),
                argumentSet("a zip in a zip", "file-nested", Drafts.zip("人员.csv", Drafts.PEOPLE, "more.zip", GOOD)),
                argumentSet("a zip that calls itself a csv", "file-nested", Drafts.zip("人员.csv", GOOD)),
                argumentSet(
                        "a document type", "file-dtd", Drafts.workbook("人员", HEADER, "xl/styles.xml", bomb("UTF-8"))),
                argumentSet(
                        "a document type in UTF-16",
                        "file-dtd",
                        Drafts.workbook("人员", HEADER, "xl/styles.xml", bomb("UTF-16"))),
                argumentSet(
                        "a document type in a code of mainframes",
                        "file-dtd",
                        Drafts.workbook("人员", HEADER, "xl/styles.xml", bomb("IBM037"))),
                argumentSet("100,000 entries", "file-too-many-entries", entries(100_000)),
                argumentSet("one entry that swells", "file-packed-too-tight", swelling(1, 40 << 20)),
                argumentSet(
                        "a sheet that swells", "file-packed-too-tight", Drafts.workbook("人员", " ".repeat(20 << 20))));
    }

    @ParameterizedTest
    @MethodSource("files")
    void refusesTheFileWithItsReason(String code, byte[] bytes) throws IOException {
        long start = System.nanoTime();

        var reading = Workbooks.read(Drafts.file(folder, bytes));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(reading).isInstanceOfSatisfying(Reading.Unusable.class, unusable -> {
            assertThat(unusable.refusal().code()).isEqualTo(code);
            assertThat(unusable.refusal().reason().zh()).isNotBlank().doesNotContain("{");
            assertThat(unusable.refusal().remedy().in(Locale.ENGLISH))
                    .isNotBlank()
                    .doesNotContain("{");
        });
    }

    @Test
    void readsTheFileThatTheOthersWereMadeFrom() throws IOException {
        assertThat(Workbooks.read(Drafts.file(folder, GOOD))).isInstanceOf(Reading.Complete.class);
    }

    @Test
    void refusesWhatUnpacksBeyondTheLimitThoughNoPartIsTight() throws IOException {
        var file = folder.resolve("large.zip");
        writeLarge(file, 1, 51 << 20);

        var reading = (Reading.Unusable) Workbooks.read(file);

        assertThat(reading.refusal().code()).isEqualTo("file-unpacks-too-large");
    }

    @Test
    void refusesWhatUnpacksBeyondTheLimitInAll() throws IOException {
        var file = folder.resolve("large.zip");
        writeLarge(file, 5, 41 << 20);

        var reading = (Reading.Unusable) Workbooks.read(file);

        assertThat(reading.refusal().code()).isEqualTo("file-unpacks-too-large");
    }

    @Test
    void refusesAFileBeyondTheUploadLimit() throws IOException {
        var file = folder.resolve("upload.zip");
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[1]), Limits.UPLOAD);
        }

        var reading = (Reading.Unusable) Workbooks.read(file);

        assertThat(reading.refusal().code()).isEqualTo("file-too-large");
    }

    @Test
    void leavesNoFileBehind() throws IOException {
        Workbooks.read(Drafts.file(folder, GOOD));

        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }

    private static byte[] oldWorkbook() throws IOException {
        try (var workbook = new HSSFWorkbook()) {
            workbook.createSheet("人员");
            return Drafts.bytes(workbook::write);
        }
    }

    private static byte[] encrypted() throws Exception {
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                out.write(GOOD);
            }
            return Drafts.bytes(files::writeFilesystem);
        }
    }

    /** The first bit of the flags, in both headers of the only entry. */
    private static byte[] passwordZip() {
        byte[] zip = Drafts.zip("人员.csv", Drafts.PEOPLE);
        zip[6] |= 1;
        zip[indexOf(zip, new byte[] {'P', 'K', 1, 2}) + 8] |= 1;
        return zip;
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        return IntStream.range(0, bytes.length - part.length)
                .filter(i -> Arrays.equals(bytes, i, i + part.length, part, 0, part.length))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] binaryWorkbook() {
        return Drafts.zip(
                "[Content_Types].xml",
                "<Types/>",
                "_rels/.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"xl/workbook.bin\"/></Relationships>",
                "xl/workbook.bin",
                "x");
    }

    private static byte[] macrosByType() {
        return Drafts.workbook(
                "人员",
                HEADER,
                "[Content_Types].xml",
                "<Types><Override ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>");
    }

    private static byte[] withoutItsSheet() {
        return Drafts.workbook("人员", HEADER, "xl/_rels/workbook.xml.rels", "<Relationships/>");
    }

    private static byte[] fallenBits() {
        byte[] zip = stored("人员.csv", Drafts.utf8(Drafts.PEOPLE));
        zip[45] ^= 1;
        return zip;
    }

    private static byte[] stored(String name, byte[] content) {
        var sum = new CRC32();
        sum.update(content);
        return Drafts.bytes(out -> {
            try (var zip = new ZipOutputStream(out)) {
                var entry = new ZipEntry(name);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(content.length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(content);
            }
        });
    }

    private static byte[] bomb(String encoding) {
        return ("<?xml version=\"1.0\" encoding=\"" + encoding
                        + "\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><x>&a;</x>")
                .getBytes(Charset.forName(encoding));
    }

    private static byte[] entries(int count) {
        return Drafts.zip(IntStream.range(0, count)
                .boxed()
                .flatMap(number -> Stream.of(number + ".txt", ""))
                .toArray());
    }

    private static byte[] swelling(int count, int size) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (int i = 0; i < count; i++) {
                zip.putNextEntry(new ZipEntry(i + ".csv"));
                zip.write(new byte[size]);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** Packs some fifty to one, so that only the limits on size can see it. */
    private static void writeLarge(Path file, int count, int size) throws IOException {
        byte[] block = new byte[1 << 16];
        new Random(1).nextBytes(block);
        Arrays.fill(block, 1 << 10, block.length, (byte) ' ');
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < count; i++) {
                zip.putNextEntry(new ZipEntry(i + ".txt"));
                for (int written = 0; written < size; written += block.length) {
                    zip.write(block);
                }
                zip.closeEntry();
            }
        }
    }
}
