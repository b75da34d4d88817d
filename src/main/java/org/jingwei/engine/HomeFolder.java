package org.jingwei.engine;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** JINGWEI_HOME: {@code data} belongs to the engine, {@code keys} to the user of the service alone. */
public record HomeFolder(Path path) {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    /** The folder, made if it is not there; refused if nothing can be written there or others may use its keys. */
    static HomeFolder at(Path path) {
        var home = new HomeFolder(path.toAbsolutePath().normalize());
        try {
            Files.createDirectories(home.path, only("rwx------"));
            if (!Files.isWritable(home.path)) {
                throw home.notWritable();
            }
            home.refuseKeysOfOthers();
        } catch (IOException _) {
            throw home.notWritable();
        }
        return home;
    }

    public Path data() {
        return path.resolve("data");
    }

    public Path key(String name) {
        return path.resolve("keys").resolve(name);
    }

    /** Rights for a new file or folder; on a system without such rights, what its folder gives. */
    public static FileAttribute<?>[] only(String rights) {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    private void refuseKeysOfOthers() throws IOException {
        var keys = path.resolve("keys");
        if (POSIX && Files.isDirectory(keys)) {
            try (var files = Files.list(keys)) {
                for (var key : files.filter(HomeFolder::isSecret).sorted().toList()) {
                    refuseKeyOfOthers(key);
                }
            }
        }
    }

    private static boolean isSecret(Path key) {
        return !key.toString().endsWith(".pub");
    }

    /** A key that others may read is no key. */
    private static void refuseKeyOfOthers(Path key) throws IOException {
        var rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(key));
        if (!rights.endsWith("------")) {
            throw new StartRefused(
                    "others may use this key (" + rights + ")", key, "Allow its owner alone: chmod 600 " + key);
        }
    }

    private StartRefused notWritable() {
        return new StartRefused(
                "JINGWEI_HOME cannot be written",
                path,
                "Give this folder to the user of the service, or name another one");
    }
}
