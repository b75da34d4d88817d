package org.jingwei.clue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.jingwei.shared.AsOf;
import org.jingwei.shared.HandKind;

/** Asked before somebody has a hand in a clue: the rules on matters say who may not. */
public interface HandGuard {

    /**
     * Those of these people who may not, as long as nobody entitled has answered what stands against them.
     *
     * @param since the day of the step; whatever stood on a day from then until now counts
     */
    Set<String> barred(String clue, HandKind hand, Collection<String> people, LocalDate since, AsOf now);
}
