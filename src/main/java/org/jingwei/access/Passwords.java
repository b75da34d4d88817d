package org.jingwei.access;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id, 19 MiB and two passes as OWASP advises. A password that is absent costs the same time as a wrong one, a long
 * one never reaches the hash, and at most four are hashed at once, so that a flood of logins cannot fill the memory.
 */
@Component
class Passwords {

    private static final int LONGEST = 256;

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Semaphore hashing = new Semaphore(4);
    private final String nobody = encoded("nobody has this password");

    String encoded(String password) {
        return java.util.Objects.requireNonNull(encoder.encode(password));
    }

    boolean matches(String password, @Nullable String stored) {
        if (password.length() > LONGEST) {
            return false;
        }
        hashing.acquireUninterruptibly();
        try {
            return encoder.matches(password, stored == null ? nobody : stored) && stored != null;
        } finally {
            hashing.release();
        }
    }
}
