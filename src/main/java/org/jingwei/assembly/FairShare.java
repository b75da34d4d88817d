package org.jingwei.assembly;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jingwei.assembly.Puzzle.Option;

/** How many of each home unit are seated, and how many would be, were all of the pool drawn alike. */
final class FairShare {

    private final Puzzle puzzle;
    private final Map<String, Integer> pool = new HashMap<>();
    private final Map<String, Integer> seated = new HashMap<>();

    FairShare(Puzzle puzzle, Collection<Option> seats) {
        this.puzzle = puzzle;
        puzzle.people().forEach(person -> pool.merge(person.home(), 1, Integer::sum));
        seats.forEach(seat -> seated.merge(puzzle.holder(seat).home(), 1, Integer::sum));
    }

    /** How many are seated beyond the share of their unit. */
    int beyond() {
        return seated.keySet().stream().mapToInt(home -> beyond(home, 0)).sum();
    }

    /** By how much that would change, if somebody rose and another took his seat. */
    int change(Option rises, Option sits) {
        var leaves = puzzle.holder(rises).home();
        var comes = puzzle.holder(sits).home();
        return leaves.equals(comes) ? 0 : beyond(leaves, -1) - beyond(leaves, 0) + beyond(comes, 1) - beyond(comes, 0);
    }

    private int beyond(String home, int more) {
        var fair = puzzle.fairShare(pool.getOrDefault(home, 0));
        return Math.max(0, seated.getOrDefault(home, 0) + more - fair);
    }
}
