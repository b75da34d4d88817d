package org.jingwei.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.jingwei.access.Viewer;
import org.jingwei.seal.Marks;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * POST /graphql with {@code Accept: text/event-stream}: a subscription's events as they happen. What is refused is
 * refused as at the other door, in JSON with its status, before a stream begins.
 */
@Component
class StreamDoor extends GraphQlSseHandler {

    /** So that a caller who is gone is noticed, and his subscription ends. */
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(5);

    private final WebGraphQlHandler handler;
    private final JsonMapper json;
    private final Faults faults;
    private final Marks marks;

    StreamDoor(WebGraphQlHandler handler, JsonMapper json, Faults faults, Marks marks) {
        super(handler, Patience.CHANGE, SIGN_OF_LIFE);
        this.handler = handler;
        this.json = json;
        this.faults = faults;
        this.marks = marks;
    }

    @Override
    public ServerResponse handleRequest(ServerRequest request) {
        var viewer = SignedIn.now().orElseThrow(() -> new IllegalStateException("the security chain lets nobody by"));
        try {
            var begun = Objects.requireNonNull(begin(request, viewer).block());
            return begun.getErrors().isEmpty()
                    ? prepareResponse(request, Mono.just(begun))
                    : GraphqlDoor.refused(begun);
        } catch (RuntimeException e) {
            return GraphqlDoor.refused(faults.of(e, viewer.language()));
        } catch (IOException e) {
            return GraphqlDoor.refused(
                    faults.of(Refused.because(Code.BAD_DOCUMENT, "the body broke off"), viewer.language()));
        }
    }

    private Mono<WebGraphQlResponse> begin(ServerRequest request, Viewer viewer) throws IOException {
        var body = GraphqlBody.read(request.servletRequest(), json);
        viewer.request().sent(marks.of(body.fingerprint()));
        return handler.handleRequest(GraphqlDoor.read(request, body, viewer.language(), Way.STREAM));
    }
}
