package org.jingwei.assembly;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * What a model of a round is solved for.
 *
 * @param takes the options that may be taken
 * @param worth of each, in points
 * @param price of each one that a demand goes short of; {@link #NEVER} where it must be met
 * @param wishes whether what is wished is counted
 */
record Aim(IntPredicate takes, IntToDoubleFunction worth, ToIntFunction<Demand> price, boolean wishes) {

    static final int NEVER = Integer.MAX_VALUE;

    /** The best teams. */
    static Aim best(Rows rows) {
        return new Aim(_ -> true, rows::worth, _ -> NEVER, true);
    }

    /** The best teams, where each option has a price beside its worth. */
    static Aim best(Rows rows, IntToDoubleFunction price) {
        return new Aim(_ -> true, option -> rows.worth(option) - price.applyAsDouble(option), _ -> NEVER, true);
    }

    /** The best teams, and what they lack where there are none: at a price beyond all worth. */
    static Aim nearest(Rows rows) {
        return new Aim(_ -> true, rows::worth, _ -> Row.LAW, true);
    }

    /** To meet these demands, whatever becomes of the others: the worth is how far from it, below 0. Who helps none only takes room. */
    static Aim meeting(Set<Demand> held, Puzzle puzzle) {
        var places = new BitSet();
        var byTeam = new HashMap<Integer, List<Demand>>();
        for (var demand : held) {
            if (demand instanceof Demand.Seats(var team, var role, var _)) {
                places.set(Options.place(team, role));
            } else {
                byTeam.computeIfAbsent(demand.team(), _ -> new ArrayList<>()).add(demand);
            }
        }
        var options = puzzle.options();
        return new Aim(
                option -> places.get(options.place(option))
                        || byTeam.getOrDefault(options.team(option), List.of()).stream()
                                .anyMatch(demand -> demand.isHelpedBy(options.get(option), puzzle)),
                _ -> 0,
                demand -> held.contains(demand) ? 1 : 0,
                false);
    }

    /** The same, where nothing of them may be lacking. */
    Aim strictly() {
        return new Aim(takes, worth, demand -> price.applyAsInt(demand) > 0 ? NEVER : 0, wishes);
    }
}
