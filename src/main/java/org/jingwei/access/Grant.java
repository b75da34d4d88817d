package org.jingwei.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** One role of an account, as far as its scope reaches, from one moment to another; {@code to} null while it runs. */
@Node("Grant")
record Grant(
        @Id String id,
        Role role,
        ScopeKind kind,
        @Nullable String scope,
        Instant from,
        @Nullable Instant to) {

    boolean runs(Instant now) {
        return !now.isBefore(from) && (to == null || now.isBefore(to));
    }

    Grant endingAt(Instant end) {
        return new Grant(id, role, kind, scope, from, end);
    }
}
