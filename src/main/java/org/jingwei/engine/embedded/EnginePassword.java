package org.jingwei.engine.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jingwei.engine.HomeFolder;

/** The engine's own password: random, one a data folder, in a file that only the service may read. */
final class EnginePassword {

    private EnginePassword() {}

    static String of(Path file) throws IOException {
        if (!Files.exists(file)) {
            write(file);
        }
        return Files.readString(file).strip();
    }

    /** Whole or not at all: a process that dies here leaves no empty key behind. */
    private static void write(Path file) throws IOException {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        Files.createDirectories(file.getParent(), HomeFolder.only("rwx------"));
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, HomeFolder.only("rw-------"));
        Files.writeString(draft, HexFormat.of().formatHex(bytes));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
