package org.jingwei.assembly;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Supply and demand of all seats at once: how many can be filled where only who may hold which seat counts, and each person
 * sits once (a greatest flow). Where some stay empty, the places from which no chain of moves leads to anybody free are
 * those that ask for more people than there are (the least cut).
 */
final class Flow {

    private static final int UNSEEN = -2;

    private final Options options;
    private final int[] places;
    private final int[] wanted;
    private final int[] filled;
    private final int[] groups;
    private final int[] sitsAt;

    /**
     * Places that together need more people than may hold any of them.
     *
     * @param places as {@link Options#place} numbers them
     */
    record Shortage(List<Integer> places, int needed, int available) {}

    /**
     * @param seats how many each place has
     */
    Flow(Options options, int people, Map<Integer, Integer> seats) {
        var sorted = new TreeMap<>(seats);
        this.options = options;
        places = sorted.keySet().stream().mapToInt(place -> place).toArray();
        wanted = sorted.values().stream().mapToInt(number -> number).toArray();
        filled = new int[places.length];
        groups = new int[places.length];
        sitsAt = new int[people];
        Arrays.fill(sitsAt, -1);
        Arrays.fill(groups, -1);
        for (int i = 0; i < places.length; i++) {
            for (int seat = 0; seat < wanted[i] && fill(i); seat++) {}
        }
    }

    static Flow of(Puzzle puzzle) {
        var seats = new TreeMap<Integer, Integer>();
        for (int i = 0; i < puzzle.teams().size(); i++) {
            var team = i;
            puzzle.teams().get(i).seats().forEach((role, number) -> seats.put(Options.place(team, role), number));
        }
        return new Flow(puzzle.options(), puzzle.people().size(), seats);
    }

    /** How many seats stay empty, whoever sits where. */
    int missing() {
        return Arrays.stream(wanted).sum() - Arrays.stream(filled).sum();
    }

    /** Where people are too few, the greatest shortage first; no two share anybody. */
    List<Shortage> shortages() {
        var byGroup = new TreeMap<Integer, List<Integer>>();
        for (int i = 0; i < places.length; i++) {
            if (groups[i] >= 0) {
                byGroup.computeIfAbsent(groups[i], _ -> new ArrayList<>()).add(i);
            }
        }
        return byGroup.values().stream()
                .map(group -> new Shortage(
                        group.stream().map(i -> places[i]).toList(),
                        group.stream().mapToInt(i -> wanted[i]).sum(),
                        group.stream().mapToInt(i -> filled[i]).sum()))
                .sorted(java.util.Comparator.comparingInt(
                        (Shortage shortage) -> shortage.available() - shortage.needed()))
                .toList();
    }

    /** Somebody free sits down, if need be behind a chain of others who move up. */
    private boolean fill(int empty) {
        if (groups[empty] >= 0) {
            return false;
        }
        var cameFor = new int[places.length];
        var by = new int[places.length];
        Arrays.fill(cameFor, UNSEEN);
        cameFor[empty] = -1;
        var seen = new ArrayList<>(List.of(empty));
        var queue = new ArrayDeque<>(seen);
        var met = new ArrayList<Integer>();
        while (!queue.isEmpty()) {
            var at = queue.remove();
            for (int i = options.from(places[at]); i < options.from(places[at] + 1); i++) {
                var sits = sitsAt[options.person(i)];
                if (sits < 0) {
                    shift(at, options.person(i), cameFor, by);
                    return true;
                }
                if (groups[sits] >= 0) {
                    met.add(groups[sits]); // nothing comes free from there
                } else if (cameFor[sits] == UNSEEN) {
                    cameFor[sits] = at;
                    by[sits] = options.person(i);
                    seen.add(sits);
                    queue.add(sits);
                }
            }
        }
        seen.forEach(each -> groups[each] = empty);
        for (int i = 0; i < groups.length; i++) {
            groups[i] = met.contains(groups[i]) ? empty : groups[i];
        }
        return false;
    }

    private void shift(int free, int newcomer, int[] cameFor, int[] by) {
        var comes = newcomer;
        var at = free;
        while (true) {
            sitsAt[comes] = at;
            if (cameFor[at] < 0) {
                filled[at]++;
                return;
            }
            comes = by[at];
            at = cameFor[at];
        }
    }
}
