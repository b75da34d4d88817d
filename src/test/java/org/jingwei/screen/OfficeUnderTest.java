package org.jingwei.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jingwei.process.App;
import org.jingwei.process.DemoHome;
import org.springframework.util.FileSystemUtils;

/** A demo office in a process of its own, at the fixed time; its home goes when it ends. */
record OfficeUnderTest(App app, Path home) implements AutoCloseable {

    static OfficeUnderTest start() {
        var home = DemoHome.copy();
        var app = App.watching(home).ready();
        new Asked(app).everything();
        return new OfficeUnderTest(app, home);
    }

    @Override
    public void close() {
        app.close();
        try {
            FileSystemUtils.deleteRecursively(home.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + home, e);
        }
    }
}
