package org.jingwei.assembly;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.jingwei.assembly.Rows.Entry;

/**
 * Looks for teams by exchanging people, in plain Java: the first answer of every search, and the only one where the exact
 * solver fails. It begins by taking the best for each seat, moves people along chains to fill the last, and then anneals.
 * It is counted in moves, not in time, so it finds the same teams each time.
 */
final class LocalSearch {

    private static final int LOOKED_AT = 400;
    private static final double HOT = 4;
    private static final double COLD = 0.15;
    private static final int MOVES_AT_ONCE = 4_096;

    private final Options options;
    private final Rows rows;
    private final SplittableRandom random;
    private final int[] places;
    private final int[] first;
    private final int[] behind;
    private final int[] taken;
    private final int[] seatOf;
    private final int[] sums;
    private final Entry entry = new Entry();
    private long cost;
    private int broken;
    private long worth;
    private int[] best = {};
    private long bestWorth = Long.MIN_VALUE;

    LocalSearch(Puzzle puzzle, Rows rows, long seed) {
        this.options = puzzle.options();
        this.rows = rows;
        this.random = new SplittableRandom(seed);
        var listed = new ArrayList<Integer>();
        for (int team = 0; team < puzzle.teams().size(); team++) {
            var number = team;
            puzzle.teams().get(team).seats().forEach((role, seats) -> {
                for (int i = 0; i < seats; i++) {
                    listed.add(Options.place(number, role));
                }
            });
        }
        places = listed.stream().mapToInt(place -> place).toArray();
        first = Arrays.stream(places).map(options::from).toArray();
        behind = Arrays.stream(places).map(place -> options.from(place + 1)).toArray();
        taken = new int[places.length];
        Arrays.fill(taken, -1);
        seatOf = new int[puzzle.people().size()];
        Arrays.fill(seatOf, -1);
        sums = new int[rows.size()];
        for (int row = 0; row < sums.length; row++) {
            cost += rows.row(row).cost(0);
            broken += rows.row(row).lawless(0);
        }
    }

    /** The best teams that were found, as options; empty where none meet every demand. */
    int[] best() {
        return best;
    }

    long bestWorth() {
        return bestWorth;
    }

    /** Fills the seats, the scarcest first. */
    LocalSearch begin() {
        Arrays.stream(order()).forEach(this::fill);
        for (int seat = 0; seat < taken.length; seat++) {
            if (taken[seat] < 0) {
                chain(seat);
            }
        }
        keep();
        return this;
    }

    private int[] order() {
        return java.util.stream.IntStream.range(0, places.length)
                .boxed()
                .sorted(java.util.Comparator.comparingInt(seat -> behind[seat] - first[seat]))
                .mapToInt(seat -> seat)
                .toArray();
    }

    private void fill(int seat) {
        var choices = behind[seat] - first[seat];
        var step = Math.max(1, choices / LOOKED_AT);
        var chosen = -1;
        var least = Long.MAX_VALUE;
        for (int i = first[seat] + (step > 1 ? random.nextInt(step) : 0); i < behind[seat]; i += step) {
            if (seatOf[options.person(i)] < 0) {
                sit(seat, i);
                if (cost - worth < least) {
                    least = cost - worth;
                    chosen = i;
                }
                rise(seat);
            }
        }
        if (chosen >= 0) {
            sit(seat, chosen);
        }
    }

    /** Somebody takes the empty seat whose own seat another can take, and so on, until somebody free sits down. */
    private void chain(int empty) {
        var cameFor = new int[places.length];
        var by = new int[places.length];
        Arrays.fill(cameFor, -2);
        cameFor[empty] = -1;
        var queue = new ArrayDeque<Integer>();
        queue.add(empty);
        while (!queue.isEmpty()) {
            var seat = queue.remove();
            for (int i = first[seat]; i < behind[seat]; i++) {
                var sits = seatOf[options.person(i)];
                if (sits < 0) {
                    shift(seat, i, cameFor, by);
                    return;
                }
                if (cameFor[sits] == -2) {
                    cameFor[sits] = seat;
                    by[sits] = i;
                    queue.add(sits);
                }
            }
        }
    }

    /** Each of the chain moves up: whoever sat at {@code seat} goes where he was wanted. */
    private void shift(int seat, int newcomer, int[] cameFor, int[] by) {
        var at = seat;
        var comes = newcomer;
        while (at >= 0) {
            var next = cameFor[at];
            var goes = by[at];
            if (taken[at] >= 0) {
                rise(at);
            }
            sit(at, comes);
            comes = goes;
            at = next;
        }
    }

    /** Anneals for so many moves, or until that moment; whoever is found that is better is told. */
    LocalSearch improve(long moves, long deadline, Consumer<int[]> listener) {
        if (places.length == 0) {
            return this;
        }
        for (long done = 0; done < moves && System.nanoTime() < deadline; done += MOVES_AT_ONCE) {
            var heat = HOT * Math.pow(COLD / HOT, (double) done / moves);
            var none = best.length == 0;
            for (int i = 0; i < MOVES_AT_ONCE; i++) {
                move(heat);
            }
            if (none && best.length > 0) {
                listener.accept(best);
            }
        }
        return this;
    }

    private void move(double heat) {
        var seat = random.nextInt(places.length);
        var choices = behind[seat] - first[seat];
        if (choices == 0) {
            return;
        }
        var comes = first[seat] + random.nextInt(choices);
        var other = seatOf[options.person(comes)];
        var goes = taken[seat];
        if (other == seat) {
            return;
        }
        var left = other < 0 ? -1 : taken[other];
        var swaps = other < 0 || goes < 0 ? -1 : options.find(places[other], options.person(goes));
        if (other >= 0 && goes >= 0 && swaps < 0) {
            return;
        }
        var before = worth - cost;
        clear(seat);
        clear(other);
        sit(seat, comes);
        if (swaps >= 0) {
            sit(other, swaps);
        }
        var gained = worth - cost - before;
        if (gained < 0 && random.nextDouble() >= Math.exp(gained / heat)) {
            clear(seat);
            clear(other);
            if (goes >= 0) {
                sit(seat, goes);
            }
            if (left >= 0) {
                sit(other, left);
            }
        } else if (gained > 0) {
            keep();
        }
    }

    private void clear(int seat) {
        if (seat >= 0 && taken[seat] >= 0) {
            rise(seat);
        }
    }

    private void keep() {
        if (worth - cost > bestWorth && broken == 0) {
            bestWorth = worth - cost;
            best = taken.clone();
        }
    }

    private void sit(int seat, int option) {
        taken[seat] = option;
        seatOf[options.person(option)] = seat;
        worth += rows.worth(option);
        count(option, 1);
    }

    private void rise(int seat) {
        var option = taken[seat];
        taken[seat] = -1;
        seatOf[options.person(option)] = -1;
        worth -= rows.worth(option);
        count(option, -1);
    }

    private void count(int option, int sign) {
        rows.of(option, entry);
        for (int i = 0; i < entry.size; i++) {
            var row = rows.row(entry.rows[i]);
            var sum = sums[entry.rows[i]];
            var now = sum + sign * entry.counts[i];
            sums[entry.rows[i]] = now;
            var change = row.cost(now) - row.cost(sum);
            cost += change;
            broken += row.lawless(now) - row.lawless(sum);
        }
    }
}
