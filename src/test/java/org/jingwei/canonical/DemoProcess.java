package org.jingwei.canonical;

import org.jingwei.process.App;
import org.jingwei.process.DemoHome;

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
        var app = App.demo(DemoHome.copy());
        Runtime.getRuntime().addShutdownHook(new Thread(app::close));
        return app.ready();
    }
}
