package org.jingwei.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jingwei.seal.Marks;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** POST /graphql: reads the body within its limit, and answers with the status that belongs to the error's code. */
@Component
class GraphqlDoor extends GraphQlHttpHandler {

    private final WebGraphQlHandler handler;
    private final JsonMapper json;
    private final Faults faults;
    private final Marks marks;

    GraphqlDoor(WebGraphQlHandler handler, JsonMapper json, Faults faults, Marks marks) {
        super(handler);
        this.handler = handler;
        this.json = json;
        this.faults = faults;
        this.marks = marks;
    }

    @Override
    public ServerResponse handleRequest(ServerRequest request) {
        var viewer = SignedIn.now().orElseThrow(() -> new IllegalStateException("the security chain lets nobody by"));
        try {
            var body = GraphqlBody.read(request.servletRequest(), json);
            viewer.request().sent(marks.of(body.fingerprint()));
            return prepareResponse(request, handler.handleRequest(read(request, body, viewer.language(), Way.WHOLE)));
        } catch (RuntimeException e) {
            return refused(faults.of(e, viewer.language()));
        } catch (IOException e) {
            return refused(faults.of(Refused.because(Code.BAD_DOCUMENT, "the body broke off"), viewer.language()));
        }
    }

    @Override
    protected HttpStatus selectResponseStatus(WebGraphQlResponse response, MediaType type) {
        return status(response);
    }

    private static HttpStatus status(WebGraphQlResponse response) {
        return response.getErrors().stream()
                .map(error -> error.getExtensions().get("code"))
                .map(code -> Code.find(String.valueOf(code)).orElse(Code.INTERNAL))
                .findFirst()
                .map(code -> HttpStatus.valueOf(code.status()))
                .orElse(HttpStatus.OK);
    }

    static WebGraphQlRequest read(ServerRequest request, GraphqlBody body, Locale language, Way way) {
        var asked = new WebGraphQlRequest(
                request.uri(),
                request.headers().asHttpHeaders(),
                new LinkedMultiValueMap<>(),
                request.remoteAddress().orElse(null),
                request.attributes(),
                body.values(),
                UUID.randomUUID().toString(),
                language);
        asked.configureExecutionInput(
                (_, builder) -> builder.graphQLContext(Map.of(Way.class, way)).build());
        return asked;
    }

    /** An answer that is a refusal, where a stream was asked for. */
    static ServerResponse refused(WebGraphQlResponse response) {
        return ServerResponse.status(status(response))
                .headers(headers -> headers.putAll(response.getResponseHeaders()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(response.toMap());
    }

    static ServerResponse refused(Fault fault) {
        return ServerResponse.status(fault.code().status())
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("errors", List.of(fault.asError())));
    }
}
