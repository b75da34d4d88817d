package org.jingwei.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jingwei.process.App;
import org.jingwei.process.Figures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one jar, as it is handed out, staffs the waiting round of the demo, whatever day it is: its solver runs from within it. */
@Tag("proof")
class DemoRoundIT {

    private static final Path JAR = Path.of("target", "jingwei.jar");

    @Test
    void isProposedAndAppointedByTheJar(@TempDir Path folder) {
        try (var app = App.packed(JAR, folder.resolve("home").toAbsolutePath()).ready()) {
            var demo = new DemoRound(app);
            var waiting = demo.waiting();
            var proposal = demo.cleared(waiting);
            var start = System.nanoTime();

            var appointed = demo.appoint(waiting, proposal);

            Figures.note("the demo round is appointed by the jar in %d ms"
                    .formatted(Figures.since(start).toMillis()));
            assertThat(appointed.path("problems").size())
                    .as(appointed.toString())
                    .isZero();
            assertThat(appointed.at("/round/status").asString()).isEqualTo("RUNNING");
            assertThat(appointed
                            .at("/round/teams")
                            .valueStream()
                            .flatMap(team -> DemoRound.people(team.path("seats")).stream()))
                    .containsExactlyInAnyOrderElementsOf(proposal.path("teams")
                            .valueStream()
                            .flatMap(team -> DemoRound.people(team.path("seats")).stream())
                            .toList());
        }
    }
}
