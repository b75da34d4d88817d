package org.jingwei.seal;

import java.util.Collection;
import java.util.List;

/** Who in the register reported which clue. */
@FunctionalInterface
public interface Reports {

    List<Report> of(Collection<String> clues);

    /** Where nobody reported anything. */
    static Reports none() {
        return _ -> List.of();
    }
}
