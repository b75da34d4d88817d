package org.jingwei.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTests {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("keys").resolve("some");
    }

    @Test
    void isMadeOnceForItsOwnerAlone() throws IOException {
        var secret = KeyFile.read(file, () -> KeyFile.random(24));

        assertThat(secret).hasSize(48);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(KeyFile.read(file, () -> KeyFile.random(24))).isEqualTo(secret);
    }

    @Test
    void isNotThereWhereTheProcessDiesBeforeItIsWhole() {
        assertThatThrownBy(() -> KeyFile.read(file, () -> {
                    throw new IOException("killed");
                }))
                .hasMessage("killed");

        assertThat(file).doesNotExist();
    }

    @Test
    void isMadeAnewWhereAnEarlierProcessLeftHalfADraft() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file.resolveSibling("some.new"), "");

        assertThat(KeyFile.read(file, () -> "whole")).isEqualTo("whole");
        assertThat(file.resolveSibling("some.new")).doesNotExist();
    }
}
