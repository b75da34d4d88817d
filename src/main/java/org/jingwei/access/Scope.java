package org.jingwei.access;

import org.jspecify.annotations.Nullable;

/** How far a role reaches: the team, body, unit or office of that id; without an id, all that the kind allows. */
public record Scope(ScopeKind kind, @Nullable String id) {

    public static Scope of(ScopeKind kind, String id) {
        return new Scope(kind, id);
    }

    /** The office itself: of rules that reach as far as the office does. */
    public static Scope office() {
        return new Scope(ScopeKind.OFFICE, null);
    }
}
