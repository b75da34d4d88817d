package org.jingwei.web;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.InvalidSyntaxError;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.validation.ValidationError;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * An answer with an error has no data: what is expected is told as data, so an error is a fault of the document, a limit
 * or ours, and half an answer would be mistaken for a whole one. The gravest is told, with its code.
 */
@Component
@Order(FaultInterceptor.ORDER)
class FaultInterceptor implements WebGraphQlInterceptor {

    static final int ORDER = ViewerInterceptor.ORDER + 10;

    private static final Logger LOG = LoggerFactory.getLogger(FaultInterceptor.class);

    private final Faults faults;

    FaultInterceptor(Faults faults) {
        this.faults = faults;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var language = Optional.ofNullable(request.getLocale()).orElse(Locale.SIMPLIFIED_CHINESE);
        return chain.next(request)
                .map(response -> response.getExecutionResult().getErrors().isEmpty()
                        ? eventByEvent(response, language)
                        : answer(request, gravest(response.getExecutionResult().getErrors(), language)))
                .onErrorResume(thrown -> Mono.just(answer(request, faults.of(thrown, language))));
    }

    /** The same of each event of a stream; a stream that breaks off says why. */
    private WebGraphQlResponse eventByEvent(WebGraphQlResponse response, Locale language) {
        return Events.of(response)
                .map(events -> events.map(event ->
                                event.getErrors().isEmpty() ? event : only(gravest(event.getErrors(), language)))
                        .onErrorResume(thrown -> Flux.just(only(faults.of(thrown, language)))))
                .map(events -> Events.replaced(response, events))
                .orElse(response);
    }

    private static ExecutionResult only(Fault fault) {
        return ExecutionResultImpl.newExecutionResult()
                .addError(new FaultError(fault))
                .build();
    }

    /** A fault that stood in a field which is never null is followed by an error that says no more than that. */
    private Fault gravest(List<GraphQLError> errors, Locale language) {
        var known = errors.stream().filter(FaultError.class::isInstance).toList();
        return (known.isEmpty() ? errors : known)
                .stream()
                        .map(error -> fault(error, language))
                        .max(Comparator.comparingInt(fault -> fault.code().status()))
                        .orElseThrow();
    }

    private Fault fault(GraphQLError error, Locale language) {
        return switch (error) {
            case FaultError known -> known.fault();
            case Aborted aborted -> faults.of(aborted.refused(), language);
            case InvalidSyntaxError syntax -> badDocument(syntax, language);
            case ValidationError invalid -> badDocument(invalid, language);
            case BadFaithIntrospectionError greedy -> badDocument(greedy, language);
            case GraphQLException variable ->
                faults.fault(Code.BAD_VARIABLE, language, null, String.valueOf(variable.getMessage()));
            default -> unforeseen(error, language);
        };
    }

    private Fault badDocument(GraphQLError error, Locale language) {
        return faults.fault(Code.BAD_DOCUMENT, language, null, error.getMessage());
    }

    private Fault unforeseen(GraphQLError error, Locale language) {
        var fault = faults.fault(Code.INTERNAL, language, null);
        LOG.error("{} at {}, reference {}", error.getErrorType(), error.getPath(), fault.reference());
        return fault;
    }

    private static WebGraphQlResponse answer(WebGraphQlRequest request, Fault fault) {
        var response =
                new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), only(fault)));
        var retryAfter = fault.retryAfter();
        if (retryAfter != null) {
            response.getResponseHeaders().set("Retry-After", seconds(retryAfter));
        }
        return response;
    }

    private static String seconds(Duration wait) {
        return Long.toString(Math.max(1, wait.toSeconds()));
    }
}
