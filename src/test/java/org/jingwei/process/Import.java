package org.jingwei.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jingwei.Caller;

/** An import over HTTP under one idempotency key, to be sent as often as it takes. */
public final class Import {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String IMPORT = """
            mutation($input: ImportInput!) { importRegister(input: $input) {
              applied rowsRefused rows { sheet row column value reason } problems { message } } }
            """;

    private final String token;
    private final String upload;
    private final String key = UUID.randomUUID().toString();

    /** Uploads the file. */
    public Import(App app, String token, byte[] file) {
        this.token = token;
        var caller = app.caller(token);
        var kept = caller.send(caller.request("/imports")
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofByteArray(file))
                .build());
        assertThat(kept.status()).as(kept.body()).isEqualTo(201);
        this.upload = kept.json().at("/upload").asString();
    }

    /** Sends it; all of it is on record when this returns. */
    public void send(App app) {
        var caller = app.caller(token).with("Idempotency-Key", key);
        var variables = Map.of("input", Map.of("upload", upload, "dryRun", false));
        var answer = caller.send(caller.request("/graphql")
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        Caller.JSON.writeValueAsString(Map.of("query", IMPORT, "variables", variables))))
                .build());
        assertThat(answer.data("/importRegister/applied").asBoolean(false))
                .as(answer.body())
                .isTrue();
    }
}
