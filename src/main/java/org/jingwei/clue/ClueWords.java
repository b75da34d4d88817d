package org.jingwei.clue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jingwei.access.Role;
import org.jingwei.shared.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is said about clues, in the caller's language. */
@Component
class ClueWords {

    private final MessageSource messages;

    ClueWords(MessageSource messages) {
        this.messages = messages;
    }

    Refusal refusal(Objection objection, Locale language) {
        var words = objection.details().stream()
                .map(detail -> word(detail, language))
                .toList();
        return new Refusal(objection.reason().code(), "clue." + objection.reason(), words, objection.path());
    }

    Refusal refusal(String code, List<String> path, Locale language, Object... details) {
        return refusal(code, "clue." + code, path, language, details);
    }

    /** Where one code is said in several ways. */
    Refusal refusal(String code, String key, List<String> path, Locale language, Object... details) {
        var words =
                List.of(details).stream().map(detail -> word(detail, language)).toList();
        return new Refusal(code, key, words, path);
    }

    /** What that step is called. */
    String step(StepKind kind, Locale language) {
        return messages.getMessage("step." + kind, null, language);
    }

    private Object word(Object detail, Locale language) {
        return switch (detail) {
            case StepKind kind -> step(kind, language);
            case DocumentKind kind -> messages.getMessage("document." + kind, null, language);
            case SanctionKind kind -> messages.getMessage("sanction." + kind, null, language);
            case ClueState state -> messages.getMessage("state." + state, null, language);
            case Role role -> messages.getMessage("role." + role, null, language);
            case List<?> list ->
                list.stream().map(each -> word(each, language).toString()).collect(Collectors.joining(" / "));
            default -> detail.toString();
        };
    }
}
