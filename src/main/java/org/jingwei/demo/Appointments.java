package org.jingwei.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Fills the posts of all bodies, the highest first, with people of the age for them and mostly of the place. */
final class Appointments {

    private static final int LOOKED_AT = 16;
    private static final int NEVER = Integer.MIN_VALUE;

    private final Chance chance;
    private final LocalDate today;
    private final List<Human> free;

    private Appointments(Chance chance, LocalDate today, List<Human> candidates) {
        this.chance = chance;
        this.today = today;
        this.free = new ArrayList<>(candidates);
    }

    /** Who holds which post now. */
    static List<Appointment> fill(Chance chance, Bodies bodies, List<Human> candidates, LocalDate today) {
        var appointments = new Appointments(chance, today, candidates);
        return slots(bodies, candidates.size()).stream()
                .map(slot -> new Appointment(appointments.choose(slot), slot))
                .toList();
    }

    private static List<Slot> slots(Bodies bodies, int number) {
        var slots = new ArrayList<Slot>();
        bodies.list().forEach(body -> slots.addAll(body.leaders()));
        slots.sort(Comparator.comparing(Slot::grade).reversed());
        bodies.list().forEach(body -> slots.addAll(clerks(body, body.plan().staff())));
        var larger =
                bodies.list().stream().filter(body -> body.plan().staff() > 2).toList();
        for (var i = 0; slots.size() < number; i++) {
            slots.add(larger.get(i % larger.size()).clerk());
        }
        return slots.subList(0, number);
    }

    private static List<Slot> clerks(Body body, int number) {
        return Stream.generate(body::clerk).limit(number).toList();
    }

    private Human choose(Slot slot) {
        var start = chance.between(0, free.size() - 1);
        var best = start;
        var score = NEVER;
        for (var i = 0; i < free.size() && (i < LOOKED_AT || score == NEVER); i++) {
            var at = (start + i) % free.size();
            var next = score(slot, free.get(at));
            if (next > score) {
                best = at;
                score = next;
            }
        }
        return take(best);
    }

    private Human take(int index) {
        var chosen = free.get(index);
        var last = free.removeLast();
        if (index < free.size()) {
            free.set(index, last);
        }
        return chosen;
    }

    private int score(Slot slot, Human human) {
        var age = human.ageOn(today);
        if (slot.leading() && age <= slot.grade().leastAge()) {
            return NEVER;
        }
        var early = Math.abs(age - slot.grade().leastAge() - 8);
        return home(slot, human) - (slot.leading() ? early / 2 : 0);
    }

    private static int home(Slot slot, Human human) {
        var place = slot.body().place();
        var area = Tier.of(place) == Tier.CITY ? place : place.county();
        if (human.home().within(area)) {
            return slot.closedToLocals() ? -20 : 12;
        }
        return human.home().within(place.city()) ? 5 : 0;
    }
}
