package org.jingwei.web;

import graphql.parser.ParserOptions;
import java.util.Map;
import org.jingwei.access.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Puts the viewer, and the parser's limits, into the context of the request. */
@Component
@Order(ViewerInterceptor.ORDER)
class ViewerInterceptor implements WebGraphQlInterceptor {

    static final int ORDER = 0;

    private static final ParserOptions PARSER = ParserOptions.newParserOptions()
            .maxCharacters(20_000)
            .maxTokens(2_000)
            .maxWhitespaceTokens(20_000)
            .maxRuleDepth(120)
            .redactTokenParserErrorMessages(true)
            .build();

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var viewer = SignedIn.now().orElseThrow();
        request.configureExecutionInput(
                (_, builder) -> builder.graphQLContext(Map.of(Viewer.class, viewer, ParserOptions.class, PARSER))
                        .build());
        return chain.next(request);
    }
}
