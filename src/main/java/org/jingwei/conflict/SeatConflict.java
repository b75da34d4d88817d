package org.jingwei.conflict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jingwei.shared.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A conflict on a seat: a finding, hard or to be approved in the holder's role, between him and what his team inspects,
 * or whom he sits beside.
 *
 * @param id the same for the same seat's team, person, rule and facts
 * @param seats whose findings it rests on: the holder's, and the colleague's
 * @param taken the moment at which the last of these seats was taken
 * @param against the organization, or the colleague
 * @param since the day it became true
 * @param known the moment from which we could know
 */
record SeatConflict(
        String id,
        WatchedRound.Seat seat,
        Set<String> seats,
        @Nullable Instant taken,
        String rule,
        String against,
        @Nullable LocalDate since,
        @Nullable Instant known) {

    /** True where it is a colleague that the holder conflicts with. */
    boolean isBeside() {
        return seats.size() > 1;
    }

    /** True where nobody has looked since the seats were taken. */
    boolean isNew(WatchedRound round) {
        return !round.looked().containsAll(seats);
    }

    /** Every conflict on the seats of a round, by id. */
    static Map<String, SeatConflict> of(WatchedRound round, CrossCheck check, UnaryOperator<String> name) {
        return new Reading(round, check, name).all();
    }

    private record Reading(
            WatchedRound round, CrossCheck check, UnaryOperator<String> name, Map<String, SeatConflict> found) {

        private static final Comparator<WatchedRound.Seat> LATER =
                Comparator.comparing(WatchedRound.Seat::since, Comparator.nullsFirst(Comparator.naturalOrder()));

        Reading(WatchedRound round, CrossCheck check, UnaryOperator<String> name) {
            this(round, check, name, new LinkedHashMap<>());
        }

        Map<String, SeatConflict> all() {
            var asked = check.question();
            var people = places(asked.candidates());
            var targets = places(asked.targets());
            for (var seat : round.seats()) {
                var as = check.as(seat.role());
                for (var target : seat.targets()) {
                    as.pair(place(people, seat.person()), place(targets, target)).hits().stream()
                            .filter(hit -> counts(as, hit))
                            .forEach(hit -> keep(seat, seat, hit, target));
                }
            }
            colleagues(people);
            return found;
        }

        /** Of two who may not sit together, it is told of him who weighs less on the team, or came later. */
        private void colleagues(Map<String, Integer> people) {
            var byPerson = new HashMap<Integer, List<WatchedRound.Seat>>();
            round.seats()
                    .forEach(seat -> byPerson.computeIfAbsent(place(people, seat.person()), each -> new ArrayList<>())
                            .add(seat));
            check.colleagues().forEach((two, hits) -> {
                for (var one : byPerson.getOrDefault(two.first(), List.of())) {
                    byPerson.getOrDefault(two.second(), List.of()).stream()
                            .filter(other -> other.team().equals(one.team()))
                            .forEach(other -> together(one, other, hits));
                }
            });
        }

        private void together(WatchedRound.Seat one, WatchedRound.Seat other, List<Hit> hits) {
            var told = Stream.of(one, other)
                    .max(Comparator.comparing(WatchedRound.Seat::role).thenComparing(LATER))
                    .orElseThrow();
            var beside = told.equals(one) ? other : one;
            hits.stream()
                    .filter(hit -> counts(check.as(one.role()), hit) || counts(check.as(other.role()), hit))
                    .forEach(hit -> keep(told, beside, hit, beside.person()));
        }

        private void keep(WatchedRound.Seat seat, WatchedRound.Seat beside, Hit hit, String against) {
            var id = name.apply(String.join(
                    " ",
                    "arisen",
                    seat.team(),
                    seat.person(),
                    hit.rule().id(),
                    against,
                    String.join(" ", hit.facts())));
            var seats = new TreeSet<>(List.of(seat.id(), beside.id()));
            var taken = LATER.compare(seat, beside) < 0 ? beside.since() : seat.since();
            found.put(id, new SeatConflict(id, seat, seats, taken, hit.rule().id(), against, hit.since(), hit.known()));
        }

        private static boolean counts(CrossCheck as, Hit hit) {
            return !hit.open()
                    && as.weight(hit)
                            .filter(weight -> weight != Severity.ADVISORY)
                            .isPresent();
        }

        private static int place(Map<String, Integer> places, String id) {
            return Objects.requireNonNull(places.get(id));
        }

        private static Map<String, Integer> places(List<String> ids) {
            var places = new HashMap<String, Integer>();
            ids.forEach(id -> places.put(id, places.size()));
            return places;
        }
    }
}
