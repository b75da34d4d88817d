package org.jingwei.clue;

import java.time.LocalDate;
import java.util.List;
import org.jingwei.access.Scopes;
import org.jingwei.seal.Reporter;
import org.jspecify.annotations.Nullable;

/**
 * A clue at its beginning: where it came from, what it is about, within which scopes.
 *
 * @param reporter null where nobody knows who reported it
 */
public record NewClue(
        String id,
        String number,
        @Nullable String round,
        String organization,
        List<String> subjects,
        ClueSource source,
        String summary,
        LocalDate receivedOn,
        Scopes scopes,
        @Nullable Reporter reporter) {

    public NewClue {
        subjects = List.copyOf(subjects);
    }

    String about() {
        return Chain.about(source.name(), organization, subjects, summary);
    }
}
