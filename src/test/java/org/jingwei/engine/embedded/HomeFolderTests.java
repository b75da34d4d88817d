package org.jingwei.engine.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jingwei.engine.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeFolderTests {

    @TempDir
    private Path folder;

    @Test
    void refusesAFolderThatCannotBeMade() throws IOException {
        var file = Files.writeString(folder.resolve("a-file"), "");

        assertThatThrownBy(() -> HomeFolder.at(file.resolve("home")))
                .isInstanceOf(StartRefused.class)
                .hasMessage("JINGWEI_HOME cannot be written: " + file.resolve("home")
                        + ". Give this folder to the user of the service, or name another one.");
    }

    @Test
    void keepsAFolderThatItMadeToItsOwner() throws IOException {
        var home = HomeFolder.at(folder.resolve("home"));

        assertThat(rights(home.path())).isEqualTo("rwx------");
    }

    @Test
    void makesOnePasswordAndKeepsIt() throws IOException {
        var file = folder.resolve("keys").resolve("engine");

        var password = EnginePassword.of(file);

        assertThat(password).hasSize(48);
        assertThat(rights(file)).isEqualTo("rw-------");
        assertThat(EnginePassword.of(file)).isEqualTo(password);
    }

    @Test
    void refusesAPasswordThatOthersMayRead() throws IOException {
        var file = folder.resolve("keys").resolve("engine");
        EnginePassword.of(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        assertThatThrownBy(() -> EnginePassword.of(file))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("others may use this key (rw-r-----): " + file + ". ");
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
