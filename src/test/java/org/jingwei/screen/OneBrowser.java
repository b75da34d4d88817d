package org.jingwei.screen;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;

/** One browser for all tests of a JVM, driven by the Node.js of this machine; nothing is downloaded. */
final class OneBrowser implements AutoCloseable {

    /** On a busy machine a page may take this long to do what it is asked. */
    static final int PATIENCE = 30_000;

    /** It speaks to 127.0.0.1 alone, whatever a page or the browser itself would like; it draws without a GPU. */
    private static final List<String> FLAGS = List.of(
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            "--no-sandbox",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--no-default-browser-check",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-domain-reliability",
            "--disable-features=OptimizationHints,MediaRouter,Translate",
            "--disable-gpu");

    private final Playwright playwright;
    private final Browser browser;

    private OneBrowser(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static OneBrowser start(Machine machine) {
        return start(machine, Map.of());
    }

    /** @param more what else its process finds in its environment */
    static OneBrowser start(Machine machine, Map<String, String> more) {
        var playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1",
                        "PLAYWRIGHT_NODEJS_PATH",
                        machine.node().toString())));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        var environment = machine.chromium().environment();
        environment.putAll(more);
        return new OneBrowser(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(machine.chromium().program())
                                .setEnv(environment)
                                .setArgs(FLAGS)));
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
