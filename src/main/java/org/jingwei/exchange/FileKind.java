package org.jingwei.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What a file is by its first bytes; its name says nothing. */
final class FileKind {

    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private FileKind() {}

    /** Returns for a zip of a size that is read; refuses everything else. */
    static void requireZip(Path file) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw FileFault.FILE_EMPTY.refuse();
        }
        if (size > Limits.UPLOAD) {
            throw FileFault.FILE_TOO_LARGE.refuse();
        }
        byte[] head = head(file);
        if (startsWith(head, OLE2)) {
            throw (holds(file, ENCRYPTED) ? FileFault.FILE_ENCRYPTED : FileFault.FILE_XLS).refuse();
        }
        if (head.length < 2 || head[0] != 'P' || head[1] != 'K') {
            throw FileFault.FILE_KIND.refuse();
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(OLE2.length);
        }
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        return Arrays.equals(head, magic);
    }

    /** The directory of such a file names the stream of the encrypted workbook in the clear. */
    private static boolean holds(Path file, byte[] needle) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            int matched = 0;
            for (int next = in.read(); next >= 0; next = in.read()) {
                matched = (byte) next == needle[matched] ? matched + 1 : (byte) next == needle[0] ? 1 : 0;
                if (matched == needle.length) {
                    return true;
                }
            }
            return false;
        }
    }
}
