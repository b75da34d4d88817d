package org.jingwei.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The text of a CSV entry: UTF-8 with or without a mark in front; else what Excel writes on a Chinese system, if it
 * decodes without a fault and its first line holds a known column, since almost any bytes decode to something.
 */
final class CsvText {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final Charset GB18030 = Charset.forName("GB18030");

    private final Archive archive;
    private final String entry;

    CsvText(Archive archive, String entry) {
        this.archive = archive;
        this.entry = entry;
    }

    /** Empty where the bytes are neither. */
    Optional<Reader> open(Sheet<?> sheet) throws IOException {
        if (decodes(StandardCharsets.UTF_8)) {
            return Optional.of(reader(StandardCharsets.UTF_8));
        }
        return decodes(GB18030) && hasHeader(sheet) ? Optional.of(reader(GB18030)) : Optional.empty();
    }

    /** A zero is no character of a CSV; UTF-16 is full of them. */
    private boolean decodes(Charset charset) throws IOException {
        try (var reader = reader(charset)) {
            char[] buffer = new char[1 << 14];
            for (int read = reader.read(buffer); read > 0; read = reader.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private boolean hasHeader(Sheet<?> sheet) throws IOException {
        try (var reader = new BufferedReader(reader(GB18030))) {
            char[] start = new char[Limits.TEXT];
            int read = Math.max(0, reader.read(start));
            String first = new String(start, 0, read).lines().findFirst().orElse("");
            return Arrays.stream(first.split("[,\"]", -1))
                    .anyMatch(name -> sheet.find(name).isPresent());
        }
    }

    private Reader reader(Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new InputStreamReader(withoutMark(archive.get(entry)), decoder);
    }

    private static InputStream withoutMark(InputStream in) throws IOException {
        var pushback = new PushbackInputStream(in, MARK.length);
        byte[] head = pushback.readNBytes(MARK.length);
        if (!Arrays.equals(head, MARK)) {
            pushback.unread(head);
        }
        return pushback;
    }
}
