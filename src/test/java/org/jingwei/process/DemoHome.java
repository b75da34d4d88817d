package org.jingwei.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * The home of a demo office that was just made up and stopped. Making one up takes four times as long as starting one, so
 * it is done once for a state of the program, and whoever wants an office starts a copy.
 */
public final class DemoHome {

    private static final Path KEPT = Path.of("target", "demo");
    private static final Path TURN = Path.of("target", "demo.lock");
    private static final Path PROGRAM = Path.of("target", "classes");
    private static final Path PAGES = PROGRAM.resolve("static");
    private static final Path CLOCK = Path.of("target", "test-classes", "org", "jingwei", "process");
    private static final Duration STOP = Duration.ofMinutes(1);

    private DemoHome() {}

    /** A home of one's own, in a new folder below {@code target/office}. */
    public static Path copy() {
        try {
            var home = Files.createTempDirectory(Files.createDirectories(Path.of("target", "office")), "demo")
                    .resolve("home")
                    .toAbsolutePath();
            FileSystemUtils.copyRecursively(filled(), home);
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot copy the demo's home", e);
        }
    }

    /** Another JVM of the tests may want one, too: the one who comes first makes it up. */
    private static Path filled() throws IOException {
        Files.createDirectories(KEPT.getParent());
        try (var turn = FileChannel.open(TURN, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = turn.lock()) {
            return made(KEPT.resolve(fingerprint()));
        }
    }

    private static Path made(Path kept) throws IOException {
        if (!Files.exists(kept)) {
            FileSystemUtils.deleteRecursively(KEPT);
            var filling = Files.createDirectories(KEPT).resolve("filling").toAbsolutePath();
            try (var app = App.archiving(filling)) {
                app.ready().process().terminate();
                assertThat(app.process().awaitExit(STOP)).isZero();
            }
            ClassArchive.made();
            Files.move(filling, kept);
        }
        return kept;
    }

    /** Of everything but the pages: the program, the moment at which the tests' demo stands still, the engine. */
    private static String fingerprint() throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(System.getProperty("java.class.path").getBytes(UTF_8));
            for (var folder : List.of(PROGRAM, CLOCK)) {
                for (var file : files(folder)) {
                    digest.update(file.toString().getBytes(UTF_8));
                    digest.update(Files.readAllBytes(file));
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new AssertionError(everyJvmHasIt);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var walked = Files.walk(folder)) {
            return walked.filter(file -> Files.isRegularFile(file) && !file.startsWith(PAGES))
                    .sorted()
                    .toList();
        }
    }
}
