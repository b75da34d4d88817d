package org.jingwei.access;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Optional;
import org.jingwei.graph.Facts;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens accounts, grants and withdraws roles, issues and revokes tokens. */
@Component
public class Accounts {

    private static final Query RECORD_TOKEN = Query.named("access/record-token");
    private static final Query REVOKE_TOKEN = Query.named("access/revoke-token");
    private static final int TOKEN_BYTES = 32;

    private final StoredAccounts stored;
    private final Passwords passwords;
    private final Graph graph;
    private final Clock clock;

    Accounts(StoredAccounts stored, Passwords passwords, Graph graph, Clock clock) {
        this.stored = stored;
        this.passwords = passwords;
        this.graph = graph;
        this.clock = clock;
    }

    /** Opens an account without any role; its id. */
    public String open(NewAccount wanted) {
        var password = wanted.password() == null ? null : passwords.encoded(wanted.password());
        var account = new Account(
                Facts.newId(),
                null,
                wanted.username(),
                password,
                wanted.name(),
                wanted.locale(),
                wanted.person(),
                null);
        return stored.save(account).id;
    }

    /** Grants a role from now on; the grant's id. */
    public String grant(String account, Role role, Scope scope) {
        return grant(account, role, scope, clock.instant(), null);
    }

    public String grant(String account, Role role, Scope scope, Instant from, @Nullable Instant to) {
        var grant = new Grant(Facts.newId(), role, scope.kind(), scope.id(), from, to);
        var holder = get(account);
        holder.add(grant);
        stored.save(holder);
        return grant.id();
    }

    /** Ends a grant now: it acts at the account's next request. */
    public void withdraw(String account, String grant) {
        var holder = get(account);
        holder.withdraw(grant, clock.instant());
        stored.save(holder);
    }

    /** A fresh token, told once: only its hash is kept. */
    public String issueToken(String account, @Nullable Instant until) {
        var token = Secrets.random(TOKEN_BYTES);
        recordToken(account, token, until);
        return token;
    }

    public void revokeToken(String token) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("hash", Secrets.hash(token));
        graph.change(change -> change.write(REVOKE_TOKEN, parameters));
    }

    public Optional<String> findByUsername(String username) {
        return stored.findByUsername(username).map(account -> account.id);
    }

    void recordToken(String account, String token, @Nullable Instant until) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("account", account);
        parameters.put("hash", Secrets.hash(token));
        parameters.put("until", until == null ? null : until.atZone(ZoneOffset.UTC));
        graph.change(change -> change.write(RECORD_TOKEN, parameters));
    }

    boolean none() {
        return stored.count() == 0;
    }

    /** The account whose name and password these are. */
    public Optional<String> authenticate(String username, String password) {
        var account = stored.findByUsername(username);
        var known =
                passwords.matches(password, account.map(found -> found.password).orElse(null));
        return known ? account.map(found -> found.id) : Optional.empty();
    }

    private Account get(String id) {
        return stored.findById(id).orElseThrow(() -> new IllegalArgumentException("no account " + id));
    }
}
