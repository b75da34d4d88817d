package org.jingwei.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A zip whose every entry was unpacked and counted once before anybody reads it. Whoever reads it later reads through
 * the same index, so nobody sees an entry that was not counted.
 */
final class Archive implements AutoCloseable {

    private final ZipFile zip;
    private final TreeMap<String, ZipEntry> entries = new TreeMap<>();
    private long unpacked;

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    static Archive open(Path file) throws IOException {
        var archive = new Archive(zip(file));
        try {
            archive.inspect();
            return archive;
        } catch (IOException | RuntimeException refused) {
            archive.close();
            throw refused;
        }
    }

    /** Names are UTF-8, or GBK where a Chinese Windows packed them. */
    private static ZipFile zip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException reason) {
            String message = String.valueOf(reason.getMessage());
            if (message.contains("encrypted")) {
                throw FileFault.FILE_ENCRYPTED.refuse();
            }
            if (message.contains("bad entry name") || message.contains("bad comment")) {
                return new ZipFile(file.toFile(), Charset.forName("GB18030"));
            }
            throw FileFault.FILE_DAMAGED.refuse();
        }
    }

    private void inspect() throws IOException {
        if (zip.size() > Limits.ENTRIES) {
            throw FileFault.FILE_TOO_MANY_ENTRIES.refuse();
        }
        for (ZipEntry entry : zip.stream().toList()) {
            EntryName.check(entry.getName());
            if (entries.putIfAbsent(key(entry.getName()), entry) != null) {
                throw FileFault.FILE_ENTRY_NAME.refuse(EntryName.shown(entry.getName()));
            }
            unpacked += new Inspection(entry, Limits.UNPACKED - unpacked).of(zip);
        }
    }

    List<String> names() {
        return entries.values().stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .toList();
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    long unpacked() {
        return unpacked;
    }

    Optional<InputStream> find(String name) throws IOException {
        ZipEntry entry = entries.get(key(name));
        return entry == null ? Optional.empty() : Optional.ofNullable(zip.getInputStream(entry));
    }

    InputStream get(String name) throws IOException {
        return find(name).orElseThrow(FileFault.FILE_DAMAGED::refuse);
    }

    /** Packs again what was counted, for a reader with an index of its own. */
    void copyTo(OutputStream out) throws IOException {
        try (var copy = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (String name : names()) {
                copy.putNextEntry(new ZipEntry(name));
                try (var in = get(name)) {
                    in.transferTo(copy);
                }
            }
        }
    }

    /** Part names of office files do not differ by case alone. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
