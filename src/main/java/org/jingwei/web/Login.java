package org.jingwei.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jingwei.access.Accounts;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Name and password against the accounts; whoever failed too often, by name or by address, waits. */
@Component
class Login implements AuthenticationProvider {

    private static final int FREE_BY_NAME = 5;
    private static final int FREE_BY_ADDRESS = 20;

    private final Accounts accounts;
    private final Backoff byName;
    private final Backoff byAddress;

    Login(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.byName = new Backoff(FREE_BY_NAME, clock);
        this.byAddress = new Backoff(FREE_BY_ADDRESS, clock);
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var name = asked.getName().strip().toLowerCase(Locale.ROOT);
        var address = address(asked);
        if (byName.wait(name).isPositive() || byAddress.wait(address).isPositive()) {
            throw new BadCredentialsException("too many failures");
        }
        var account = account(asked.getName().strip(), String.valueOf(asked.getCredentials()));
        if (account.isEmpty()) {
            byName.failed(name);
            byAddress.failed(address);
            throw new BadCredentialsException("no such name and password");
        }
        byName.succeeded(name);
        return UsernamePasswordAuthenticationToken.authenticated(account.get(), "", List.of());
    }

    private Optional<String> account(String name, String password) {
        try {
            return accounts.authenticate(name, password);
        } catch (RuntimeException e) {
            throw new InternalAuthenticationServiceException("the accounts cannot be read", e);
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static String address(Authentication asked) {
        return asked.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null
                ? details.getRemoteAddress()
                : "";
    }
}
