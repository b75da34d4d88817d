package org.jingwei.assembly;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jingwei.assembly.Deadend.Step;
import org.jingwei.assembly.Deadend.Way;
import org.jingwei.assembly.Puzzle.Place;
import org.jingwei.conflict.Matrix;
import org.jingwei.round.Round;
import org.jingwei.round.Team;

/** Ways out by which two teams exchange what they inspect: those with which teams are found by exchanging people. */
final class TargetSwaps {

    /** As much as borrowing somebody. */
    private static final int COST = 2;

    private static final int MOST = 3;
    private static final long MOVES = 200_000;
    private static final Duration TIME = Duration.ofSeconds(10);

    private final RoundPuzzle stuck;
    private final Matrix checked;
    private final Map<String, Place> places;
    private final Request request;
    private final long deadline = System.nanoTime() + TIME.toNanos();

    TargetSwaps(RoundPuzzle stuck, Matrix checked, Map<String, Place> places, Request request) {
        this.stuck = stuck;
        this.checked = checked;
        this.places = places;
        this.request = request;
    }

    /** Exchanges between a team of which the core asks something and any other; none in rounds that take long to draw up. */
    List<Way> find(List<Demand> core) {
        var ways = new ArrayList<Way>();
        if (stuck.puzzle().options().size() > Solvers.FEW) {
            return ways;
        }
        var teams = stuck.round().teams();
        var blamed = new LinkedHashSet<Integer>();
        core.forEach(demand -> blamed.add(demand.team()));
        for (var one : blamed) {
            for (int other = 0; other < teams.size(); other++) {
                var twice = other <= one && blamed.contains(other);
                if (!twice && other != one && ways.size() < MOST && System.nanoTime() < deadline && helps(one, other)) {
                    var step = Step.swap(teams.get(one), teams.get(other));
                    ways.add(new Way(RemedyKind.SWAP_TARGETS, COST, List.of(step)));
                }
            }
        }
        return ways;
    }

    private boolean helps(int one, int other) {
        var puzzle = RoundPuzzle.of(swapped(stuck.round(), one, other), stuck.drawn(), checked, places, request)
                .puzzle();
        return Flow.of(puzzle).missing() == 0
                && new LocalSearch(puzzle, new Rows(puzzle), 1)
                                .begin()
                                .improve(MOVES, deadline, _ -> {})
                                .best()
                                .length
                        > 0;
    }

    private static Round swapped(Round round, int one, int other) {
        var teams = new ArrayList<>(round.teams());
        teams.set(one, inspecting(teams.get(one), round.teams().get(other)));
        teams.set(other, inspecting(teams.get(other), round.teams().get(one)));
        return round.with(teams);
    }

    private static Team inspecting(Team team, Team other) {
        return new Team(team.id(), team.number(), team.plan(), other.targets(), team.seats());
    }
}
