package org.jingwei.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a thing lies within, as it is kept on its node: the keys that the letters of the policy are compared with.
 *
 * @param readers named readers, each a person or an account
 * @param awaits whose hand it waits for, as {@link Viewer#hands()} writes it
 */
public record Scopes(
        @Nullable String office,
        @Nullable String team,
        @Nullable String body,
        Set<String> readers,
        Set<String> awaits) {

    /** Within nobody's reach. */
    public static final Scopes NONE = new Scopes(null, null, null, Set.of(), Set.of());

    public Scopes {
        readers = Set.copyOf(readers);
        awaits = Set.copyOf(awaits);
    }

    /** As a hand of that role over this thing is written; a role without a key reaches nothing here. */
    public @Nullable String hand(Role role) {
        var key = switch (role) {
            case MEMBER, LEADER, SEAL_KEEPER -> team;
            case RECEIVER, RECEIVER_ORG -> body;
            default -> office;
        };
        return key == null ? null : Viewer.hand(role, key);
    }

    /** What the body that received it alone may read. */
    public Scopes ofBody() {
        return new Scopes(null, null, body, Set.of(), Set.of());
    }
}
