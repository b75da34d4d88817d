package org.jingwei.process;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jingwei.graph.EngineUnavailable;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.graph.Row;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A door for the tests of the engine only: changes that can be counted, made the way the house makes its own. */
@RestController
@Profile("kill-test")
@RequestMapping("/kill-test")
class KillTestDoor {

    private static final Query CLAIM = Query.parse("test/claim", """
            // Whether this key is new; from now on it is known.
            // in: key: String
            // out: isNew: Boolean
            // changes
            MERGE (record:IdempotencyRecord {key: $key})
            ON CREATE SET record.fresh = true
            WITH record, coalesce(record.fresh, false) AS isNew
            REMOVE record.fresh
            RETURN isNew
            """);

    private static final Query EFFECT = Query.parse("test/effect", """
            // Nothing: one more effect of that key.
            // in: key: String
            // changes
            CREATE (:KillTestEffect {key: $key})
            """);

    private static final Query EFFECTS = Query.parse("test/effects", """
            // The key of each effect.
            // out: keys: List
            MATCH (effect:KillTestEffect)
            RETURN collect(effect.key) AS keys
            """);

    private static final Query ROWS = Query.parse("test/rows", """
            // How many effects there are.
            // out: rows: Integer
            MATCH (effect:KillTestEffect)
            RETURN count(effect) AS rows
            """);

    private final Graph graph;
    private final KillTestSetup setup;

    KillTestDoor(Graph graph, KillTestSetup setup) {
        this.graph = graph;
        this.setup = setup;
    }

    /** Does it once, however often it is sent; in between it may sleep, and its own thread may be interrupted. */
    @PostMapping("/write")
    String write(
            @RequestParam String key,
            @RequestParam(defaultValue = "0") long sleep,
            @RequestParam(defaultValue = "false") boolean interrupt) {
        graph.change(change -> {
            var isNew = change.write(CLAIM, Map.of("key", key)).getFirst().bool("isNew");
            Child.pause(Duration.ofMillis(sleep));
            if (interrupt) {
                Thread.currentThread().interrupt();
            }
            return isNew ? change.write(EFFECT, Map.of("key", key)) : List.<Row>of();
        });
        return key + (Thread.interrupted() ? ", interrupted" : ""); // the mark would break the answer's way out
    }

    @GetMapping("/effects")
    String effects() {
        return graph.ask(EFFECTS, Map.of()).getFirst().strings("keys").stream().collect(Collectors.joining("\n"));
    }

    @GetMapping("/rows")
    int rows() {
        return graph.ask(ROWS, Map.of()).getFirst().integer("rows");
    }

    @PostMapping("/space")
    void space(@RequestParam long bytes) {
        setup.freeSpace(bytes);
    }

    @ExceptionHandler
    ResponseEntity<String> unavailable(EngineUnavailable e) {
        return ResponseEntity.status(503)
                .header("Retry-After", String.valueOf(e.retryAfter().toSeconds()))
                .body("engine-unavailable: " + e.getMessage());
    }
}
