package org.jingwei.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.jingwei.engine.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTests {

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("keys").resolve("seal");
    }

    @Test
    void opensWhatItClosedAlsoAfterAStart() throws IOException, GeneralSecurityException {
        var closed = new Seal(file()).close("张三", "here");

        assertThat(new Seal(file()).open(closed, "here")).isEqualTo("张三");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void opensNothingThatWasMovedAlteredOrClosedElsewhere() throws IOException, GeneralSecurityException {
        var seal = new Seal(file());
        var closed = seal.close("张三", "here");
        var flipped = (closed.charAt(40) == 'A' ? "B" : "A");

        for (var bad : new String[] {closed.substring(0, 40) + flipped + closed.substring(41), "AAAA", "张三", ""}) {
            assertThatExceptionOfType(GeneralSecurityException.class).as(bad).isThrownBy(() -> seal.open(bad, "here"));
        }
        assertThatExceptionOfType(GeneralSecurityException.class).isThrownBy(() -> seal.open(closed, "there"));
        var other = new Seal(folder.resolve("other"));
        assertThatExceptionOfType(GeneralSecurityException.class).isThrownBy(() -> other.open(closed, "here"));
    }

    @Test
    void tellsLittleByItsLengthAndNothingOfEqualTexts() throws IOException, GeneralSecurityException {
        var seal = new Seal(file());

        assertThat(seal.close("", "here")).hasSameSizeAs(seal.close("张".repeat(20), "here"));
        assertThat(seal.close("张三", "here")).isNotEqualTo(seal.close("张三", "here"));
        assertThat(seal.close("张".repeat(100), "here"))
                .hasSizeGreaterThan(seal.close("张三", "here").length());
    }

    @Test
    void refusesToStartWithWhatIsNoKey() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "{\"no\": \"key\"}");

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> new Seal(file()))
                .withMessageContaining("opens seals");
    }
}
