package org.jingwei.cadre;

import java.time.LocalDate;
import java.util.Set;
import org.jingwei.shared.FilePart;
import org.jspecify.annotations.Nullable;

/**
 * One line of the sheet of people. {@code complete} names the parts of the file that somebody vouches for as complete,
 * as of {@code completeOn}; a part that is not named is not known to be complete.
 */
public record PersonRow(
        String code,
        String name,
        @Nullable Sex sex,
        @Nullable LocalDate bornOn,
        @Nullable String idNumber,
        boolean cadre,
        @Nullable String rank,
        Set<FilePart> complete,
        @Nullable LocalDate completeOn,
        @Nullable String source) {

    public PersonRow {
        complete = Set.copyOf(complete);
    }
}
