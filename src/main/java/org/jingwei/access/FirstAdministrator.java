package org.jingwei.access;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** An office without any account gets an administrator, whose password is printed once and kept nowhere. */
@Component
@Profile("!demo")
class FirstAdministrator implements ApplicationRunner {

    private static final int PASSWORD_BYTES = 18;

    private final Accounts accounts;

    FirstAdministrator(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    @SuppressWarnings("SystemOut") // the console once, never a log file
    public void run(ApplicationArguments arguments) {
        if (accounts.none()) {
            var password = Secrets.random(PASSWORD_BYTES);
            var account = accounts.open(new NewAccount("admin", password, "Administrator", "zh-CN", null));
            accounts.grant(account, Role.ADMIN, Scope.office());
            System.out.println("First start: sign in as admin with the password " + password + " (shown this once).");
        }
    }
}
