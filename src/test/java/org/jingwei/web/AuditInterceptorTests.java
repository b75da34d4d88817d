package org.jingwei.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphqlErrorBuilder;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.access.Request;
import org.jingwei.access.Shown;
import org.jingwei.access.Viewer;
import org.jingwei.access.Viewers;
import org.jingwei.audit.Audit;
import org.jingwei.audit.AuditFailed;
import org.jingwei.audit.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.LinkedMultiValueMap;
import reactor.core.publisher.Mono;

@OfficeTest
class AuditInterceptorTests {

    @Autowired
    Office office;

    @Autowired
    Viewers viewers;

    @Autowired
    Audit audit;

    @Autowired
    Clock clock;

    @Autowired
    Faults faults;

    private Viewer viewer;

    @BeforeEach
    void signIn() {
        viewer = viewers.findByAccount(office.account(null), List.of(), new Request(null, "a complaint"))
                .orElseThrow();
        SecurityContextHolder.getContext().setAuthentication(new SignedIn(viewer));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private static WebGraphQlRequest request() {
        return new WebGraphQlRequest(
                URI.create("http://localhost/graphql"),
                new HttpHeaders(),
                new LinkedMultiValueMap<>(),
                null,
                Map.of(),
                Map.of("query", "query Card { cadre { name } }", "operationName", "Card"),
                UUID.randomUUID().toString(),
                Locale.ENGLISH);
    }

    private static WebGraphQlResponse response(ExecutionResult result) {
        return new WebGraphQlResponse(
                new DefaultExecutionGraphQlResponse(request().toExecutionInput(), result));
    }

    private void ask(ExecutionResult result) {
        var response = response(result);

        var answer = new AuditInterceptor(audit, clock)
                .intercept(request(), _ -> Mono.just(response))
                .block();

        assertThat(answer).isSameAs(response);
    }

    private List<org.neo4j.driver.Record> entries() {
        return office.cypher(
                "MATCH (e:AuditEntry {account: $id}) RETURN e.operation AS operation, e.reads AS reads, "
                        + "e.purpose AS purpose, e.index AS index, size(e.document) AS hash",
                Map.of("id", viewer.id()));
    }

    @Test
    void hasTheRecordInTheChainBeforeTheAnswerLeaves() {
        show("cadre-1", "name", "rank");

        ask(ExecutionResultImpl.newExecutionResult().data(Map.of()).build());

        var entry = entries().getFirst();
        assertThat(entry.get("operation").asString()).isEqualTo("Card");
        assertThat(entry.get("reads").asList()).containsExactly("cadre-1 name,rank");
        assertThat(entry.get("purpose").asString()).isEqualTo("a complaint");
        assertThat(entry.get("hash").asInt()).isEqualTo(64);
        assertThat(entry.get("index").asLong()).isNotNegative();
    }

    @Test
    void recordsNothingWhereNothingGuardedLeft() {
        ask(ExecutionResultImpl.newExecutionResult().data(Map.of()).build());

        assertThat(entries()).isEmpty();
    }

    @Test
    void recordsNothingWhereAnErrorKeepsTheDataBack() {
        show("cadre-1", "name");

        ask(ExecutionResultImpl.newExecutionResult()
                .addError(GraphqlErrorBuilder.newError().message("no").build())
                .build());

        assertThat(entries()).isEmpty();
    }

    @Test
    void letsNothingLeaveWhoseRecordIsNotDurable() {
        var failing = mock(Audit.class);
        when(failing.record(any(Entry.class)))
                .thenReturn(CompletableFuture.failedFuture(new AuditFailed(new IllegalStateException("disk full"))));
        show("cadre-1", "name");
        var result = ExecutionResultImpl.newExecutionResult().data(Map.of()).build();

        var answer = new FaultInterceptor(faults)
                .andThen(new AuditInterceptor(failing, clock))
                .intercept(request(), _ -> Mono.just(response(result)))
                .block();

        assertThat(answer.getExecutionResult().isDataPresent()).isFalse();
        assertThat(answer.getErrors().getFirst().getExtensions()).containsEntry("code", "engine-unavailable");
        assertThat(answer.getResponseHeaders().getFirst("Retry-After")).isEqualTo("5");
    }

    private void show(String object, String... fields) {
        Shown.note(viewer, object, fields);
    }
}
