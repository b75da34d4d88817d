package org.jingwei.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
    void refusesAKeyThatOthersMayRead() throws IOException {
        var key = HomeFolder.at(folder).key("engine");
        Files.createDirectories(key.getParent());
        Files.createFile(key, HomeFolder.only("rw-r-----"));

        assertThatThrownBy(() -> HomeFolder.at(folder))
                .isInstanceOf(StartRefused.class)
                .hasMessage("others may use this key (rw-r-----): " + key + ". Allow its owner alone: chmod 600 " + key
                        + ".");
    }

    @Test
    void takesAKeyOfItsOwnerAloneBesideAPublicOne() throws IOException {
        var key = HomeFolder.at(folder).key("certificate");
        Files.createDirectories(key.getParent());
        Files.createFile(key, HomeFolder.only("rw-------"));
        Files.createFile(key.resolveSibling("certificate.pub"), HomeFolder.only("rw-r--r--"));

        assertThat(HomeFolder.at(folder).key("certificate")).isEqualTo(key);
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
