package org.jingwei.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A Java process of the test: started from the test's own classpath, its words kept in two files. */
public final class Child implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "-Xms768m",
            "-Xmx768m",
            "-Xmn384m",
            "-XX:+UseSerialGC",
            "-XX:MetaspaceSize=256m",
            "-XX:TieredStopAtLevel=1",
            "-XX:ReservedCodeCacheSize=240m",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "--add-opens=java.base/java.nio=ALL-UNNAMED");

    private final Process process;
    private final Path out;
    private final Path err;

    private Child(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    static Child start(String main, Map<String, String> environment, String... arguments) {
        return start(ClassArchive.flags(), ClassArchive.classpath(), main, environment, arguments);
    }

    static Child start(
            List<String> flags, String classpath, String main, Map<String, String> environment, String... arguments) {
        var all = new HashMap<>(environment);
        all.put("CLASSPATH", classpath);
        return start(command(flags, main, arguments), all);
    }

    static Child jar(Path jar, Map<String, String> environment) {
        return start(List.of(java(), "-Xmx1g", "-jar", jar.toString()), environment);
    }

    private static Child start(List<String> command, Map<String, String> environment) {
        try {
            var folder = Files.createDirectories(Path.of("target", "children"));
            var out = Files.createTempFile(folder, "child", ".out");
            var err = Path.of(out.toString().replace(".out", ".err"));
            var builder =
                    new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("JINGWEI_"));
            builder.environment().put("LC_ALL", "C"); // whatever is said in Chinese is said on any machine
            builder.environment().putAll(environment);
            return new Child(builder.start(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + command, e);
        }
    }

    private static List<String> command(List<String> flags, String main, String... arguments) {
        var command = new ArrayList<String>();
        command.add(java());
        command.addAll(FLAGS);
        command.addAll(flags);
        command.add(main);
        command.addAll(List.of(arguments));
        return command;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public String out() {
        return read(out);
    }

    public String err() {
        return read(err);
    }

    /** What the first group of that pattern says in the process's output, once it is there. */
    public String awaitWord(String pattern, Duration patience) {
        var compiled = Pattern.compile(pattern);
        var end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            var found = compiled.matcher(out());
            if (found.find()) {
                return found.groupCount() == 0 ? found.group() : found.group(1);
            }
            if (!process.isAlive()) {
                throw new AssertionError("ended with " + process.exitValue() + ":\n" + err() + out());
            }
            pause(Duration.ofMillis(20));
        }
        throw new AssertionError("no " + pattern + " within " + patience + ":\n" + err() + out());
    }

    public int awaitExit(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("still running after " + patience + ":\n" + err() + out());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return process.exitValue();
    }

    /** SIGKILL, and the end of it. */
    public void kill() {
        process.destroyForcibly();
        awaitExit(Duration.ofSeconds(30));
    }

    /** SIGTERM. */
    public void terminate() {
        process.destroy();
    }

    public void freeze() {
        signal("STOP");
    }

    public void thaw() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("no kill command here", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
