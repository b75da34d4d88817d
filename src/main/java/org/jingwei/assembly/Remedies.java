package org.jingwei.assembly;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jingwei.access.Viewer;
import org.jingwei.assembly.Deadend.Step;
import org.jingwei.assembly.Deadend.Way;
import org.jingwei.assembly.Puzzle.Place;
import org.jingwei.assembly.Puzzle.Spares;
import org.jingwei.conflict.Matrix;
import org.jingwei.conflict.Outcome;
import org.jingwei.pool.PoolKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks for ways out of an impossibility beyond the round as it was asked for; with each, teams were found. */
@Component
class Remedies {

    private final Staff staff;

    Remedies(Staff staff) {
        this.staff = staff;
    }

    /** Asks the solver; no word where the search was ended meanwhile. */
    interface Asking {
        @Nullable
        Word ask(Puzzle puzzle) throws IOException;
    }

    Deadend of(
            RoundPuzzle stuck,
            Matrix checked,
            Map<String, Place> places,
            Request request,
            Word.Stuck why,
            Viewer viewer,
            Asking solver)
            throws IOException {
        var ways = new ArrayList<Way>();
        var wide = widened(stuck, request, viewer);
        if (solver.ask(wide.puzzle()) instanceof Word.Ways(var found)) {
            found.forEach(way -> ways.add(way(wide, way)));
        }
        if (ways.stream().noneMatch(way -> way.kind() == RemedyKind.WAIVE)) {
            ways.addAll(approvals(stuck, checked, places, request, solver));
        }
        ways.addAll(new TargetSwaps(stuck, checked, places, request).find(why.core()));
        ways.sort(Comparator.comparingInt(Way::cost));
        return Deadend.of(stuck, why.core(), ways);
    }

    /** With everybody of the other pools behind those who can be drawn. */
    private RoundPuzzle widened(RoundPuzzle stuck, Request request, Viewer viewer) {
        var round = stuck.round();
        var people = new ArrayList<>(stuck.drawn());
        var known = new HashSet<String>();
        people.forEach(person -> known.add(person.id()));
        Arrays.stream(PoolKind.values())
                .filter(kind -> kind != request.pool())
                .flatMap(kind -> staff.draw(round, kind, viewer).stream())
                .filter(person -> known.add(person.id()))
                .forEach(people::add);
        var checked = staff.check(people.stream().map(Drawn::id).toList(), round.inspected(), round, viewer);
        var spares = new Spares(
                !request.allows(Outcome.NEEDS_REVIEW),
                !request.allows(Outcome.UNKNOWN),
                stuck.drawn().size());
        return RoundPuzzle.of(round, people, checked, staff.places(round, people, viewer), request, spares);
    }

    /** Approvals of two on one team are no options; where only such help, the whole round is tried with them. */
    private static List<Way> approvals(
            RoundPuzzle stuck, Matrix checked, Map<String, Place> places, Request request, Asking solver)
            throws IOException {
        var reviewed = RoundPuzzle.of(stuck.round(), stuck.drawn(), checked, places, request.allowingReview());
        if (reviewed.puzzle().apart().equals(stuck.puzzle().apart())
                || !(solver.ask(reviewed.puzzle().unexplained()) instanceof Word.Found found)) {
            return List.of();
        }
        var taken = found.taken().stream().map(reviewed.puzzle()::option).toList();
        var seats = taken.stream()
                .filter(option -> option.outcome() == Outcome.NEEDS_REVIEW)
                .map(option -> Step.seat(RemedyKind.WAIVE, reviewed, option));
        var pairs = stuck.puzzle().apart().stream()
                .flatMap(pair -> taken.stream()
                        .filter(option -> option.person() == pair.first())
                        .filter(option -> taken.stream()
                                .anyMatch(other -> other.person() == pair.second() && other.team() == option.team()))
                        .map(option -> Step.pair(
                                reviewed,
                                option,
                                stuck.drawn().get(pair.second()).id())));
        var steps = Stream.concat(seats, pairs).toList();
        return List.of(new Way(RemedyKind.WAIVE, steps.size() * Spare.NEEDS_REVIEW.cost(), steps));
    }

    private static Way way(RoundPuzzle wide, Word.Way way) {
        var steps = Stream.concat(
                        way.givenUp().stream().map(given -> Step.givenUp(wide, given)),
                        way.spares().stream()
                                .map(option -> Step.seat(
                                        RemedyKind.of(java.util.Objects.requireNonNull(
                                                wide.puzzle().spare(option))),
                                        wide,
                                        wide.puzzle().option(option))))
                .toList();
        return Way.of(way.cost(wide.puzzle()), steps);
    }
}
