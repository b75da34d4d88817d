package org.jingwei.screen;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser of this machine: what {@code -Dchromium} or {@code CHROMIUM} names, else one of the PATH, else that of an
 * npm package.
 *
 * @param program what is started
 * @param libraries those that came with it, or none
 */
record Chromium(Path program, Optional<Path> libraries) {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge");
    private static final Path FRONTEND = Path.of("src", "main", "frontend");
    private static final Path PACKAGE = FRONTEND.resolve(Path.of("node_modules", "@sparticuz", "chromium"));
    /** Each JVM of the tests has its own: they do not wait for one another. */
    private static final Path UNPACKED =
            Path.of("target", "chromium-" + System.getProperty("surefire.forkNumber", "1"));

    private static final Path FONTS = Path.of("src", "test", "resources", "fonts", "fonts.conf");

    static Chromium find(Path node) throws Missing {
        var named = Stream.of(System.getProperty("chromium"), System.getenv("CHROMIUM"))
                .filter(name -> name != null && !name.isBlank())
                .findFirst();
        if (named.isPresent()) {
            return named(Path.of(named.get()));
        }
        var installed = Programs.find(NAMES);
        return installed.isPresent() ? new Chromium(installed.get(), Optional.empty()) : unpacked(node);
    }

    private static Chromium named(Path program) {
        if (!Files.isExecutable(program)) {
            throw new AssertionError("there is no program where -Dchromium or CHROMIUM says: " + program);
        }
        return new Chromium(program, Optional.empty());
    }

    private static Chromium unpacked(Path node) throws Missing {
        if (!Files.exists(PACKAGE)) {
            throw new Missing("no Chromium on the PATH, and its npm package is not installed");
        }
        var program =
                Path.of(say(node, "chromium.mjs", UNPACKED.toAbsolutePath().toString()));
        return new Chromium(program, Optional.of(program.resolveSibling(Path.of("al2023", "lib"))));
    }

    private static String say(Path node, String script, String folder) throws Missing {
        try {
            var process = new ProcessBuilder(node.toString(), script, folder)
                    .directory(FRONTEND.toFile())
                    .redirectErrorStream(true)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new Missing("no Chromium on the PATH, and: " + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + node, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** For its process: a font with Chinese, beside those of the machine, and the libraries that came with it. */
    Map<String, String> environment() {
        var environment = new HashMap<>(System.getenv());
        environment.put("FONTCONFIG_FILE", FONTS.toAbsolutePath().toString());
        libraries.ifPresent(folder -> environment.put("LD_LIBRARY_PATH", folder.toString()));
        return environment;
    }
}
