package org.jingwei.demo;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jingwei.cadre.KinRow;
import org.jingwei.cadre.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A naive walk over the rows of kin: up U, down D, spouse S, sibling B, at most five steps, nobody twice. It knows the
 * chains of spouse, lineal, collateral (three generations) and near affinity, read from either end.
 */
final class KinWalk {

    private static final int STEPS = 5;

    /** Domain facts 2.1, one end; the other end is the chain turned round. */
    private static final List<String> LISTED = List.of(
            "S", "U", "UU", "UUU", "D", "DD", "DDD", "B", "UB", "UBD", "BD", "SU", "SB", "SBS", "DS", "DSU", "BS",
            "UBS", "UBDS", "BDS");

    private static final Set<String> NEAR =
            LISTED.stream().flatMap(chain -> Stream.of(chain, turned(chain))).collect(toUnmodifiableSet());

    private record Step(char letter, String to) {}

    private final Map<String, List<Step>> steps = new HashMap<>();

    KinWalk(List<KinRow> kin, LocalDate from, LocalDate to) {
        kin.stream().filter(row -> runs(row, from, to)).forEach(row -> {
            var letter = letter(row.relation());
            step(row.person(), letter, row.relative());
            step(row.relative(), turned(String.valueOf(letter)).charAt(0), row.person());
        });
    }

    private static boolean runs(KinRow row, LocalDate from, LocalDate to) {
        return (row.from() == null || row.from().isBefore(to))
                && (row.to() == null || row.to().isAfter(from));
    }

    private void step(String person, char letter, @Nullable String relative) {
        steps.computeIfAbsent(person, _ -> new ArrayList<>()).add(new Step(letter, String.valueOf(relative)));
    }

    private static char letter(Relation relation) {
        return switch (relation) {
            case SPOUSE -> 'S';
            case FATHER, MOTHER -> 'U';
            case SON, DAUGHTER -> 'D';
            case ELDER_BROTHER, YOUNGER_BROTHER, ELDER_SISTER, YOUNGER_SISTER, BROTHER, SISTER -> 'B';
            case RELATIVE -> throw new IllegalArgumentException("nothing is derived from a mere relative");
        };
    }

    private static String turned(String chain) {
        return new StringBuilder(chain)
                .reverse()
                .toString()
                .replace('U', '-')
                .replace('D', 'U')
                .replace('-', 'D');
    }

    /** Who is spouse or of the direct line, who is near kin, and who is kin within five steps but farther than that. */
    record Kin(Set<String> nearest, Set<String> near, Set<String> far) {}

    Kin of(String person) {
        var kin = new Kin(new HashSet<>(), new HashSet<>(), new HashSet<>());
        walk(new ArrayList<>(List.of(person)), "", kin);
        kin.far().removeAll(kin.near());
        return kin;
    }

    private void walk(List<String> path, String chain, Kin kin) {
        for (var step : steps.getOrDefault(path.getLast(), List.of())) {
            if (chain.length() < STEPS && !path.contains(step.to())) {
                var longer = chain + step.letter();
                var side = NEAR.contains(longer.replace("UD", "B")) ? kin.near() : kin.far();
                side.add(step.to());
                if (longer.matches("S|U{1,3}|D{1,3}")) {
                    kin.nearest().add(step.to());
                }
                path.addLast(step.to());
                walk(path, longer, kin);
                path.removeLast();
            }
        }
    }
}
