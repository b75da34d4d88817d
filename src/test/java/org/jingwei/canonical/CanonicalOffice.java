package org.jingwei.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jingwei.Caller;
import tools.jackson.databind.JsonNode;

/** An office that holds the demo's register, asked over HTTP. */
final class CanonicalOffice {

    private static final String FAULTY =
            "编码,姓名,性别,出生日期,是否干部\nX1,赵一,男,1980-02-01,是\nX2,钱二,女,1980-02-30,是\nX3,孙三,未知,1981-01-01,也许\n";
    private static final String SMALL = "编码,姓名,性别,出生日期,是否干部\nX1,王世平,男,1980-02-01,是\nX2,钱二,女,1980-02-03,是\n";

    static final int TIMED_OUT = 504;
    private static final int MOST_AGAIN = 10;

    private final Function<String, Caller> callers;
    private final DemoThings things;

    /** @param callers who holds that token of the demo */
    CanonicalOffice(Function<String, Caller> callers) {
        this.callers = callers;
        this.things = new DemoThings(this);
    }

    Caller.Answer ask(CanonicalQuery query) {
        return patiently(prepared(query, Integer.MAX_VALUE));
    }

    /** On a busy machine a cold engine may take longer to plan than a request may wait; then it is asked again. */
    private static Caller.Answer patiently(Supplier<Caller.Answer> request) {
        var answer = request.get();
        for (int again = 0; again < MOST_AGAIN && answer.status() == TIMED_OUT; again++) {
            answer = request.get();
        }
        return answer;
    }

    /** Everything that its variables need is there; what is left is the request alone. */
    Supplier<Caller.Answer> prepared(CanonicalQuery query, int candidates) {
        var variables = things.filledIn(query.variables(), candidates);
        var caller = caller(query.caller()).with("Accept-Language", query.language());
        var asked = query.changes()
                ? caller.with("Idempotency-Key", UUID.randomUUID().toString())
                : caller;
        return () -> asked.ask(query.document(), variables);
    }

    Caller caller(String token) {
        return callers.apply(token);
    }

    /** The id under which an upload is kept. */
    String upload(boolean faulty) {
        return upload(zip("人员.csv", faulty ? FAULTY : SMALL));
    }

    String upload(byte[] file) {
        var clerk = caller("demo-clerk");
        var kept = clerk.send(clerk.request("/imports")
                .timeout(Duration.ofMinutes(2))
                .POST(BodyPublishers.ofByteArray(file))
                .build());
        assertThat(kept.status()).as(kept.body()).isEqualTo(201);
        return kept.json().at("/upload").asString();
    }

    private static byte[] zip(String name, String text) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What a document without a golden answer says. */
    JsonNode data(String caller, String document, Map<String, ?> variables) {
        var answer = patiently(() -> caller(caller).ask(document, variables));
        assertThat(answer.json().has("errors")).as(answer.body()).isFalse();
        return answer.data("");
    }

    List<String> pool() {
        return things.pool();
    }
}
