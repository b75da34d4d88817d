package org.jingwei.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jingwei.Caller;

/** Judges on identity over HTTP as the office does, under an idempotency key; each person has two records of one name. */
public final class JudgementWriter implements Writer {

    private static final String NAMED = "query($name: String!) { cadres(search: $name) { nodes { id } } }";
    private static final String JUDGE = """
            mutation($input: JudgeIdentityInput!) { judgeIdentity(input: $input) { judgement { id } problems { code } } }
            """;

    private final List<String> tokens = new ArrayList<>();
    private final List<List<String>> namesakes = new ArrayList<>();

    /** People to judge on are those of these names, two of each, on record in that application. */
    public JudgementWriter(App app, List<String> names) {
        for (var name : names) {
            var token = app.account(name, "CLERK");
            tokens.add(token);
            namesakes.add(app.caller(token)
                    .ask(NAMED, Map.of("name", name))
                    .data("/cadres/nodes")
                    .findValuesAsString("id"));
        }
    }

    @Override
    public boolean write(App app, String key) throws IOException {
        var person = Character.digit(key.charAt("person-".length()), 10);
        var two = namesakes.get(person);
        var input = Map.of("first", two.getFirst(), "second", two.getLast(), "verdict", "UNSURE", "reason", key);
        try {
            var answer = caller(app, person, key).ask(JUDGE, Map.of("input", input));
            return answer.status() == 200
                    && !answer.data("/judgeIdentity/judgement/id").asString("").isEmpty();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Caller caller(App app, int person, String key) {
        var id = UUID.nameUUIDFromBytes(key.getBytes(UTF_8)).toString();
        return app.caller(tokens.get(person)).with("Idempotency-Key", id);
    }

    @Override
    public List<String> effects(App app) throws IOException {
        return app.get("/kill-test/office/reasons").body().lines().toList();
    }
}
