package org.jingwei.web;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Nobody waits for ever; the engine ends its own work by the time it was given with each statement. */
@Component
@Order(TimeoutInterceptor.ORDER)
class TimeoutInterceptor implements WebGraphQlInterceptor {

    static final int ORDER = AuditInterceptor.ORDER + 10;

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var patience = new Patience();
        request.configureExecutionInput((_, builder) ->
                builder.graphQLContext(Map.of(Patience.class, patience)).build());
        var over = Mono.delay(Patience.USUAL).then(Mono.defer(() -> Mono.delay(patience.more())));
        return chain.next(request).timeout(over);
    }
}
