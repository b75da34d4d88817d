package org.jingwei.web;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whatever a controller throws becomes a fault with a code, here and nowhere else. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FetchFaults implements DataFetcherExceptionResolver {

    private final Faults faults;

    FetchFaults(Faults faults) {
        this.faults = faults;
    }

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable thrown, DataFetchingEnvironment environment) {
        return Mono.just(List.of(new FaultError(faults.of(thrown, environment.getLocale()))));
    }
}
