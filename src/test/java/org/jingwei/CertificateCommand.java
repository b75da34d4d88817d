package org.jingwei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The one command of operations.md that verifies a certificate, run as it stands there, in a folder with nothing but what it needs. */
public record CertificateCommand(Path folder) {

    private static final Pattern COMMAND = Pattern.compile("(?m)^java Verify\\.java CERTIFICATE\\.json FINGERPRINT$");
    private static final Path PROGRAM = Path.of("src", "main", "frontend", "app", "public", "Verify.java");

    /** What it said, and how it ended. */
    public record Said(int code, String words) {}

    public Said run(String file, String fingerprint) {
        try {
            Files.writeString(folder.resolve("CERTIFICATE.json"), file);
            if (!Files.exists(folder.resolve("Verify.java"))) {
                Files.copy(PROGRAM, folder.resolve("Verify.java"));
            }
            var process = new ProcessBuilder("sh", "-c", command().replace("FINGERPRINT", fingerprint))
                    .directory(folder.toFile())
                    .redirectErrorStream(true);
            var java = Path.of(System.getProperty("java.home"), "bin").toString();
            process.environment().merge("PATH", java, (path, first) -> first + ":" + path);
            process.environment().put("JAVA_TOOL_OPTIONS", "-Dstdout.encoding=UTF-8 -XX:TieredStopAtLevel=1");
            var running = process.start();
            var words = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Said(running.waitFor(), words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String command() {
        var commands = COMMAND.matcher(DocChecks.text(Path.of("src", "docs", "operations.md")))
                .results()
                .toList();
        assertThat(commands).as("operations.md says one command").hasSize(1);
        return commands.getFirst().group();
    }
}
