package org.jingwei.assembly;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Consumer;

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
    private final SplittableRandom random;
    private final int[] places;
    private final int[] first;
    private final int[] behind;
    private final Seating now;
    private int[] best = {};
    private long bestWorth = Long.MIN_VALUE;

    LocalSearch(Puzzle puzzle, Rows rows, long seed) {
        this.options = puzzle.options();
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
        now = new Seating(puzzle, rows, places.length);
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
        for (int seat = 0; seat < places.length; seat++) {
            if (now.option(seat) < 0) {
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
        var most = Long.MIN_VALUE;
        for (int i = first[seat] + (step > 1 ? random.nextInt(step) : 0); i < behind[seat]; i += step) {
            if (now.seatOf(options.person(i)) < 0) {
                now.sit(seat, i);
                if (now.worth() > most) {
                    most = now.worth();
                    chosen = i;
                }
                now.rise(seat);
            }
        }
        if (chosen >= 0) {
            now.sit(seat, chosen);
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
                var sits = now.seatOf(options.person(i));
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
            if (now.option(at) >= 0) {
                now.rise(at);
            }
            now.sit(at, comes);
            comes = goes;
            at = next;
        }
    }

    /** Anneals for so many moves, or until that moment; whoever is found that is better is told. */
    LocalSearch improve(long moves, long deadline, Consumer<int[]> listener) {
        for (long done = 0; places.length > 0 && done < moves && System.nanoTime() < deadline; done += MOVES_AT_ONCE) {
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
        var other = now.seatOf(options.person(comes));
        var goes = now.option(seat);
        if (other == seat) {
            return;
        }
        var left = other < 0 ? -1 : now.option(other);
        var swaps = other < 0 || goes < 0 ? -1 : options.find(places[other], options.person(goes));
        if (other >= 0 && goes >= 0 && swaps < 0) {
            return;
        }
        var before = now.worth();
        now.clear(seat);
        now.clear(other);
        now.sit(seat, comes);
        if (swaps >= 0) {
            now.sit(other, swaps);
        }
        var gained = now.worth() - before;
        if (gained < 0 && random.nextDouble() >= Math.exp(gained / heat)) {
            now.clear(seat);
            now.clear(other);
            if (goes >= 0) {
                now.sit(seat, goes);
            }
            if (left >= 0) {
                now.sit(other, left);
            }
        } else if (gained > 0) {
            keep();
        }
    }

    private void keep() {
        if (now.worth() > bestWorth && now.isLawful()) {
            bestWorth = now.worth();
            best = now.taken();
        }
    }
}
