package org.jingwei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** The house stands as drawn; and each check refuses a bad sample, with file and line. */
class ArchitectureTests {

    private static final Path SOURCES = Path.of("src", "main", "java", "org", "jingwei");

    @TempDir
    Path folder;

    @Test
    void keepsTheBordersOfTheNouns() {
        ApplicationModules.of(JingweiApplication.class).verify();
    }

    @Test
    void refusesANounThatReachesBehindTheFaceOfAnother() {
        ImportOption samples = location -> location.contains("/borders/");
        var sample = ApplicationModules.of("org.jingwei.borders", samples);

        assertThatExceptionOfType(Violations.class)
                .isThrownBy(sample::verify)
                .withMessageContaining(
                        "Module 'guest' depends on non-exposed type org.jingwei.borders.host.cellar.Wine");
    }

    @Test
    void speaksToTheDriverInGraphAlone() {
        assertThat(SourceChecks.driverElsewhere(SOURCES)).isEmpty();
    }

    @Test
    void refusesTheDriverElsewhere() {
        write("clue/Clues.java", "package org.jingwei.clue;", "", "import org.neo4j.driver.Driver;");
        write("graph/Graph.java", "package org.jingwei.graph;", "", "import org.neo4j.driver.Driver;");

        assertThat(SourceChecks.driverElsewhere(folder))
                .containsExactly("clue/Clues.java:3: only graph speaks to the driver");
    }

    @Test
    void knowsTheEmbeddedEngineInOnePlace() {
        assertThat(SourceChecks.embeddedElsewhere(SOURCES)).isEmpty();
    }

    @Test
    void refusesTheEmbeddedEngineElsewhere() {
        write("engine/Engine.java", "package org.jingwei.engine;", "import org.neo4j.graphdb.Node;");
        write("graph/Graph.java", "package org.jingwei.graph;", "import org.neo4j.driver.Driver;");

        assertThat(SourceChecks.embeddedElsewhere(folder))
                .containsExactly("engine/Engine.java:2: only engine.embedded knows the embedded engine");
    }

    @Test
    void hasNoCypherInJava() {
        assertThat(SourceChecks.cypherInJava(SOURCES)).isEmpty();
    }

    @Test
    void refusesCypherInJava() {
        write(
                "clue/Clues.java",
                "/** Asks \"MATCH (n)\". */",
                "var one = \"MATCH (n:Clue) \";",
                "var two = \"\"\"",
                "    UNWIND $ids AS id",
                "    \"\"\";",
                "var three = \"no match\";");

        assertThat(SourceChecks.cypherInJava(folder))
                .containsExactly(
                        "clue/Clues.java:2: Cypher stands in a file of its own below cypher/",
                        "clue/Clues.java:4: Cypher stands in a file of its own below cypher/");
    }

    @Test
    void neverAsksTheClockByItself() {
        assertThat(SourceChecks.clocks(SOURCES)).isEmpty();
    }

    @Test
    void refusesWhoAsksTheClock() {
        write("clue/Clues.java", "var today = LocalDate.now();", "var now = Instant.now(clock);");

        assertThat(SourceChecks.clocks(folder))
                .containsExactly("clue/Clues.java:1: time comes in: ask the Clock at the door");
    }

    @Test
    void hasNoClassThatIsLong() {
        assertThat(SourceChecks.longFiles(SOURCES)).isEmpty();
    }

    @Test
    void refusesALongClass() {
        write("clue/Clues.java", "\n".repeat(200).split("", -1));

        assertThat(SourceChecks.longFiles(folder))
                .singleElement()
                .asString()
                .startsWith("clue/Clues.java:201: a class has at most 200 lines, not ");
    }

    @Test
    void marksNullInEveryPackage() {
        assertThat(SourceChecks.unmarkedPackages(SOURCES)).isEmpty();
    }

    @Test
    void refusesAPackageThatDoesNotMarkNull() {
        write("clue/Clues.java", "class Clues {}");
        write("duty/package-info.java", "/** Deadlines. */", "package org.jingwei.duty;");
        write("pool/package-info.java", "/** Pools. */", "@NullMarked", "package org.jingwei.pool;");

        assertThat(SourceChecks.unmarkedPackages(folder))
                .containsExactly(
                        "clue/package-info.java:1: @NullMarked is missing",
                        "duty/package-info.java:1: @NullMarked is missing");
    }

    private void write(String name, String... lines) {
        try {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, List.of(lines));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
