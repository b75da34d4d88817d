package org.jingwei.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jingwei.audit.AuditFailed;
import org.jingwei.graph.EngineFault;
import org.jingwei.shared.BadInput;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.stereotype.Component;

/** Turns whatever was thrown into an error with a code; what nobody foresaw is logged under the reference and masked. */
@Component
class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final Duration ENGINE_RETRY = Duration.ofSeconds(5);

    private final MessageSource messages;

    Faults(MessageSource messages) {
        this.messages = messages;
    }

    Fault of(Throwable thrown, Locale language) {
        return switch (bare(thrown)) {
            case Refused refused ->
                fault(
                        refused.code(),
                        language,
                        refused.retryAfter(),
                        refused.details().toArray());
            case BadInput bad -> ofBadInput(bad, language);
            case AuditFailed _ -> fault(Code.ENGINE_UNAVAILABLE, language, ENGINE_RETRY);
            case TimeoutException _ -> fault(Code.TIMEOUT, language, null);
            case Throwable other ->
                EngineFault.of(other)
                        .map(fault -> ofEngine(fault, language))
                        .orElseGet(() -> internal(other, language));
        };
    }

    private Fault ofEngine(EngineFault fault, Locale language) {
        return switch (fault) {
            case TIMED_OUT -> fault(Code.TIMEOUT, language, null);
            case UNAVAILABLE -> fault(Code.ENGINE_UNAVAILABLE, language, ENGINE_RETRY);
        };
    }

    Fault fault(Code code, Locale language, @Nullable Duration retryAfter, Object... details) {
        var which = details.length == 0 ? "" : ".detail";
        var message = messages.getMessage("code." + code.text() + which, details, code.text(), language);
        return Fault.of(code, message == null ? code.text() : message, retryAfter);
    }

    private Fault ofBadInput(BadInput bad, Locale language) {
        var code = Code.find(bad.code()).orElse(Code.BAD_VARIABLE);
        return Fault.of(code, messages.getMessage(bad.key(), bad.arguments().toArray(), language), null);
    }

    private Fault internal(Throwable thrown, Locale language) {
        var fault = fault(Code.INTERNAL, language, null);
        LOG.error("internal fault, reference {}", fault.reference(), thrown);
        return fault;
    }

    private static Throwable bare(Throwable thrown) {
        var wrapped =
                List.of(CompletionException.class, ExecutionException.class, SubscriptionPublisherException.class);
        return wrapped.contains(thrown.getClass()) && thrown.getCause() != null ? bare(thrown.getCause()) : thrown;
    }
}
