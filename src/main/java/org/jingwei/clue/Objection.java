package org.jingwei.clue;

import java.util.Arrays;
import java.util.List;

/** Why a step is not taken: a stable code, the place in the input, and a sentence in the messages. */
record Objection(Reason reason, List<Object> details) {

    /** Each with its code and its place. */
    enum Reason {
        NOT_NOW("step-not-permitted", "step"),
        WRONG_HAND("step-not-permitted", "step"),
        SAME_HAND("step-not-permitted", "step"),
        OWN_HAND_ONLY("step-not-permitted", "onBehalfOf"),
        DOCUMENT_MISSING("document-missing", "document"),
        OTHER_DOCUMENT("document-missing", "document.kind"),
        BEFORE_LAST("date-not-permitted", "on"),
        IN_FUTURE("date-not-permitted", "on"),
        RECEIVER_MISSING("receiver-missing", "receiver"),
        CLOSING_MISSING("closing-missing", "closing"),
        SANCTIONS_MISSING("sanctions-missing", "sanctions"),
        TALKS_ONLY("sanction-not-permitted", "sanctions.kind"),
        SANCTIONS_ONLY("sanction-not-permitted", "sanctions.kind"),
        PROBATION("sanction-not-permitted", "sanctions.months"),
        NO_SUBJECT("sanction-not-permitted", "sanctions.on"),
        NOT_ASKED("not-asked", "");

        private final String code;
        private final String place;

        Reason(String code, String place) {
            this.code = code;
            this.place = place;
        }

        String code() {
            return code;
        }

        Objection with(Object... details) {
            return new Objection(this, Arrays.asList(details));
        }
    }

    Objection {
        details = List.copyOf(details);
    }

    /** From the root of the mutation's arguments. */
    List<String> path() {
        var place = reason == Reason.NOT_ASKED ? String.valueOf(details.getFirst()) : reason.place;
        return Arrays.asList(("input." + place).split("\\.", -1));
    }
}
