package org.jingwei.access;

import org.jspecify.annotations.Nullable;

/** A role that the viewer holds at this moment, and how far. */
public record Held(Role role, ScopeKind kind, @Nullable String scope) {}
