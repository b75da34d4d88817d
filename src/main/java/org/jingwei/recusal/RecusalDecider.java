package org.jingwei.recusal;

import java.util.EnumSet;
import java.util.Set;
import org.jingwei.access.Role;
import org.jspecify.annotations.Nullable;

/** Who decides on a recusal; of a superior organ the head of the office records what it decided. */
public enum RecusalDecider {
    OFFICE_HEAD,
    GROUP_HEAD,
    RECEIVER,
    SUPERIOR;

    /** The roles that say what was decided. */
    Set<Role> roles() {
        return switch (this) {
            case OFFICE_HEAD, SUPERIOR -> EnumSet.of(Role.OFFICE_HEAD);
            case GROUP_HEAD -> EnumSet.of(Role.GROUP_HEAD);
            case RECEIVER -> EnumSet.of(Role.RECEIVER, Role.RECEIVER_ORG);
        };
    }

    /** On the head of a body its superior, on whoever leads a team the head of the leading group, on others the head of the office. */
    static RecusalDecider of(Standing standing, @Nullable String body) {
        if (body != null && standing.belongsTo(body)) {
            return RECEIVER;
        }
        if (standing.roles().contains(Role.GROUP_HEAD)) {
            return SUPERIOR;
        }
        return standing.roles().contains(Role.OFFICE_HEAD) || standing.leads() ? GROUP_HEAD : OFFICE_HEAD;
    }
}
