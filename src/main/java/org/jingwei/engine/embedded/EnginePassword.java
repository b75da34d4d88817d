package org.jingwei.engine.embedded;

import java.io.IOException;
import java.nio.file.Path;
import org.jingwei.engine.KeyFile;

/** The engine's own password: random, one a data folder, in a file that only the service may read. */
final class EnginePassword {

    private static final int BYTES = 24;

    private EnginePassword() {}

    static String of(Path file) throws IOException {
        return KeyFile.read(file, () -> KeyFile.random(BYTES));
    }
}
