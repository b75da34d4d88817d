package org.jingwei.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jingwei.Caller;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class LimitTests {

    @Autowired
    Office office;

    private Caller caller;

    @BeforeEach
    void signIn() {
        caller = office.bearer(office.token(Role.CLERK));
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("syntax", "{ viewer {", "bad-document"),
                Arguments.of("unknown field", "{ viewer { password } }", "bad-document"),
                Arguments.of("20,001 characters", "{ viewer { id } } #" + "x".repeat(20_000), "bad-document"),
                Arguments.of("2,001 tokens", "{ viewer { " + "id ".repeat(2_000) + "} }", "bad-document"),
                Arguments.of("11 root fields", many(11, i -> "a" + i + ": viewer { id } "), "limit-cost"),
                Arguments.of("31 aliases", "{ viewer { " + inner(31, i -> "a" + i + ": id ") + "} }", "limit-aliases"),
                Arguments.of(
                        "21 directives",
                        "{ viewer { " + inner(21, i -> "id @include(if: true) ") + "} }",
                        "limit-cost"),
                Arguments.of("doubling fragments", doubling(30), "limit-aliases"),
                Arguments.of(
                        "costly",
                        "mutation { " + inner(3, i -> "changeLocale(locale: \"en\") { id } ".repeat(40)) + "}",
                        "limit-cost"));
    }

    private static String many(int count, java.util.function.IntFunction<String> part) {
        return "{ " + inner(count, part) + "}";
    }

    private static String inner(int count, java.util.function.IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }

    private static String doubling(int levels) {
        return "{ viewer { ...f0 } } fragment f" + levels + " on Viewer { x: id } "
                + inner(levels, i -> "fragment f" + i + " on Viewer { ...f" + (i + 1) + " ...f" + (i + 1) + " } ");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("documents")
    void refusesADocumentBeyondItsLimits(String what, String document, String code) {
        var answer = caller.ask(document);

        assertThat(answer.code()).as(what + " " + answer.body()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().has("data")).isFalse();
        assertThat(answer.json().at("/errors/0/extensions/reference").asString())
                .hasSize(36);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "[{\"query\":\"{ viewer { id } }\"}]",
                "{}",
                "{\"query\":5}",
                "{\"query\":\"\"}",
                "hello",
                "",
                "{\"query\":\"{ viewer { id } }\",\"operationName\":7}"
            })
    void refusesABodyThatIsNoRequest(String body) {
        var answer = caller.post("/graphql", body);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("bad-document");
    }

    @Test
    void refusesVariablesThatDoNotFit() {
        var missing = caller.ask("mutation($l: String!) { changeLocale(locale: $l) { id } }");
        var list = caller.post("/graphql", "{\"query\":\"{ viewer { id } }\",\"variables\":[]}");
        var wrong = caller.ask("mutation($l: String!) { changeLocale(locale: $l) { id } }", Map.of("l", "klingon"));

        assertThat(missing.code()).as(missing.body()).isEqualTo("bad-variable");
        assertThat(missing.status()).isEqualTo(400);
        assertThat(list.code()).isEqualTo("bad-variable");
        assertThat(wrong.code()).isEqualTo("bad-variable");
    }

    @Test
    void refusesABodyBeyondOneMebibyteAlsoInChunks() {
        var body = "{\"query\":\"{ viewer { id } }\",\"x\":\"" + "x".repeat(1024 * 1024) + "\"}";
        var whole = caller.post("/graphql", body);
        var chunked = caller.send(caller.request("/graphql")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))))
                .build());

        assertThat(whole.status()).isEqualTo(413);
        assertThat(whole.code()).isEqualTo("limit-body");
        assertThat(chunked.status()).isEqualTo(413);
    }

    @Test
    void refusesACallerWhoSpentHisPointsAndNobodyElse() {
        var costly = "mutation { " + inner(10, i -> "a" + i + ": changeLocale(locale: \"fr\") { id } ") + "}";

        var refused = IntStream.range(0, 400)
                .mapToObj(_ -> caller.ask(costly))
                .filter(answer -> answer.status() != 400)
                .findFirst()
                .orElseThrow();

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.code()).isEqualTo("limit-quota");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
        assertThat(office.bearer(office.token(Role.CLERK))
                        .ask("{ viewer { id } }")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void answersNothingButPosts() {
        assertThat(caller.get("/graphql").status()).isEqualTo(405);
    }

    @Test
    void weighsASubscriptionAsAnythingElse() {
        var streamed = caller.with("Accept", "text/event-stream");
        var aliases = "subscription { assembly(id: \"x\") { " + inner(31, i -> "a" + i + ": id ") + "} }";
        var directives = "subscription { assembly(id: \"x\") { " + inner(21, i -> "id @include(if: true) ") + "} }";

        assertThat(streamed.ask(aliases).code()).isEqualTo("limit-aliases");
        assertThat(streamed.ask(directives).code()).isEqualTo("limit-cost");
    }

    @Test
    void showsTheSchemaToWhoeverIsSignedIn() {
        assertThat(caller.ask("{ __schema { types { name } } }").status()).isEqualTo(200);
    }

    @Test
    void refusesGreedyIntrospection() {
        var answer = caller.ask("{ __schema { types { name } } again: __schema { types { name } } }");

        assertThat(answer.code()).isEqualTo("bad-document");
    }
}
