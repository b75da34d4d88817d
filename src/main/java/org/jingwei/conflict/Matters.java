package org.jingwei.conflict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jingwei.access.Circles;
import org.jingwei.access.Role;
import org.jingwei.access.Viewer;
import org.jingwei.access.Watchman;
import org.jingwei.clue.Clue;
import org.jingwei.clue.Clues;
import org.jingwei.clue.HandGuard;
import org.jingwei.shared.AsOf;
import org.jingwei.shared.HandKind;
import org.jingwei.shared.Period;
import org.springframework.stereotype.Component;

/**
 * The rules on matters: may these people have a hand in that clue? Asked with the eyes of the service, for nobody who is
 * to act may be spared a rule because the one who asks may not know its facts.
 */
@Component
class Matters implements HandGuard {

    private static final Set<HandKind> OF_THE_BODY =
            EnumSet.complementOf(EnumSet.of(HandKind.FIND, HandKind.KEEP, HandKind.APPROVE));

    private final Conflicts conflicts;
    private final Clues clues;
    private final Circles circles;
    private final Watchman watchman;

    Matters(Conflicts conflicts, Clues clues, Circles circles, Watchman watchman) {
        this.conflicts = conflicts;
        this.clues = clues;
        this.circles = circles;
        this.watchman = watchman;
    }

    /** What stands on some day against each of them, for {@code as} to weigh by hand. */
    CrossCheck check(String clue, Collection<String> people, Period days, Instant knownAt) {
        var now = new AsOf(days.from(), knownAt);
        return conflicts.check(Question.ofMatter(people, clue, days, knownAt), watchman.scope(now));
    }

    /** The checks in whose answers a finding is met, for whoever decides on that hand and may ask of that person: of today, of its life. */
    Stream<CheckView> met(MetFinding met, Viewer viewer) {
        var hand = met.hand();
        return Optional.ofNullable(met.clue())
                .flatMap(clue -> clues.find(clue, viewer))
                .filter(clue -> hand != null && decides(hand, clue, viewer))
                .filter(_ -> mayAsk(met.candidate(), viewer))
                .stream()
                .flatMap(clue -> Stream.of(Period.day(viewer.now().on()), life(clue, viewer)))
                .map(days -> check(
                        Objects.requireNonNull(met.clue()),
                        List.of(met.candidate()),
                        days,
                        viewer.now().knownAt()))
                .map(check -> new CheckView(check.as(Objects.requireNonNull(hand)), viewer));
    }

    /** From the day on which it was received until today. */
    static Period life(Clue clue, Viewer viewer) {
        return new Period(clue.receivedOn(), viewer.now().on().plusDays(1));
    }

    /** Whether the viewer decides on whoever is to have the next hand in that clue. */
    boolean decides(String clue, Viewer viewer) {
        return clues.find(clue, viewer)
                .filter(found ->
                        decides(found.scopes().body() == null ? HandKind.FIND : HandKind.RECEIVE, found, viewer))
                .isPresent();
    }

    /** Whether it rests on what somebody did at the body that received the clue, which stays with that body. */
    static boolean tellsOfTheBody(Hit hit) {
        return hit.path().stream()
                .map(fact -> fact.text("hand"))
                .anyMatch(hand -> hand != null && OF_THE_BODY.contains(HandKind.valueOf(hand)));
    }

    boolean mayAsk(String person, Viewer viewer) {
        return circles.checkable(viewer, List.of(person)).contains(person);
    }

    /** The body that received it decides on its own hands, the head of the office on those before. */
    static boolean decides(HandKind hand, Clue clue, Viewer viewer) {
        return holds(viewer, OF_THE_BODY.contains(hand) ? Role.RECEIVER : Role.OFFICE_HEAD, clue);
    }

    /** Whoever decides on a hand knows whose it is; the body that received it knows those before as well. */
    static boolean knows(HandKind hand, Clue clue, Viewer viewer) {
        return decides(hand, clue, viewer) || holds(viewer, Role.RECEIVER, clue);
    }

    private static boolean holds(Viewer viewer, Role role, Clue clue) {
        return viewer.hands().contains(String.valueOf(clue.scopes().hand(role)));
    }

    /**
     * What is not known bars nobody: a step cannot wait until every file is vouched for. A step that is recorded later is asked
     * for all days since; where a rule did not end, nobody acts.
     */
    @Override
    public Set<String> barred(String clue, HandKind hand, Collection<String> people, LocalDate since, AsOf now) {
        var barred = new TreeSet<String>();
        var asked = List.copyOf(people);
        if (asked.isEmpty()) {
            return barred;
        }
        var days = new Period(since, now.on().plusDays(1));
        var check = check(clue, asked, days, now.knownAt()).as(hand);
        AllRan.hold(check);
        for (int i = 0; i < asked.size(); i++) {
            switch (check.outcome(i, 0)) {
                case BLOCKED, NEEDS_REVIEW -> barred.add(asked.get(i));
                case CLEAR, UNKNOWN -> {}
            }
        }
        return barred;
    }
}
