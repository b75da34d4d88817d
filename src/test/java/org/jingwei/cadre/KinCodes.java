package org.jingwei.cadre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads steps from the codes of the table, {@code W OB S}, and turns a chain of them round. */
final class KinCodes {

    private KinCodes() {}

    static List<KinStep> steps(String codes) {
        return Arrays.stream(codes.split(" ")).map(KinCodes::step).toList();
    }

    static KinStep step(String code) {
        if (code.startsWith("A") || code.startsWith("T")) {
            var plain = step(code.substring(1));
            var by = code.startsWith("A") ? KinKind.ADOPTIVE : KinKind.STEP_FOSTERED;
            return new KinStep(plain.kind(), plain.sexOfNext(), null, by);
        }
        var elder = code.length() == 1 ? null : Boolean.valueOf(code.startsWith("O"));
        return switch (code.charAt(code.length() - 1)) {
            case 'F' -> new KinStep(KinStep.Kind.UP, Sex.MALE, elder);
            case 'M' -> new KinStep(KinStep.Kind.UP, Sex.FEMALE, elder);
            case 'P' -> new KinStep(KinStep.Kind.UP, null, elder);
            case 'S' -> new KinStep(KinStep.Kind.DOWN, Sex.MALE, elder);
            case 'D' -> new KinStep(KinStep.Kind.DOWN, Sex.FEMALE, elder);
            case 'C' -> new KinStep(KinStep.Kind.DOWN, null, elder);
            case 'H' -> new KinStep(KinStep.Kind.SPOUSE, Sex.MALE, elder);
            case 'W' -> new KinStep(KinStep.Kind.SPOUSE, Sex.FEMALE, elder);
            case 'X' -> new KinStep(KinStep.Kind.SPOUSE, null, elder);
            case 'B' -> new KinStep(KinStep.Kind.SIBLING, Sex.MALE, elder);
            case 'Z' -> new KinStep(KinStep.Kind.SIBLING, Sex.FEMALE, elder);
            case 'G' -> new KinStep(KinStep.Kind.SIBLING, null, elder);
            default -> throw new IllegalArgumentException("no step of kin: " + code);
        };
    }

    /** The same way walked from the kin to the speaker. */
    static List<KinStep> reversed(List<KinStep> steps, @Nullable Sex speaker) {
        var back = new ArrayList<KinStep>();
        var before = speaker;
        for (var step : steps) {
            var elder = step.nextIsElder() == null ? null : Boolean.valueOf(!step.nextIsElder());
            back.addFirst(new KinStep(turned(step.kind()), before, elder));
            before = step.sexOfNext();
        }
        return back;
    }

    private static KinStep.Kind turned(KinStep.Kind kind) {
        return switch (kind) {
            case UP -> KinStep.Kind.DOWN;
            case DOWN -> KinStep.Kind.UP;
            case SPOUSE, SIBLING -> kind;
        };
    }
}
