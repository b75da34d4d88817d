package org.jingwei.web;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * The server waits for an answer longer than any request is allowed to take: of its own accord it would break off after
 * half a minute and answer 503 with nothing, while the change goes on.
 */
@Component
class LongAnswers implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        server.addConnectorCustomizers(connector ->
                connector.setAsyncTimeout(Patience.CHANGE.plus(Patience.USUAL).toMillis()));
    }
}
