package org.jingwei.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jingwei.Caller;

/** The application in a process of its own, spoken to through its doors. */
public final class App implements AutoCloseable {

    private static final String MAIN = "org.jingwei.JingweiApplication";
    private static final Duration START = Duration.ofMinutes(5);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Child child;
    private int port;

    private App(Child child) {
        this.child = child;
    }

    /** On the engine of its own process. */
    public static App embedded(Path home) {
        return new App(child(Map.of("JINGWEI_HOME", home.toString())));
    }

    /** The demo office, on the engine of its own process, at the fixed time, its statements counted. */
    public static App demo(Path home) {
        return new App(child(demoSettings(home)));
    }

    /** The same, with its watch on. */
    public static App watching(Path home) {
        var settings = new HashMap<>(demoSettings(home));
        settings.put("JINGWEI_WATCH_EVERY", "60s");
        return new App(child(settings));
    }

    /** The same, and when it ends it leaves the archive of classes from which others start sooner. */
    static App archiving(Path home) throws IOException {
        var environment = ordinary(demoSettings(home));
        return new App(Child.start(ClassArchive.making(), ClassArchive.packed(), MAIN, environment));
    }

    private static Map<String, String> demoSettings(Path home) {
        return Map.of(
                "JINGWEI_HOME",
                home.toString(),
                "SPRING_PROFILES_ACTIVE",
                "kill-test,fixed-clock,count-statements,demo");
    }

    /** The demo office from the one jar, as whoever has it starts it. */
    public static App packed(Path jar, Path home) {
        var environment = Map.of("SERVER_PORT", "0", "JINGWEI_HOME", home.toString(), "SPRING_PROFILES_ACTIVE", "demo");
        return new App(Child.jar(jar, environment));
    }

    public static App with(Map<String, String> environment, String... arguments) {
        return new App(child(environment, arguments));
    }

    /** From other classes than the test's own. */
    public static App from(String classpath, Map<String, String> environment) {
        return new App(Child.start(List.of(), classpath, MAIN, ordinary(environment)));
    }

    private static Child child(Map<String, String> environment, String... arguments) {
        return Child.start(MAIN, ordinary(environment), arguments);
    }

    private static Map<String, String> ordinary(Map<String, String> environment) {
        var home = Path.of("target", "children", "home-" + UUID.randomUUID());
        var all = new HashMap<>(Map.of("SERVER_PORT", "0", "JINGWEI_HOME", home.toString()));
        all.put("SPRING_PROFILES_ACTIVE", "kill-test");
        all.put("JINGWEI_WARMUP", "0s"); // whoever lives for seconds plans what he asks and nothing else
        all.put("JINGWEI_DIVISIONS", "false");
        all.put("JINGWEI_WATCH_EVERY", "0s"); // whoever counts statements or kills counts his own
        all.putAll(environment);
        return all;
    }

    public Child process() {
        return child;
    }

    /** Waits until it takes requests. */
    public App ready() {
        port = Integer.parseInt(child.awaitWord("Tomcat started on port (\\d+)", START));
        var end = System.nanoTime() + START.toNanos();
        while (readiness() != 200) {
            if (System.nanoTime() > end || !child.isAlive()) {
                throw new AssertionError("never ready:\n" + child.err() + child.out());
            }
            Child.pause(Duration.ofMillis(25));
        }
        return this;
    }

    /** Opens an account of that name with that role; its token. */
    public String account(String name, String role) {
        try {
            var query = "?role=" + role + "&name=" + URLEncoder.encode(name, UTF_8);
            return post("/kill-test/office/account" + query).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return port;
    }

    public Caller caller(String token) {
        return new Caller(port, token, Map.of());
    }

    public int readiness() {
        return status("/actuator/health/readiness");
    }

    public int liveness() {
        return status("/actuator/health/liveness");
    }

    private int status(String path) {
        try {
            return get(path).statusCode();
        } catch (IOException _) {
            return 0;
        }
    }

    /** From now on each statement is profiled and counted. */
    public void startCounting() throws IOException {
        post("/kill-test/statements/start");
    }

    /** The statements since then. */
    public List<Asked> stopCounting() throws IOException {
        return List.of(Caller.JSON.readValue(post("/kill-test/statements/stop").body(), Asked[].class));
    }

    public HttpResponse<String> get(String path) throws IOException {
        return send(request(path).GET().build());
    }

    public HttpResponse<String> post(String path) throws IOException {
        return send(request(path).POST(BodyPublishers.noBody()).build());
    }

    public HttpResponse<String> post(String path, Duration patience) throws IOException {
        return send(
                request(path).POST(BodyPublishers.noBody()).timeout(patience).build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30));
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
        child.close();
    }
}
