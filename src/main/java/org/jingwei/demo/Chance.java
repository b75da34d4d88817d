package org.jingwei.demo;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;

/** All the chance of the demo office: one seed, one office. */
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        this(new SplittableRandom(seed));
    }

    private Chance(SplittableRandom random) {
        this.random = random;
    }

    /** Chance of its own for one part, so that a change in that part leaves the others as they were. */
    Chance split() {
        return new Chance(random.split());
    }

    boolean one(double probability) {
        return random.nextDouble() < probability;
    }

    /** Both bounds are possible. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** A day in [from, to); {@code from} where nothing lies between. */
    LocalDate day(LocalDate from, LocalDate to) {
        return from.isBefore(to) ? from.plusDays(random.nextLong(DAYS.between(from, to))) : from;
    }

    /** A day between so many years before the day and so many. */
    LocalDate yearsBefore(LocalDate day, int most, int least) {
        return day(day.minusYears(most), day.minusYears(least));
    }

    <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    <T> T pick(List<T> items, ToIntFunction<T> weight) {
        var left = random.nextInt(items.stream().mapToInt(weight).sum());
        for (var item : items) {
            left -= weight.applyAsInt(item);
            if (left < 0) {
                return item;
            }
        }
        throw new IllegalStateException("weights changed while picking");
    }

    void shuffle(List<?> items) {
        Collections.shuffle(items, Random.from(random));
    }
}
