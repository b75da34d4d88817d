import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Builds the browser pages into target/frontend, for Maven, which starts it here: {@code java Build.java}.
 *
 * <p>{@code UI=auto} (default): without Node, or without the packages, the jar is built without the pages; a fault in
 * our own sources always stops the build. {@code UI=required}, or {@code CI=true}: the pages must be built. {@code
 * UI=skip}: they are left out. It runs on whatever JVM runs Maven, so it speaks Java 17.
 *
 * <p>{@code java Build.java ahead} is the same without a word, while javac works: who comes after it waits for its turn,
 * finds the pages made, or finds again what was wrong and says so.
 */
final class Build {
    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final Path ROOT = HERE.resolve("../../..").normalize();
    private static final Path SCHEMA = ROOT.resolve("graphql");
    private static final Path PAGES = ROOT.resolve("target/frontend");
    private static final Path SERVED = ROOT.resolve("target/classes/static");
    private static final Path TURN = ROOT.resolve("target/frontend.lock");
    private static final Path STAMP = ROOT.resolve("target/frontend.sha256");
    private static final Path LOCK = HERE.resolve("package-lock.json");
    private static final Path INSTALLED = HERE.resolve("node_modules/.package-lock.json");
    private static final boolean WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    private static final Pattern VERSION = Pattern.compile("v(\\d+)\\.(\\d+)\\..*");

    private static final Duration INSTALL_LIMIT = Duration.ofMinutes(5);

    private enum Wish {
        AUTO,
        REQUIRED,
        SKIP
    }

    /** Why there will be no pages, though nothing of ours is broken. */
    private static final class Unavailable extends Exception {
        private static final long serialVersionUID = 1L;

        Unavailable(String message) {
            super(message);
        }
    }

    private static boolean ahead;

    private Build() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        ahead = List.of(args).contains("ahead");
        Files.createDirectories(TURN.getParent());
        try (var turn = FileChannel.open(TURN, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = turn.lock()) {
            inTurn(wish());
        }
    }

    private static void inTurn(Wish wish) throws IOException, InterruptedException {
        if (wish == Wish.SKIP) {
            forget();
            say("UI=skip: the jar is built without the browser pages");
            return;
        }
        try {
            build();
        } catch (Unavailable reason) {
            forget();
            if (wish == Wish.REQUIRED) {
                say(reason.getMessage() + ", but the browser pages are required here (UI=required or CI=true)");
                System.exit(1);
            }
            say(reason.getMessage() + ": the jar is built without the browser pages (GraphQL and REST work)");
        }
    }

    private static void build() throws IOException, InterruptedException, Unavailable {
        var sources = fingerprint();
        if (Files.exists(PAGES.resolve("app/index.html")) && sources.equals(stamped())) {
            say("up to date");
            return;
        }
        var node = program(WINDOWS ? List.of("node.exe") : List.of("node"), "Node.js");
        var npm = program(WINDOWS ? List.of("npm.cmd", "npm.exe") : List.of("npm"), "npm");
        requireNode(node);
        if (!Files.exists(INSTALLED)
                || Files.getLastModifiedTime(LOCK).compareTo(Files.getLastModifiedTime(INSTALLED)) > 0) {
            install(npm);
        }
        say("npm run build");
        forget();
        if (start(npm, "run", "--silent", "build").waitFor() != 0) {
            say("the browser pages do not build (see above); UI=skip builds the jar without them");
            System.exit(1);
        }
        Files.writeString(STAMP, sources);
    }

    /** Twice, with a limit: npm was seen to unpack for ever, one time in ten; killed and asked again it took 20 s. */
    private static void install(Path npm) throws IOException, InterruptedException, Unavailable {
        for (var attempt = 1; attempt <= 2; attempt++) {
            say("npm ci");
            var process = start(npm, "ci", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error");
            if (process.waitFor(INSTALL_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                if (process.exitValue() == 0) {
                    return;
                }
                throw new Unavailable("npm could not install the packages (see above)");
            }
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        throw new Unavailable(
                "npm did not install the packages within " + INSTALL_LIMIT.toMinutes() + " minutes, twice");
    }

    private static Wish wish() {
        var wish = Optional.ofNullable(System.getenv("UI")).orElse("").toLowerCase(Locale.ROOT);
        switch (wish) {
            case "skip":
                return Wish.SKIP;
            case "required":
                return Wish.REQUIRED;
            case "auto":
                return Wish.AUTO;
            case "":
                return "true".equals(System.getenv("CI")) ? Wish.REQUIRED : Wish.AUTO;
            default:
                say("UI=" + wish + " is not one of auto, required, skip");
                System.exit(1);
                throw new AssertionError();
        }
    }

    private static Path program(List<String> names, String title) throws Unavailable {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(Pattern.quote(System.getProperty("path.separator"))))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst()
                .orElseThrow(() -> new Unavailable(title + " is not on the PATH"));
    }

    private static void requireNode(Path node) throws IOException, InterruptedException, Unavailable {
        var process = new ProcessBuilder(node.toString(), "--version").start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        var version = VERSION.matcher(said);
        var enough = version.matches()
                && Integer.parseInt(version.group(1)) * 1000 + Integer.parseInt(version.group(2)) >= 20_019;
        if (!enough) {
            throw new Unavailable("Node.js 20.19 or later is needed, and " + node + " says " + said);
        }
    }

    private static Process start(Path program, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(HERE.toFile()).inheritIO();
        if (ahead) {
            builder.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
        }
        return builder.start();
    }

    /** Of everything the pages are made of; names and contents, in a fixed order. */
    private static String fingerprint() throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : sources()) {
                digest.update(
                        ROOT.relativize(file).toString().replace('\\', '/').getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(Files.readAllBytes(file));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new AssertionError(everyJvmHasIt);
        }
    }

    private static List<Path> sources() throws IOException {
        var packages = HERE.resolve("node_modules");
        var files = new ArrayList<Path>();
        for (var folder : List.of(HERE, SCHEMA)) {
            try (var listed = Files.list(folder)) {
                for (var entry : listed.filter(path -> !path.equals(packages)).toList()) {
                    try (var walked = Files.walk(entry)) {
                        walked.filter(Files::isRegularFile).forEach(files::add);
                    }
                }
            }
        }
        files.sort(null);
        return files;
    }

    private static String stamped() throws IOException {
        return Files.exists(STAMP) ? Files.readString(STAMP) : "";
    }

    /** Old pages would otherwise be packed: their names carry a hash, so nothing overwrites them. */
    private static void forget() throws IOException {
        Files.deleteIfExists(STAMP);
        for (var folder : List.of(PAGES, SERVED)) {
            if (Files.exists(folder)) {
                try (var walked = Files.walk(folder)) {
                    for (var path : walked.sorted((a, b) -> b.compareTo(a)).toList()) {
                        Files.delete(path);
                    }
                }
            }
        }
    }

    private static void say(String line) {
        if (!ahead) {
            System.out.println("[ui] " + line);
        }
    }
}
