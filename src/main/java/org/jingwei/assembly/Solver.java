package org.jingwei.assembly;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Gives puzzles to solvers, each in a process of its own. */
@Component
class Solver {

    private static final Logger LOG = LoggerFactory.getLogger(Solver.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST_NOISE = 5;
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private final Natives natives;

    Solver(Natives natives) {
        this.natives = natives;
    }

    /** The solver's process ended before it said how the puzzle ends. */
    static final class SolverDied extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient Word.@Nullable Found soFar;

        SolverDied(int status, String said, Word.@Nullable Found soFar) {
            super("the solver's process ended with " + status + ": " + said);
            this.soFar = soFar;
        }

        /** The best teams that it had told of. */
        Word.@Nullable Found soFar() {
            return soFar;
        }
    }

    /** A puzzle that is being solved. */
    static final class Attempt implements AutoCloseable {

        private final Process process;

        /** The first lines that are no words of ours: why it died, where it did. */
        private final List<String> noise = new ArrayList<>();

        private Attempt(Process process) {
            this.process = process;
        }

        long pid() {
            return process.pid();
        }

        /** Hears the process out; stages go to the listener. The last word is how it ends. */
        Word await(Consumer<Word.Begins> listener) throws IOException {
            return await(listener, _ -> {});
        }

        /** The same; teams that are found on the way go to a listener of their own. */
        Word await(Consumer<Word.Begins> listener, Consumer<Word.Found> better) throws IOException {
            Word last = null;
            Word.Found soFar = null;
            var bound = Double.POSITIVE_INFINITY;
            try (var lines = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    var word = word(line);
                    switch (word) {
                        case null -> {}
                        case Word.Begins begins -> listener.accept(begins);
                        case Word.Bounded bounded -> bound = bounded.bound();
                        case Word.Better teams -> {
                            soFar = new Word.Found(teams.taken(), bound, Word.Road.SEARCH);
                            better.accept(soFar);
                        }
                        default -> last = word;
                    }
                }
            }
            if (last == null) {
                throw new SolverDied(status(), String.join(" | ", noise), soFar);
            }
            return last;
        }

        private int status() throws InterruptedIOException {
            try {
                return process.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("nobody waits for the solver any more");
            }
        }

        private @Nullable Word word(String line) {
            if (line.startsWith(SolverProcess.MARK)) {
                return JSON.readValue(line.substring(SolverProcess.MARK.length()), Word.class);
            }
            LOG.debug("solver: {}", line);
            if (noise.size() < MOST_NOISE) {
                noise.add(line);
            }
            return null;
        }

        /** Ends the process, whatever it is doing. */
        @Override
        public void close() {
            process.destroyForcibly();
        }
    }

    Attempt start(Asked asked) throws IOException {
        var builder = new ProcessBuilder(command(natives.library())).redirectErrorStream(true);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        var attempt = new Attempt(builder.start());
        try (var in = attempt.process.outputWriter(StandardCharsets.UTF_8)) {
            in.write(JSON.writerFor(Asked.class).writeValueAsString(asked));
            in.newLine();
            return attempt;
        } catch (IOException e) {
            attempt.close();
            throw e;
        }
    }

    private static List<String> command(Path library) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED"));
        if (isPacked()) {
            command.add("-Dloader.main=" + SolverProcess.class.getName());
            command.add(LAUNCHER);
        } else {
            command.add(SolverProcess.class.getName());
        }
        command.add(library.toString());
        return command;
    }

    /** Whether this runs from the one jar, whose classes only its own launcher finds. */
    private static boolean isPacked() {
        return String.valueOf(Solver.class.getResource("Solver.class")).startsWith("jar:nested:");
    }
}
