package org.jingwei.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/** A secret in a file that its owner alone may read: made once, and whole or not at all, whenever the process dies. */
public final class KeyFile {

    private KeyFile() {}

    /** What becomes a key where there is none yet. */
    @FunctionalInterface
    public interface Fresh {
        String secret() throws IOException;
    }

    /** The secret of that file; where there is no file, it is made. */
    public static String read(Path file, Fresh fresh) throws IOException {
        if (!Files.exists(file)) {
            write(file, fresh.secret());
        }
        return Files.readString(file).strip();
    }

    /** So many random bytes, as hexadecimal digits. */
    public static String random(int bytes) {
        var secret = new byte[bytes];
        new SecureRandom().nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    private static void write(Path file, String secret) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent(), HomeFolder.only("rwx------"));
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        try (var channel = FileChannel.open(
                draft, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), HomeFolder.only("rw-------"))) {
            var bytes = ByteBuffer.wrap(secret.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
