package org.jingwei.canonical;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jingwei.process.App;

/** One demo office for all tests of a JVM, in a process of its own; it ends with the JVM. */
final class DemoProcess {

    private static final class Holder {
        static final App RUNNING = start();
        static final CanonicalOffice OFFICE = new CanonicalOffice(RUNNING::caller);
    }

    private DemoProcess() {}

    static App app() {
        return Holder.RUNNING;
    }

    static CanonicalOffice office() {
        return Holder.OFFICE;
    }

    private static App start() {
        try {
            var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "office")), "demo");
            var app = App.demo(folder.resolve("home").toAbsolutePath());
            Runtime.getRuntime().addShutdownHook(new Thread(app::close));
            return app.ready();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a folder below target/", e);
        }
    }
}
