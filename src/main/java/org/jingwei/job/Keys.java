package org.jingwei.job;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jingwei.access.Viewer;
import org.jingwei.graph.Change;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.shared.BadInput;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Idempotency keys: each belongs to one caller and one request, and is forgotten after a week. */
@Component
class Keys {

    private static final Query CLAIM = Query.named("job/claim");
    private static final Query KEEP_EFFECT = Query.named("job/keep-effect");
    private static final Query FORGET = Query.named("job/forget");
    private static final Duration KEPT = Duration.ofDays(7);
    private static final String HOUR = "PT1H";

    private final Graph graph;
    private final Clock clock;

    Keys(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** The former result of this effect under the request's key; empty where it is to be done now. */
    Optional<Changed> claim(Change change, Viewer viewer, String effect) {
        var key = viewer.request().idempotencyKey();
        if (key == null) {
            return Optional.empty();
        }
        var request = viewer.request().fingerprint();
        var now = clock.instant().atZone(ZoneOffset.UTC);
        var known = change.write(CLAIM, Map.of("key", name(viewer, key), "request", request, "now", now))
                .getFirst();
        if (!known.string("request").equals(request)) {
            throw new BadInput("idempotency-mismatch", "code.idempotency-mismatch");
        }
        return known.strings("effects").stream()
                .filter(kept -> kept.startsWith(effect + " "))
                .map(kept -> ids(kept.substring(effect.length() + 1)))
                .findFirst();
    }

    void keep(Change change, Viewer viewer, String effect, Changed changed) {
        var key = viewer.request().idempotencyKey();
        if (key != null) {
            var kept = effect + " " + String.join(",", changed.ids());
            change.write(KEEP_EFFECT, Map.of("key", name(viewer, key), "effect", kept));
        }
    }

    @Scheduled(fixedDelayString = HOUR, initialDelayString = HOUR)
    void forget() {
        var before = clock.instant().minus(KEPT).atZone(ZoneOffset.UTC);
        graph.change(change -> change.write(FORGET, Map.of("before", before)));
    }

    static String hash(Object input) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(input.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static Changed ids(String kept) {
        return new Changed(kept.isEmpty() ? List.of() : Arrays.asList(kept.split(",", -1)), List.of());
    }

    private static String name(Viewer viewer, String key) {
        try {
            return viewer.id() + ":" + UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            throw new BadInput("bad-variable", "job.bad-key");
        }
    }
}
