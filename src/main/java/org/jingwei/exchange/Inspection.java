package org.jingwei.exchange;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Unpacks one entry into nothing and counts what really comes out, whatever its header says. */
final class Inspection {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final ZipEntry entry;
    private final long left;
    private final CRC32 sum = new CRC32();
    private final DtdWatch dtd = new DtdWatch();
    private long count;

    Inspection(ZipEntry entry, long left) {
        this.entry = entry;
        this.left = left;
    }

    long of(ZipFile zip) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            if (in == null) {
                throw FileFault.FILE_DAMAGED.refuse();
            }
            byte[] buffer = new byte[1 << 16];
            for (int read = in.readNBytes(buffer, 0, buffer.length); read > 0; read = in.read(buffer)) {
                look(buffer, read);
            }
        } catch (ZipException | EOFException _) {
            throw FileFault.FILE_DAMAGED.refuse();
        }
        if (entry.getCrc() != -1 && entry.getCrc() != sum.getValue()) {
            throw FileFault.FILE_DAMAGED.refuse();
        }
        return count;
    }

    private void look(byte[] buffer, int read) {
        if (count == 0 && startsWithZip(buffer, read)) {
            throw FileFault.FILE_NESTED.refuse(EntryName.shown(entry.getName()));
        }
        count += read;
        sum.update(buffer, 0, read);
        if (count > Math.min(left, Limits.ENTRY)) {
            throw FileFault.FILE_UNPACKS_TOO_LARGE.refuse();
        }
        if (count > Limits.RATIO_GRACE && count / Limits.RATIO > entry.getCompressedSize()) {
            throw FileFault.FILE_PACKED_TOO_TIGHT.refuse();
        }
        if (EntryName.isXml(entry.getName()) && dtd.sees(buffer, read)) {
            throw FileFault.FILE_DTD.refuse(EntryName.shown(entry.getName()));
        }
    }

    private static boolean startsWithZip(byte[] buffer, int read) {
        for (int i = 0; i < ZIP.length; i++) {
            if (read <= i || buffer[i] != ZIP[i]) {
                return false;
            }
        }
        return true;
    }
}
