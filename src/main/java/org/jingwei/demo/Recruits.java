package org.jingwei.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jingwei.cadre.Sex;

/** Who of the population becomes a cadre: more likely he whose parent or spouse is one. */
final class Recruits {

    private static final int YOUNGEST = 24;
    private static final int OLDEST = 61;
    private static final int RETIRES = 60;
    private static final double WOMEN = 0.55;
    private static final double ALONE = 0.24;
    private static final double WITH_KIN = 0.5;

    private final Chance chance;
    private final Kinfolk kinfolk;
    private final List<List<Human>> around;
    private final boolean[] taken;

    private Recruits(Chance chance, Kinfolk kinfolk) {
        this.chance = chance;
        this.kinfolk = kinfolk;
        this.around = kinfolk.around();
        this.taken = new boolean[kinfolk.people().size()];
    }

    /** Those of the age to retire first, within that by lot. */
    static List<Human> of(Chance chance, Kinfolk kinfolk, LocalDate today, int number) {
        var recruits = new Recruits(chance, kinfolk);
        var eligible = recruits.eligible(today);
        if (eligible.size() < number) {
            throw new IllegalStateException(number + " cadres of only " + eligible.size() + " people of that age");
        }
        var chosen = new ArrayList<Human>();
        while (chosen.size() < number) {
            recruits.walk(eligible, chosen);
        }
        chance.shuffle(chosen);
        var recruited = chosen.subList(0, number);
        recruited.sort(Comparator.comparing(human -> human.ageOn(today) < RETIRES));
        return recruited;
    }

    private List<Human> eligible(LocalDate today) {
        return kinfolk.people().stream()
                .filter(human -> human.ageOn(today) >= YOUNGEST && human.ageOn(today) < OLDEST)
                .sorted(Comparator.comparing(Human::bornOn).thenComparingInt(Human::id))
                .toList();
    }

    private void walk(List<Human> eligible, List<Human> chosen) {
        for (var human : eligible) {
            if (!taken[human.id()] && chance.one(likely(human))) {
                taken[human.id()] = true;
                chosen.add(human);
            }
        }
    }

    private double likely(Human human) {
        var withKin = around.get(human.id()).stream().anyMatch(kin -> taken[kin.id()]);
        return (withKin ? WITH_KIN : ALONE) * (human.sex() == Sex.MALE ? 1 : WOMEN);
    }
}
