package org.jingwei.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jingwei.engine.EngineProperties;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The solver's native libraries, unpacked once into the home folder: the solver's own loader would unpack 70 MB for each
 * process, and leave them there when that is killed.
 */
@Component
class Natives {

    /** There is no solver for this machine. */
    static final class NoNatives extends IOException {

        private static final long serialVersionUID = 1L;

        NoNatives(String why) {
            super(why);
        }
    }

    private final Path home;

    Natives(EngineProperties properties) {
        this.home = properties.home();
    }

    /** The library to load; the others lie beside it. */
    synchronized Path library() throws IOException {
        var library = place();
        var folder = Objects.requireNonNull(library.getParent());
        if (!Files.isDirectory(folder)) {
            unpack(platform(), folder);
        }
        return library;
    }

    /** Where the library is, or will be. */
    Path place() {
        var version = Objects.requireNonNullElse(
                com.google.ortools.Loader.class.getPackage().getImplementationVersion(), "any");
        return home.resolve("solver").resolve(platform() + "-" + version).resolve(System.mapLibraryName("jniortools"));
    }

    private static void unpack(String platform, Path folder) throws IOException {
        var parts = new PathMatchingResourcePatternResolver().getResources("classpath*:" + platform + "/*");
        if (parts.length == 0) {
            throw new NoNatives("the solver has no native library for " + platform);
        }
        var draft = folder.resolveSibling(folder.getFileName() + "." + UUID.randomUUID());
        Files.createDirectories(draft);
        for (var part : parts) {
            try (var bytes = part.getInputStream()) {
                Files.copy(bytes, draft.resolve(Objects.requireNonNull(part.getFilename())));
            }
        }
        settle(draft, folder);
    }

    /** Whole or not at all; another copy of the service may have been faster. */
    private static void settle(Path draft, Path folder) throws IOException {
        try {
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
            try (var files = Files.walk(draft)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** As the libraries' folders are named. */
    private static String platform() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var machine = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86-64";
        var name = system.contains("mac") ? "darwin" : system.contains("win") ? "win32" : "linux";
        return "ortools-" + name + "-" + machine;
    }
}
