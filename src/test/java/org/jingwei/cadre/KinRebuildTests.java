package org.jingwei.cadre;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jingwei.graph.Query;
import org.jingwei.graph.Row;
import org.jingwei.graph.TestGraph;
import org.jingwei.shared.Stamp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the graph keeps of kin, derived fact by fact as facts come and go, is what a rebuild derives from all of them. */
class KinRebuildTests {

    private static final Query EDGES = Query.parse("test/kin-edges", """
            // Everything that is kept of kin and of sameness among the people of this test.
            // in:  people: List
            // out: edge: Map
            UNWIND $people AS id
            MATCH (person:Person {id: id})-[tie:KIN|SAME_AS]->(other:Person)
            RETURN {type: type(tie), person: id, other: other.id, says: properties(tie)} AS edge
            """);
    private static final Query HELD = Query.parse("test/kin-held", """
            // Who is kin to whom on a day, as known at a moment.
            // in:  people: List, on: Date, knownAt: DateTime
            // out: tie: List
            UNWIND $people AS id
            MATCH (person:Person {id: id})-[tie:KIN]->(kin:Person)
            // dated: tie
            RETURN [person.id, kin.id, tie.chain] + tie.via AS tie
            """);
    private static final KinHistory HISTORY = new KinHistory(new Random(20_260_301));

    @BeforeAll
    static void live() {
        HISTORY.live();
    }

    @AfterAll
    static void forget() {
        HISTORY.forget();
    }

    @Test
    void keepsWhatARebuildDerives() {
        var kept = edges();
        var held = IntStream.range(0, 100).mapToObj(KinRebuildTests::held).toList();

        rebuild();

        assertThat(kept).hasSizeGreaterThan(1_000);
        assertThat(edges()).containsExactlyInAnyOrderElementsOf(kept);
        assertThat(held).anySatisfy(ties -> assertThat(ties).hasSizeGreaterThan(100));
        assertThat(IntStream.range(0, 100).mapToObj(KinRebuildTests::held)).containsExactlyElementsOf(held);
    }

    @Test
    void tellsOneEdgeTooFew() {
        var kept = edges();
        var fewer = TestGraph.get().suppose(Duration.ofMinutes(1), change -> {
            change.write(
                    Query.named("cadre/forget-kin"),
                    Map.of("people", HISTORY.kept().subList(0, 1)));
            return change.ask(EDGES, Map.of("people", HISTORY.people()));
        });

        assertThat(fewer).hasSizeLessThan(kept.size());
        assertThat(edges()).containsExactlyInAnyOrderElementsOf(kept);
    }

    private static void rebuild() {
        TestGraph.get().change(change -> {
            change.write(Query.named("cadre/forget-kin"), Map.of("people", HISTORY.people()));
            change.write(Query.named("cadre/forget-same"), Map.of("people", HISTORY.people()));
            TestIdentity.get().derive(change, new TreeSet<>(HISTORY.people()));
            new Kinfolk().derive(change, new TreeSet<>(HISTORY.kept()));
            return true;
        });
    }

    private static List<Map<String, ?>> edges() {
        return TestGraph.get().ask(EDGES, Map.of("people", HISTORY.people())).stream()
                .<Map<String, ?>>map(row -> row.map("edge"))
                .toList();
    }

    /** The same day and moment for the same number. */
    private static Set<List<String>> held(int number) {
        var random = new Random(number);
        var on = LocalDate.of(2000 + random.nextInt(27), 1 + random.nextInt(12), 1 + random.nextInt(28));
        var knownAt = KinHistory.START.plusSeconds(3600L * random.nextInt(KinHistory.TURNS + 2));
        var rows = TestGraph.get()
                .ask(HELD, Map.of("people", HISTORY.people(), "on", on, "knownAt", knownAt.atZone(ZoneOffset.UTC)));
        return Set.copyOf(
                rows.stream().map((Row row) -> row.strings("tie")).distinct().toList());
    }

    /** Everything at once, as an import does it. */
    @Test
    void reachesTheSecondRecordAtTheEndOfTheLongestChain() {
        var people = List.of(
                "kin-me",
                "kin-dad",
                "kin-dad2",
                "kin-gran",
                "kin-gran2",
                "kin-aunt",
                "kin-aunt2",
                "kin-cousin",
                "kin-cousin2",
                "kin-husband",
                "kin-a-husband");
        var kin = TestGraph.get().suppose(Duration.ofMinutes(1), change -> {
            KinHistory.record(change, people);
            KinHistory.record(change, "PARENT_OF", "kin-dad", "kin-me");
            KinHistory.record(change, "PARENT_OF", "kin-gran", "kin-dad2");
            KinHistory.record(change, "PARENT_OF", "kin-gran2", "kin-aunt");
            KinHistory.record(change, "PARENT_OF", "kin-aunt2", "kin-cousin");
            KinHistory.record(change, "SPOUSE_OF", "kin-cousin2", "kin-husband");
            for (int i = 1; i < people.size(); i += 2) {
                TestIdentity.get()
                        .judge(
                                change,
                                IdentityVerdict.SAME,
                                people.get(i),
                                people.get(i + 1),
                                "test",
                                new Stamp(Instant.parse("2026-01-01T00:00:00Z"), "test"));
            }
            new Kinfolk().derive(change, Set.of("kin-me"));
            return change.ask(EDGES, Map.of("people", List.of("kin-me")));
        });

        assertThat(kin.stream().map(row -> String.valueOf(row.map("edge").get("other"))))
                .contains("kin-husband", "kin-a-husband");
    }
}
