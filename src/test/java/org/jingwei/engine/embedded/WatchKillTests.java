package org.jingwei.engine.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jingwei.process.Child;
import org.jingwei.process.Figures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The watch over seats, in a process that is killed: after so many facts, entered one by one, it has kept what a count of
 * every seat anew comes to, nothing is raised twice, and whatever was acknowledged is in the graph, once.
 */
class WatchKillTests {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String FOLLOW = """
            subscription($id: ID!) { conflictArisen(round: $id) { candidate { id } target { id } findings { rule { id } } } }""";

    private final Random random = new Random(20261123);

    @TempDir
    private Path folder;

    @Test
    void standsAtACountOfEverySeatAnewWhenKilledOnce() throws IOException {
        watched(60, 1);
    }

    @Test
    @Tag("proof")
    void standsAtACountOfEverySeatAnewWhenKilledTenTimes() throws IOException {
        watched(5_000, 10);
    }

    private void watched(int facts, int kills) throws IOException {
        var began = System.nanoTime();
        try (var office = new WatchedOffice(folder.resolve("home"), facts > 1_000)) {
            var seats = new WatchedSeats(office);
            var told = new WatchedFacts(office, 20261123, facts < 1_000);
            var stood = 0;
            var checked = 0;
            var every = facts / (2 * kills);
            while (told.acknowledged().size() + told.undone().size() < facts) {
                var at = told.acknowledged().size() + told.undone().size();
                for (int i = 0; i < every && at + i < facts; i++) {
                    told.next();
                }
                stood += settled(office, seats, told);
                checked++;
                if (checked % 2 == 1) {
                    killed(office, seats, told, checked % 4 == 1);
                    stood += settled(office, seats, told);
                }
            }
            assertThat(office.starts()).isGreaterThan(kills);
            assertThat(stood).as("there was something to find").isGreaterThan(checked);
            var ended = ended(office);
            assertThat(ended)
                    .as("conflicts that a fact brought and a fact took away")
                    .isPositive();
            assertThat(office.read("/kill-test/watch/strayed"))
                    .as("derived edges that a rebuild would change")
                    .isEmpty();
            Figures.note(
                    ("the watch: %d facts one by one, %d kills, %d counts anew of every seat (%d conflicts stood in all, %d had ceased), "
                                    + "%d acknowledged, 0 lost, 0 doubled, %d s; %s")
                            .formatted(
                                    facts,
                                    office.starts() - 1,
                                    checked + kills,
                                    stood,
                                    ended,
                                    told.acknowledged().size() + told.undone().size(),
                                    Figures.since(began).toSeconds(),
                                    told.sorts()));
        }
    }

    /** At rest, so that whatever is told again was told twice; or while facts come in, of which none may be lost. */
    private void killed(WatchedOffice office, WatchedSeats seats, WatchedFacts told, boolean atRest) {
        var noticed = seats.noticed();
        if (atRest) {
            var follower = new Follower(office, "W-1");
            follower.hasHeard(seats);
            office.kill();
            office.alive();
            follower.holds();
            settled(office, seats, told);
            assertThat(seats.noticed()).as("raised again after a kill").isEqualTo(noticed);
        } else {
            var killer = Thread.ofPlatform().start(() -> {
                Child.pause(Duration.ofMillis(random.nextInt(100, 1_500)));
                office.kill();
            });
            var starts = office.starts();
            while (killer.isAlive() || office.starts() == starts) {
                told.next();
            }
        }
    }

    /** Waits until the watch has seen the last fact; how many conflicts stand. */
    private static int settled(WatchedOffice office, WatchedSeats seats, WatchedFacts told) {
        var began = System.nanoTime();
        var anew = seats.arisen();
        var counted = Figures.since(began).toMillis();
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!seats.kept().equals(anew) && System.nanoTime() < end) {
            Child.pause(Duration.ofMillis(250));
        }
        assertThat(seats.kept())
                .as("after " + told.acknowledged().size() + " facts")
                .isEqualTo(anew);
        assertThat(kept(office)).as("one node a conflict").doesNotHaveDuplicates();
        counted(office, told);
        System.out.printf(
                "%s: %d acknowledged, %d conflicts stand; counted anew in %d ms, kept %d ms later%n",
                java.time.LocalTime.now(),
                told.acknowledged().size() + told.undone().size(),
                anew.size(),
                counted,
                Figures.since(began).toMillis() - counted);
        return anew.size();
    }

    private static List<String> kept(WatchedOffice office) {
        return office.read("/kill-test/watch/kept").findValuesAsString("id");
    }

    /** How many stand no more though whoever they were against sits where he sat. */
    private static long ended(WatchedOffice office) {
        return office.read("/kill-test/watch/kept").findValuesAsString("ending").stream()
                .filter("CEASED"::equals)
                .count();
    }

    /** Each acknowledged fact is there once, and each that was taken back is struck. */
    private static void counted(WatchedOffice office, WatchedFacts told) {
        var marks = new TreeMap<String, List<Boolean>>();
        office.read("/kill-test/watch/marks")
                .forEach(row -> marks.computeIfAbsent(row.path("mark").asString(), _ -> new ArrayList<>())
                        .add(row.path("struck").asBoolean()));
        assertThat(marks.keySet())
                .as("lost, or never acknowledged")
                .isEqualTo(new java.util.TreeSet<>(told.acknowledged()));
        assertThat(marks.values())
                .as("done twice")
                .allSatisfy(each -> assertThat(each).hasSize(1));
        assertThat(told.undone()).allSatisfy(mark -> assertThat(marks.get(mark)).containsExactly(true));
    }

    /** Somebody who follows a round until the process is killed. */
    private static final class Follower {

        private final WatchedOffice office;
        private final String round;
        private final List<JsonNode> events = new CopyOnWriteArrayList<>();
        private final Thread listening;

        Follower(WatchedOffice office, String round) {
            this.office = office;
            this.round = office.id(round);
            var caller = office.caller("clerk");
            listening = Thread.ofVirtual().start(() -> {
                try {
                    caller.follow(
                            FOLLOW,
                            java.util.Map.of("id", this.round),
                            event -> events.add(event.at("/data/conflictArisen")));
                } catch (java.io.UncheckedIOException | AssertionError _) {
                    // cut off, as it should be
                }
            });
        }

        /** Whatever stands, once each: told together are the conflicts of one person with one body, or with one colleague. */
        void hasHeard(WatchedSeats seats) {
            var end = System.nanoTime() + PATIENCE.toNanos();
            var standing = seats.standing().stream()
                    .filter(row -> row.path("round").asString().equals(round))
                    .map(row -> List.of(
                            row.path("team").asString(),
                            row.path("person").asString(),
                            row.path("against").asString()))
                    .distinct()
                    .map(each -> each.get(1))
                    .sorted()
                    .toList();
            while (heard().size() < standing.size() && System.nanoTime() < end) {
                Child.pause(Duration.ofMillis(100));
            }
            Child.pause(Duration.ofSeconds(2)); // one look of the subscription more
            assertThat(heard()).as("of whom a subscriber heard").isEqualTo(standing);
        }

        private List<String> heard() {
            return events.stream()
                    .map(event -> office.seated(event.at("/candidate/id").asString()))
                    .sorted()
                    .toList();
        }

        /** What was told before the kill is in the graph after it. */
        void holds() {
            listening.interrupt();
            var kept = new HashSet<String>();
            office.read("/kill-test/watch/kept")
                    .forEach(row -> kept.add(row.path("person").asString()));
            assertThat(kept).as("whoever was told of is in the graph").containsAll(heard());
        }
    }
}
