package org.jingwei.web;

import graphql.ExecutionResult;
import java.util.Optional;
import org.reactivestreams.Publisher;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Flux;

/** The events of an answer that is a stream; each is an answer by itself. */
final class Events {

    private Events() {}

    static Optional<Flux<ExecutionResult>> of(WebGraphQlResponse response) {
        return response.getExecutionResult().getData() instanceof Publisher<?> events
                ? Optional.of(Flux.from(events).cast(ExecutionResult.class))
                : Optional.empty();
    }

    static WebGraphQlResponse replaced(WebGraphQlResponse response, Flux<ExecutionResult> events) {
        return response.transform(builder -> builder.data(events));
    }
}
