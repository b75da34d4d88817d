package org.jingwei.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files for tests, written by hand so that they can be wrong. */
final class Drafts {

    static final String PEOPLE = "编码,姓名,是否干部\nP1,张三,是\n";

    private Drafts() {}

    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static Path file(Path folder, byte[] bytes) {
        try {
            return Files.write(Files.createTempFile(folder, "draft", ".bin"), bytes);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static byte[] bytes(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return out.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A zip of name, content, name, content, … */
    static byte[] zip(Object... namesAndContents) {
        return bytes(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (int i = 0; i < namesAndContents.length; i += 2) {
                    zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                    zip.write(
                            namesAndContents[i + 1] instanceof byte[] bytes
                                    ? bytes
                                    : utf8((String) namesAndContents[i + 1]));
                    zip.closeEntry();
                }
            }
        });
    }

    /** A workbook of one sheet, given as the rows of its XML. */
    static byte[] workbook(String sheet, String rows, Object... more) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><workbookPr/><sheets><sheet name=\"%s\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>"
                        .formatted(sheet));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"s\" Type=\"x/worksheet\" Target=\"sheet.xml\"/>"
                        + "<Relationship Id=\"t\" Type=\"x/sharedStrings\" Target=\"/xl/strings.xml\"/>"
                        + "<Relationship Id=\"y\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>");
        parts.put("xl/sheet.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        for (int i = 0; i < more.length; i += 2) {
            parts.put((String) more[i], more[i + 1]);
        }
        return zip(parts.entrySet().stream()
                .flatMap(part -> Stream.of(part.getKey(), part.getValue()))
                .toArray());
    }

    /** A row of inline texts; a cell that begins with &lt; is XML already. */
    static String row(String... cells) {
        var row = new StringBuilder("<row>");
        for (String cell : cells) {
            row.append(
                    cell.startsWith("<")
                            ? cell
                            : "<c t=\"inlineStr\"><is><t>" + cell.replace("&", "&amp;") + "</t></is></c>");
        }
        return row.append("</row>").toString();
    }
}
