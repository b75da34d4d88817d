package org.jingwei.cadre;

import org.jspecify.annotations.Nullable;

/**
 * One step of a chain as far as a term of address needs it. {@code nextIsElder}: whether he to whom the step leads is the
 * elder, of a sibling than the sibling before him, of a cousin's last step than the speaker; null where unknown, and
 * wherever nothing depends on it. {@code by}: how parent and child became so, where it was not by birth.
 */
record KinStep(
        Kind kind,
        @Nullable Sex sexOfNext,
        @Nullable Boolean nextIsElder,
        @Nullable KinKind by) {

    KinStep(Kind kind, @Nullable Sex sexOfNext, @Nullable Boolean nextIsElder) {
        this(kind, sexOfNext, nextIsElder, null);
    }

    enum Kind {
        UP("FMP"),
        DOWN("SDC"),
        SPOUSE("HWX"),
        SIBLING("BZG");

        private final String letters;

        Kind(String letters) {
            this.letters = letters;
        }

        private char letter(@Nullable Sex sex) {
            return switch (sex) {
                case MALE -> letters.charAt(0);
                case FEMALE -> letters.charAt(1);
                case null -> letters.charAt(2);
            };
        }
    }

    /**
     * The step as the table of terms writes it, W or OB: sex by the letter, before it O or Y for elder or younger, A for
     * parent and child by adoption, T where the one raised the other as a stepchild.
     */
    String code() {
        return (by == null ? order() : origin(by)) + kind.letter(sexOfNext);
    }

    private static String origin(KinKind by) {
        return switch (by) {
            case ADOPTIVE -> "A";
            case STEP_FOSTERED -> "T";
            case BIOLOGICAL, HALF -> "";
        };
    }

    private String order() {
        if (nextIsElder == null || kind == Kind.UP || kind == Kind.SPOUSE) {
            return "";
        }
        return nextIsElder ? "O" : "Y";
    }

    /** A spouse whose sex is not recorded is of the other one than the partner (民法典 art. 1046: 男女双方). */
    KinStep after(@Nullable Sex before) {
        return kind == Kind.SPOUSE && sexOfNext == null && before != null
                ? new KinStep(kind, before == Sex.MALE ? Sex.FEMALE : Sex.MALE, nextIsElder, by)
                : this;
    }
}
