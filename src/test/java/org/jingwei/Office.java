package org.jingwei;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jingwei.access.Accounts;
import org.jingwei.access.NewAccount;
import org.jingwei.access.Role;
import org.jingwei.access.Scope;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.core.env.Environment;

/** What tests of the whole service ask of it: callers, drawn nodes, requests over HTTP. */
public class Office {

    private final Accounts accounts;
    private final Driver driver;
    private final Environment environment;
    private final AtomicInteger names = new AtomicInteger();

    Office(Accounts accounts, Driver driver, Environment environment) {
        this.accounts = accounts;
        this.driver = driver;
        this.environment = environment;
    }

    /** A fresh account with one role; its bearer token. */
    public String token(Role role, Scope scope, @Nullable String person) {
        var account = account(person);
        accounts.grant(account, role, scope);
        return accounts.issueToken(account, null);
    }

    public String token(Role role) {
        return token(role, Scope.office(), null);
    }

    public String account(@Nullable String person) {
        return accounts.open(
                NewAccount.ofTokens("caller-" + names.incrementAndGet() + "-" + UUID.randomUUID(), "Li", person));
    }

    /** Runs a statement of the test's own: draws nodes, or looks at them. */
    public java.util.List<Record> cypher(String statement, Map<String, Object> parameters) {
        return driver.executableQuery(statement)
                .withParameters(parameters)
                .execute()
                .records();
    }

    public java.util.List<Record> cypher(String statement) {
        return cypher(statement, Map.of());
    }

    public Caller anonymous() {
        return new Caller(port(), null);
    }

    public Caller bearer(String token) {
        return new Caller(port(), token);
    }

    private int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }
}
