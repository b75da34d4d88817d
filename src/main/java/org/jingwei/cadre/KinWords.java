package org.jingwei.cadre;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a chain of ties is called, for whoever holds the ties and not the derived kin. */
public final class KinWords {

    private KinWords() {}

    /**
     * A tie as it is walked: {@code PARENT_OF} from parent to child is {@code down}; the sexes of whom it leads from and to,
     * null where not recorded.
     */
    public record Tie(
            String type,
            boolean down,
            @Nullable Sex before,
            @Nullable Sex sex) {}

    /** What the last is to the first, and behind it the way in plain words where the term does not say it. */
    public static String of(List<Tie> ties, Locale language) {
        var steps = new ArrayList<KinStep>();
        for (var tie : ties) {
            if (!tie.type().equals("SAME_AS")) {
                follow(steps, step(tie));
            }
        }
        if (steps.isEmpty()) {
            return isEnglish(language) ? "same person" : "同一人";
        }
        var term = KinTerm.describe(steps, ties.getFirst().before());
        return isEnglish(language) ? term.en() : term.zh();
    }

    /** Up and down again is to a brother or sister. */
    private static void follow(List<KinStep> steps, KinStep next) {
        if (next.kind() == KinStep.Kind.DOWN
                && !steps.isEmpty()
                && steps.getLast().kind() == KinStep.Kind.UP) {
            steps.removeLast();
            steps.add(new KinStep(KinStep.Kind.SIBLING, next.sexOfNext(), null));
        } else {
            steps.add(next);
        }
    }

    private static KinStep step(Tie tie) {
        var kind = switch (tie.type()) {
            case "PARENT_OF" -> tie.down() ? KinStep.Kind.DOWN : KinStep.Kind.UP;
            case "SPOUSE_OF" -> KinStep.Kind.SPOUSE;
            case "SIBLING_OF" -> KinStep.Kind.SIBLING;
            default -> throw new IllegalArgumentException("no tie of kin: " + tie.type());
        };
        return new KinStep(kind, tie.sex(), null);
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
