package org.jingwei.recusal;

import java.util.EnumSet;
import java.util.Set;
import org.jingwei.access.Role;

/** Who decides on a recusal; what a superior organ decided is recorded by a head of the office or of the group. */
public enum RecusalDecider {
    OFFICE_HEAD,
    GROUP_HEAD,
    RECEIVER,
    SUPERIOR;

    /** The roles that say what was decided. */
    Set<Role> roles() {
        return switch (this) {
            case OFFICE_HEAD -> EnumSet.of(Role.OFFICE_HEAD);
            case GROUP_HEAD -> EnumSet.of(Role.GROUP_HEAD);
            case SUPERIOR -> EnumSet.of(Role.OFFICE_HEAD, Role.GROUP_HEAD);
            case RECEIVER -> EnumSet.of(Role.RECEIVER, Role.RECEIVER_ORG);
        };
    }

    /**
     * The body that received the clue on its own staff; else the head of the office, and one step higher where it is about a
     * head or his kin. On whoever leads a team the head of the leading group, but for a clue, of which that one need not know.
     */
    static RecusalDecider of(Standing standing) {
        if (standing.isOfTheBody()) {
            return RECEIVER;
        }
        if (standing.isNearTo(Role.GROUP_HEAD)) {
            return SUPERIOR;
        }
        return standing.isNearTo(Role.OFFICE_HEAD) || (!standing.isOnClue() && standing.leads())
                ? GROUP_HEAD
                : OFFICE_HEAD;
    }
}
