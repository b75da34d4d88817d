package org.jingwei.assembly;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A crossed round (交叉巡察) of which it is open who inspects what, in numbers: districts, teams and targets go by their
 * places in lists.
 *
 * @param teams the district that sends each team
 * @param targets the district in which each target lies
 * @param districts how many there are
 * @param shortestRing of how many districts a ring must be, at least, in which each sends to the next: 2 allows that two
 *     inspect each other, 3 does not, 4 allows no three either
 */
record CrossPuzzle(List<Integer> teams, List<Integer> targets, int districts, int shortestRing, int secondsToSolve)
        implements Asked {

    int targetsIn(int district) {
        return (int) targets.stream().filter(each -> each == district).count();
    }

    int teamsOf(int district) {
        return (int) teams.stream().filter(each -> each == district).count();
    }

    /** How many targets a team has: all teams the same, or one more. */
    int least() {
        return targets.size() / teams.size();
    }

    int most() {
        return Math.ceilDiv(targets.size(), teams.size());
    }

    /** Districts with more targets than the teams of all others can take. */
    List<Integer> crowded() {
        return IntStream.range(0, districts)
                .filter(district -> targetsIn(district) > (teams.size() - teamsOf(district)) * most())
                .boxed()
                .toList();
    }
}
