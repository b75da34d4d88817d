package org.jingwei.job;

import java.util.List;
import java.util.Locale;
import org.jingwei.shared.Refusal;
import org.springframework.context.MessageSource;

/** A refusal as the schema says it, in the caller's language. */
public record Problem(String code, String message, List<String> path, List<Object> nodes) {

    public static List<Problem> all(List<Refusal> refusals, MessageSource messages, Locale language) {
        return refusals.stream().map(refusal -> of(refusal, messages, language)).toList();
    }

    private static Problem of(Refusal refusal, MessageSource messages, Locale language) {
        var message = messages.getMessage(refusal.key(), refusal.arguments().toArray(), language);
        return new Problem(refusal.code(), message, refusal.path(), List.of());
    }
}
