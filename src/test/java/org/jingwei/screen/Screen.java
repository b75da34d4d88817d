package org.jingwei.screen;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Somebody before a screen of the office: a browser of his own, in Chinese, and everything that went wrong in it. */
public final class Screen implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String SIGN_IN = """
            if (location.origin === '%s' && !sessionStorage.getItem('screen:signed-in')) {
              sessionStorage.setItem('screen:signed-in', 'once');
              sessionStorage.setItem('jingwei:token', '%s');
            }
            """;

    private final String office;
    private final BrowserContext context;
    private final Page page;
    private final List<String> requests = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    Screen(Browser browser, String office) {
        this.office = office;
        context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(1280, 800)
                .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(OneBrowser.PATIENCE);
        context.onRequest(request -> asked(request.url()));
        context.onWebError(error -> problems.add("page error: " + error.error()));
        context.onConsoleMessage(this::said);
        page = context.newPage();
        page.onWebSocket(socket -> asked(socket.url()));
    }

    private void asked(String url) {
        requests.add(url);
        var stays = Stream.of(office + "/", "data:", "blob:" + office + "/").anyMatch(url::startsWith);
        if (!stays) {
            problems.add("a request leaves the office: " + url);
        }
    }

    /** Refusals by the page's own policy are said here, too. */
    private void said(ConsoleMessage message) {
        if (message.type().equals("error")) {
            problems.add("console: " + message.text() + " (" + message.location() + ")");
        }
    }

    /** From the next page on; whoever signs out stays signed out. */
    public Screen signIn(String token) {
        context.addInitScript(SIGN_IN.formatted(office, token));
        return this;
    }

    /** A path of the office, such as {@code /#/sign-in}. */
    public Page open(String path) {
        page.navigate(office + path);
        return page;
    }

    public Page page() {
        return page;
    }

    /** Everything that was asked for so far. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** A problem that says this must come, and is none: a refusal under test, say. */
    public void expect(String part) {
        expected.add(part);
    }

    /** No violation of WCAG 2.2 A or AA. @param except selectors of what is not looked at */
    public void accessible(String... except) {
        Accessibility.hold(page, except);
    }

    /** In {@code target/screenshots}. */
    public void save(String name) {
        page.evaluate("() => document.fonts.ready.then(() => true)");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED));
    }

    /** What went wrong so far and was not expected, and what was expected and did not come. */
    List<String> problems() {
        // what the browser has said before its answer has arrived before it
        page.evaluate("() => true");
        return Stream.concat(
                        problems.stream().filter(problem -> expected.stream().noneMatch(problem::contains)),
                        expected.stream()
                                .filter(part -> problems.stream().noneMatch(problem -> problem.contains(part)))
                                .map("did not come: "::concat))
                .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
