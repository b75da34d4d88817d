package org.jingwei.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jingwei.shared.BadInput;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Files that callers have sent, each with the account it came from; nobody else can name them. Kept seven days. */
@Component
class Uploads {

    private static final long LARGEST = 64L * 1024 * 1024;
    private static final Duration KEPT = Duration.ofDays(7);
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");
    private static final int CHUNK = 64 * 1024;

    private final Path folder;
    private final Clock clock;

    Uploads(@Value("${jingwei.home}/uploads") Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Keeps what comes in; refused as soon as it is larger than an upload may be, and then nothing is left of it. */
    String keep(InputStream in, String account) throws IOException {
        Files.createDirectories(folder);
        sweep();
        var id = UUID.randomUUID().toString();
        var file = folder.resolve(id);
        try {
            copy(in, file);
            Files.writeString(owner(id), account);
            return id;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** The file, if this account sent it. */
    Optional<Path> find(String id, String account) throws IOException {
        if (!ID.matcher(id).matches()
                || !Files.exists(owner(id))
                || !Files.readString(owner(id)).equals(account)) {
            return Optional.empty();
        }
        return Optional.of(folder.resolve(id));
    }

    private static void copy(InputStream in, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            var chunk = new byte[CHUNK];
            long size = 0;
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                size += read;
                if (size > LARGEST) {
                    throw new BadInput("limit-body", "exchange.too-large");
                }
                out.write(chunk, 0, read);
            }
        }
    }

    private Path owner(String id) {
        return folder.resolve(id + ".owner");
    }

    private void sweep() throws IOException {
        var oldest = clock.instant().minus(KEPT);
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
