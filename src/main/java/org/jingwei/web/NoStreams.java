package org.jingwei.web;

import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** There are no subscriptions yet, so nobody gets past the limits of the door by asking for a stream. */
@Component
class NoStreams extends GraphQlSseHandler {

    NoStreams(WebGraphQlHandler handler) {
        super(handler);
    }

    @Override
    public ServerResponse handleRequest(ServerRequest request) {
        return ServerResponse.status(HttpStatus.NOT_ACCEPTABLE).build();
    }
}
