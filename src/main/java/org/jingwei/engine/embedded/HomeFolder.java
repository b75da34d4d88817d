package org.jingwei.engine.embedded;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.jingwei.engine.StartRefused;

/** JINGWEI_HOME: {@code data} belongs to the engine, {@code keys} to whoever may read everything. */
record HomeFolder(Path path) {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    /** The folder, made if it is not there; refused if nothing can be written there. */
    static HomeFolder at(Path path) {
        var folder = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder, only("rwx------"));
        } catch (IOException _) {
            throw notWritable(folder);
        }
        if (!Files.isWritable(folder)) {
            throw notWritable(folder);
        }
        return new HomeFolder(folder);
    }

    Path data() {
        return path.resolve("data");
    }

    /** The engine's own password. */
    Path password() {
        return path.resolve("keys").resolve("engine");
    }

    /** Rights for a new file or folder; on a system without such rights, what its folder gives. */
    static FileAttribute<?>[] only(String rights) {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    /** A key that others may read is no key. */
    static void refuseReadableByOthers(Path key) throws IOException {
        if (!POSIX) {
            return;
        }
        var rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(key));
        if (!rights.endsWith("------")) {
            throw new StartRefused(
                    "others may use this key (" + rights + ")",
                    key,
                    "Allow its owner alone: chmod 600; if others did read it, delete it and a new one is made");
        }
    }

    private static StartRefused notWritable(Path folder) {
        return new StartRefused(
                "JINGWEI_HOME cannot be written",
                folder,
                "Give this folder to the user of the service, or name another one");
    }
}
