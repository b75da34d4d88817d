package org.jingwei.conflict;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Which examples a rule owes: hits and misses, both sides of every boundary, a struck fact, an unknown. */
final class RuleExamples {

    private static final List<String> SIDES = List.of("inside", "outside");

    private RuleExamples() {}

    static void hold(Item place, RulePair pair) {
        owe(place, pair, Example::isHit, "an example that is hit");
        owe(place, pair, Example::isMiss, "an example that is missed");
        if (!pair.rule().needs().isEmpty()) {
            owe(
                    place,
                    pair,
                    example -> !example.unknown().isEmpty(),
                    "an example of which nothing is known, since the rule needs "
                            + pair.rule().needs());
        }
        var boundaries = new TreeSet<>(List.of("from", "to", "knownAt"));
        boundaries.addAll(pair.rule().versions().getLast().parameters().keySet());
        for (var boundary : boundaries) {
            for (var side : SIDES) {
                owe(
                        place,
                        pair,
                        example -> Objects.equals(example.boundary(), boundary + " " + side),
                        "an example on the " + side + " of the boundary of " + boundary + " (boundary: " + boundary
                                + " " + side + ")");
            }
        }
        holdNames(place, pair);
    }

    private static void owe(Item place, RulePair pair, Predicate<Example> shown, String what) {
        if (pair.examples().stream().noneMatch(shown)) {
            throw place.bad("there is no " + what.replaceFirst("^an? ", ""));
        }
    }

    private static void holdNames(Item place, RulePair pair) {
        var names = new TreeSet<String>();
        for (var example : pair.examples()) {
            if (!names.add(example.name())) {
                throw place.bad("two examples are named '" + example.name() + "'");
            }
        }
    }
}
