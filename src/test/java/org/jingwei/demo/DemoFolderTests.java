package org.jingwei.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jingwei.engine.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;

class DemoFolderTests {

    @TempDir
    Path home;

    @Test
    void keepsAFolderThatItMadeForTheSameOffice() throws IOException {
        DemoFolder.prepare(home, "1 1");
        var kept = Files.createDirectories(home.resolve("data"));

        DemoFolder.prepare(home, "1 1");

        assertThat(kept).exists();
    }

    @Test
    void beginsAnewWhereTheOfficeHasChanged() throws IOException {
        DemoFolder.prepare(home, "1 1");
        var old = Files.createDirectories(home.resolve("data"));

        DemoFolder.prepare(home, "1 2");

        assertThat(old).doesNotExist();
        assertThat(home.resolve("demo-office")).hasContent("1 2");
    }

    @Test
    void refusesAFolderThatItDidNotMakeAndLeavesItAsItIs() throws IOException {
        var foreign = Files.createDirectories(home.resolve("data"));

        assertThatThrownBy(() -> DemoFolder.prepare(home, "1 1"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("did not make");
        assertThat(foreign).exists();
        assertThat(home.resolve("demo-office")).doesNotExist();
    }

    @Test
    void refusesAnExternalEngine() {
        var folder = new DemoFolder();
        folder.setEnvironment(new MockEnvironment()
                .withProperty("jingwei.neo4j.uri", "bolt://127.0.0.1:7687")
                .withProperty("jingwei.home", home.toString()));

        assertThatThrownBy(() -> folder.postProcessBeanFactory(new DefaultListableBeanFactory()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("external");
    }
}
