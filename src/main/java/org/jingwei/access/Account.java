package org.jingwei.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/** Who may sign in, and what he was granted. Edited by people, so it carries an optimistic version. */
@Node("Account")
final class Account {

    @Id
    final String id;

    @Version
    @Nullable
    Long version;

    final String username;

    /** Argon2id; absent where the account is reached by tokens alone. */
    @Nullable
    String password;

    final String name;

    String locale;

    /** The person it belongs to; absent for a tool. */
    @Nullable
    final String person;

    @Relationship("HAS_GRANT")
    List<Grant> grants;

    @PersistenceCreator
    Account(
            String id,
            @Nullable Long version,
            String username,
            @Nullable String password,
            String name,
            String locale,
            @Nullable String person,
            @Nullable List<Grant> grants) {
        this.id = id;
        this.version = version;
        this.username = username;
        this.password = password;
        this.name = name;
        this.locale = locale;
        this.person = person;
        this.grants = grants == null ? new ArrayList<>() : new ArrayList<>(grants);
    }

    void add(Grant grant) {
        grants.add(grant);
    }

    /** A withdrawn grant stays on record; it only ends. */
    void withdraw(String grant, Instant now) {
        grants.replaceAll(each -> each.id().equals(grant) && each.runs(now) ? each.endingAt(now) : each);
    }
}
