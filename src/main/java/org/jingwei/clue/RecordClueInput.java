package org.jingwei.clue;

import java.time.LocalDate;
import java.util.List;
import org.jingwei.seal.Reporter;
import org.jspecify.annotations.Nullable;

/** What somebody enters as a new clue. */
record RecordClueInput(
        @Nullable String round,
        String organization,
        List<String> subjects,
        ClueSource source,
        String summary,
        LocalDate receivedOn,
        @Nullable Reporter reporter) {}
