package org.jingwei.demo;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The posts of a life, told backwards from the present one: a grade lower or the same, in a body not far away. */
final class Careers {

    private static final int MOST_POSTS = 9;
    private static final int TRIES = 14;

    private final Chance chance;
    private final Paths paths;
    private final LocalDate today;
    private final Map<String, List<Stint>> heads = new HashMap<>();
    private final Map<String, List<Slot>> leaders = new HashMap<>();

    Careers(Chance chance, Bodies bodies, LocalDate today) {
        this.chance = chance;
        this.paths = new Paths(chance, bodies);
        this.today = today;
    }

    /** All present posts first, so that no past head sits in the time of a present one. */
    List<Official> of(List<Appointment> present, List<Human> departed) {
        var latest = new ArrayList<Official>();
        present.forEach(held -> latest.add(new Official(held.human(), List.of(present(held.human(), held.slot())))));
        departed.forEach(human -> latest.add(new Official(human, List.of(last(human)))));
        return latest.stream().map(this::withPast).toList();
    }

    private Stint present(Human human, Slot slot) {
        var from = today.minusDays(chance.between(30, slot.leading() ? 1_600 : 1_900));
        var earliest = slot.leading() ? human.bornOn().plusYears(slot.grade().leastAge()) : entry(human);
        return noted(new Stint(slot, later(earliest, from), null));
    }

    /** Retired, or gone to where this office keeps no files. */
    private Stint last(Human human) {
        var to = chance.day(later(entry(human).plusDays(180), today.minusDays(1_000)), today);
        var from = later(entry(human), to.minusDays(chance.between(400, 2_000)));
        var grade = gradeAt(human, from, chance.pick(List.of(Grade.SECTION_DEPUTY, Grade.SECTION, Grade.COUNTY)));
        return noted(new Stint(
                slot(paths.anywhere(), grade, from, to).orElse(paths.anywhere().clerk()), from, to));
    }

    private Official withPast(Official official) {
        Deque<Stint> career = new ArrayDeque<>(official.career());
        var human = official.human();
        var entry = entry(human).plusDays(chance.between(0, 900));
        while (career.size() < MOST_POSTS && career.getFirst().from().isAfter(entry.plusDays(300))) {
            var next = career.removeFirst();
            var earlier = earlier(human, next, entry);
            if (earlier.leadsOnTo(next)) {
                career.addFirst(new Stint(next.slot(), earlier.from(), next.to()));
            } else {
                career.addFirst(next);
                career.addFirst(earlier);
            }
        }
        return new Official(human, List.copyOf(career));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate entry(Human human) {
        return human.bornOn().plusYears(22).plusDays(200);
    }

    private Stint earlier(Human human, Stint next, LocalDate entry) {
        var from = next.from().minusDays(chance.between(450, 1_700));
        if (from.isBefore(entry.plusDays(400))) {
            from = entry;
        }
        var held = next.slot().grade();
        var grade = gradeAt(human, from, chance.one(0.5) ? held.below() : held);
        return noted(new Stint(earlier(next.slot(), grade, from, next.from()), from, next.from()));
    }

    private Slot earlier(Slot next, Grade grade, LocalDate from, LocalDate to) {
        for (var i = 0; i < TRIES; i++) {
            var slot = slot(paths.before(next), grade, from, to);
            if (slot.isPresent()) {
                return slot.get();
            }
        }
        return next.body().clerk();
    }

    private Optional<Slot> slot(Body body, Grade grade, LocalDate from, LocalDate to) {
        if (grade == Grade.CLERK) {
            return body.plan().staff() > 0 ? Optional.of(body.clerk()) : Optional.empty();
        }
        var vacant = leaders.computeIfAbsent(body.code(), _ -> body.leaders()).stream()
                .filter(slot -> slot.grade() == grade)
                .filter(slot -> !slot.principal() || vacant(body, from, to))
                .toList();
        return vacant.isEmpty() ? Optional.empty() : Optional.of(chance.pick(vacant));
    }

    private boolean vacant(Body body, LocalDate from, LocalDate to) {
        return heads.getOrDefault(body.code(), List.of()).stream().noneMatch(head -> head.overlaps(from, to));
    }

    private Stint noted(Stint stint) {
        if (stint.slot().principal()) {
            heads.computeIfAbsent(stint.slot().body().code(), _ -> new ArrayList<>())
                    .add(stint);
        }
        return stint;
    }

    private static Grade gradeAt(Human human, LocalDate day, Grade wanted) {
        var grade = wanted;
        while (grade != Grade.CLERK && human.ageOn(day) < grade.leastAge()) {
            grade = grade.below();
        }
        return grade;
    }
}
