package org.jingwei.web;

import graphql.ExecutionResult;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jingwei.access.Viewer;
import org.jingwei.audit.Audit;
import org.jingwei.audit.Entry;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is read of guarded fields is on record, durably, before it leaves; an answer without its record does not leave. */
@Component
@Order(AuditInterceptor.ORDER)
class AuditInterceptor implements WebGraphQlInterceptor {

    static final int ORDER = FaultInterceptor.ORDER + 10;

    private final Audit audit;
    private final Clock clock;

    AuditInterceptor(Audit audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var viewer = SignedIn.now().orElseThrow();
        return chain.next(request)
                .flatMap(response -> Events.of(response)
                        .map(events -> Mono.just(Events.replaced(response, eventByEvent(events, request, viewer))))
                        .orElseGet(() -> beforeItLeaves(response.getExecutionResult(), response, request, viewer)));
    }

    /** Of a stream each event that shows what was not shown before. */
    private Flux<ExecutionResult> eventByEvent(Flux<ExecutionResult> events, WebGraphQlRequest request, Viewer viewer) {
        var known = new AtomicReference<Map<String, Set<String>>>(Map.of());
        return events.concatMap(event -> {
            var shown = viewer.request().shown();
            return shown.equals(known.getAndSet(shown))
                    ? Mono.just(event)
                    : beforeItLeaves(event, event, request, viewer);
        });
    }

    private <T> Mono<T> beforeItLeaves(ExecutionResult result, T leaves, WebGraphQlRequest request, Viewer viewer) {
        return !result.getErrors().isEmpty() || viewer.request().shown().isEmpty()
                ? Mono.just(leaves)
                : Mono.fromFuture(audit.record(entry(request, viewer))).thenReturn(leaves);
    }

    private Entry entry(WebGraphQlRequest request, Viewer viewer) {
        var actor = viewer.person() == null ? viewer.id() : viewer.person();
        var operation = request.getOperationName() == null ? "query" : request.getOperationName();
        var reads = viewer.request().shown().entrySet().stream()
                .map(shown -> shown.getKey() + " " + String.join(",", shown.getValue()))
                .toList();
        return Entry.now(
                clock.instant(),
                viewer.id(),
                actor,
                operation,
                hash(request.getDocument()),
                viewer.request().purpose(),
                reads);
    }

    private static String hash(String document) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
