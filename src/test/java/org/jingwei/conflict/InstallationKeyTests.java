package org.jingwei.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.jingwei.engine.StartRefused;
import org.jingwei.shared.Fingerprint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the key that signs when its files are lost or changed. */
class InstallationKeyTests {

    @TempDir
    private Path folder;

    private Path secret;
    private Path half;

    @BeforeEach
    void name() {
        secret = folder.resolve("keys").resolve("certificate");
        half = folder.resolve("keys").resolve("certificate.pub");
    }

    private InstallationKey start() throws IOException, GeneralSecurityException {
        return new InstallationKey(secret);
    }

    @Test
    void isTheSameAtTheNextStart() throws Exception {
        var first = start();

        assertThat(start().publicKey()).isEqualTo(first.publicKey());
        assertThat(start().sign("one")).isEqualTo(first.sign("one"));
        assertThat(Fingerprint.of(first.publicKey())).matches("([0-9a-f]{8}-){7}[0-9a-f]{8}");
    }

    @Test
    void isAnotherWhereTheSecretHalfIsLost() throws Exception {
        var lost = start().publicKey();
        Files.delete(secret);

        assertThat(start().publicKey()).isNotEqualTo(lost);
    }

    @Test
    void refusesTheStartWithoutItsPublicHalfOrWithThatOfAnother() throws Exception {
        start();
        var other = new InstallationKey(folder.resolve("other"));

        for (var bad : new String[] {other.publicKey(), "not a key", ""}) {
            Files.writeString(half, bad);
            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(this::start)
                    .withMessageContaining("certificate.pub");
        }
        Files.delete(half);
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(this::start)
                .withMessageStartingWith("this is not the public half of the key beside it: ");
    }
}
