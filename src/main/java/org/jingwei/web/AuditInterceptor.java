package org.jingwei.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import org.jingwei.access.Viewer;
import org.jingwei.audit.Audit;
import org.jingwei.audit.Entry;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
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
                .flatMap(response -> leavesNothing(response, viewer)
                        ? Mono.just(response)
                        : Mono.fromFuture(audit.record(entry(request, viewer))).thenReturn(response));
    }

    private static boolean leavesNothing(WebGraphQlResponse response, Viewer viewer) {
        return !response.getExecutionResult().getErrors().isEmpty()
                || viewer.request().shown().isEmpty();
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
