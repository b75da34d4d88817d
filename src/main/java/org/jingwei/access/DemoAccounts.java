package org.jingwei.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The accounts of the demo, with tokens that everybody knows; there is no such bean outside the demo. */
@Component
@Profile("demo")
public class DemoAccounts {

    private final Accounts accounts;

    DemoAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    /** One account of the demo: its fixed token, and what it may do as whom. */
    public record Row(
            String token,
            String username,
            String name,
            Role role,
            Scope scope,
            @Nullable String person) {}

    /** Opens the accounts that are not there yet; rows of one user name are the roles of one account. */
    public void create(List<Row> rows) {
        rows.stream()
                .collect(Collectors.groupingBy(Row::username, LinkedHashMap::new, Collectors.toList()))
                .forEach((username, roles) -> {
                    if (accounts.findByUsername(username).isEmpty()) {
                        create(roles.getFirst(), roles);
                    }
                });
    }

    private void create(Row row, List<Row> roles) {
        var account = accounts.open(NewAccount.ofTokens(row.username(), row.name(), row.person()));
        roles.forEach(role -> accounts.grant(account, role.role(), role.scope()));
        accounts.recordToken(account, row.token(), null);
    }
}
