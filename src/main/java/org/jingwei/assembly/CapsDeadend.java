package org.jingwei.assembly;

import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jingwei.assembly.Deadend.Stated;
import org.jingwei.assembly.Deadend.Step;
import org.jingwei.assembly.Deadend.Way;
import org.jingwei.assembly.Word.Over;

/** No urn keeps to the caps of a lottery: who would come out how often in draws of 100, and how far the caps would have to rise. */
record CapsDeadend(RoundPuzzle puzzle, Request.Lottery caps) {

    Deadend of(List<Over> over) {
        var overdrawn = over.stream().map(this::stated).toList();
        var steps = overdrawn.stream()
                .collect(Collectors.toMap(
                        Stated::kind, Stated::needed, Math::max, () -> new EnumMap<>(DemandKind.class)))
                .entrySet()
                .stream()
                .map(cap -> Step.cap(cap.getKey(), cap.getValue()))
                .toList();
        return new Deadend(List.of(), List.of(), List.of(Way.of(steps.size(), steps)), overdrawn);
    }

    private Stated stated(Over over) {
        var person = puzzle.drawn().get(over.person()).id();
        var draws = Math.ceilDiv(over.tickets() * Request.Lottery.DRAWS, LotteryPuzzle.TICKETS);
        if (over.team() == Caps.Seat.ANY) {
            return new Stated(DemandKind.PERSON_CAP, null, 0, person, draws, caps.personCap());
        }
        var team = puzzle.round().teams().get(over.team());
        return new Stated(DemandKind.PAIR_CAP, team.id(), team.number(), person, draws, caps.pairCap());
    }
}
