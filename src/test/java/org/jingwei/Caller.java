package org.jingwei;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who speaks HTTP to the service: with a token, or without any. */
public record Caller(int port, @Nullable String token, Map<String, String> headers) {

    public static final JsonMapper JSON = JsonMapper.shared();

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    Caller(int port, @Nullable String token) {
        this(port, token, Map.of());
    }

    public Caller with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Caller(port, token, more);
    }

    public Answer ask(String document) {
        return ask(document, Map.of());
    }

    public Answer ask(String document, Map<String, ?> variables) {
        return post("/graphql", JSON.writeValueAsString(Map.of("query", document, "variables", variables)));
    }

    public Answer post(String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    public Answer get(String path) {
        return send(request(path).GET().build());
    }

    public HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(90));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        headers.forEach(request::header);
        return request;
    }

    public Answer send(HttpRequest request) {
        try {
            return new Answer(HTTP.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Hears a subscription out: each event as it comes, to the end that the server sets. */
    public void follow(String document, Map<String, ?> variables, Consumer<JsonNode> listener) {
        var body = JSON.writeValueAsString(Map.of("query", document, "variables", variables));
        var request = request("/graphql")
                .timeout(Duration.ofMinutes(5))
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(BodyPublishers.ofString(body))
                .build();
        try (var lines = HTTP.send(request, BodyHandlers.ofLines()).body()) {
            var events = lines.filter(line -> !line.isBlank() && !line.startsWith(":"))
                    .peek(line -> {
                        if (line.startsWith("data:{")) {
                            listener.accept(JSON.readTree(line.substring("data:".length())));
                        }
                    })
                    .toList();
            if (!events.contains("event:complete")) {
                throw new AssertionError("the stream broke off: " + events);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String body() {
            return response.body();
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        public JsonNode data(String pointer) {
            return json().at("/data" + pointer);
        }

        /** The code of the first error; empty where there is none. */
        public String code() {
            return json().at("/errors/0/extensions/code").asString("");
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }
}
