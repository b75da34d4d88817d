package org.jingwei.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jingwei.graph.Change;
import org.jingwei.graph.Query;
import org.jingwei.graph.TestGraph;
import org.jingwei.shared.Stamp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What lies within what, derived move by move, is what a rebuild derives from all moves. */
class WithinRebuildTests {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int BODIES = 90;
    private static final int TURNS = 50;
    private static final Query DERIVE = Query.named("organization/derive-within");
    private static final Query EDGES = Query.parse("test/within-edges", """
            // Everything that is derived of the lines of bodies of this test.
            // in:  bodies: List
            // out: edge: Map
            UNWIND $bodies AS code
            MATCH (body:Organization {code: code})-[within:WITHIN]->(above:Organization)
            RETURN {body: code, above: above.code, says: properties(within)} AS edge
            """);
    private static final Query HELD = Query.parse("test/within-held", """
            // What lies within what on a day, as known at a moment.
            // in:  bodies: List, on: Date, knownAt: DateTime
            // out: line: List
            UNWIND $bodies AS code
            MATCH (body:Organization {code: code})-[within:WITHIN]->(:Organization)
            // dated: within
            RETURN [code] + within.through + within.via AS line
            """);
    private static final Random RANDOM = new Random(20_260_301);
    private static final List<String> CODES =
            IntStream.range(0, BODIES).mapToObj("within-%02d"::formatted).toList();

    @BeforeAll
    static void live() {
        var register = new OrganizationRegister();
        for (int turn = 0; turn <= TURNS; turn++) {
            var stamp = new Stamp(START.plusSeconds(3600L * turn), "test");
            var rows = turn == 0
                    ? IntStream.range(0, BODIES)
                            .mapToObj(WithinRebuildTests::row)
                            .toList()
                    : IntStream.range(0, 3)
                            .mapToObj(_ -> row(RANDOM.nextInt(BODIES)))
                            .toList();
            TestGraph.get().change(change -> {
                register.record(change, rows, stamp);
                strike(change, stamp);
                return true;
            });
        }
    }

    @AfterAll
    static void forget() {
        TestGraph.driver()
                .executableQuery("MATCH (n:Organization) WHERE n.code STARTS WITH 'within-' DETACH DELETE n")
                .execute();
    }

    @Test
    void keepsWhatARebuildDerives() {
        var kept = edges();
        var held = IntStream.range(0, 100).mapToObj(WithinRebuildTests::held).toList();

        TestGraph.get().change(change -> change.write(DERIVE, Map.of("units", ids(change))));

        assertThat(kept).hasSizeGreaterThan(500);
        assertThat(edges()).containsExactlyInAnyOrderElementsOf(kept);
        assertThat(IntStream.range(0, 100).mapToObj(WithinRebuildTests::held)).containsExactlyElementsOf(held);
    }

    /** A body belongs to one with at most half its number, so that lines are as deep as in life, for a while or for good; told again, it may be told otherwise. */
    private static OrganizationRow row(int number) {
        var parent = number == 0 ? null : CODES.get(RANDOM.nextInt((number + 1) / 2));
        var from = RANDOM.nextInt(3) == 0 ? LocalDate.of(1990 + RANDOM.nextInt(30), 1, 1) : null;
        var to = from != null && RANDOM.nextBoolean() ? from.plusYears(1 + RANDOM.nextInt(15)) : null;
        return new OrganizationRow(
                CODES.get(number),
                "body " + number,
                OrganizationKind.OTHER,
                Level.COUNTY,
                parent,
                null,
                null,
                from,
                to,
                null);
    }

    private static void strike(Change change, Stamp stamp) {
        var standing = change.ask(Query.named("organization/standing-facts"), Map.of("starts", ids(change)));
        var row = standing.get(RANDOM.nextInt(standing.size()));
        change.write(
                Query.named("organization/strike-facts"),
                Map.of(
                        "rows",
                        List.of(Map.of(
                                "start",
                                row.string("start"),
                                "id",
                                row.map("says").get("id"))),
                        "now",
                        stamp.moment(),
                        "by",
                        stamp.by()));
        change.write(DERIVE, Map.of("units", List.of(row.string("start"), row.string("end"))));
    }

    private static List<String> ids(Change change) {
        return List.copyOf(new TreeSet<>(
                new OrganizationRegister().codes(change, CODES).ids().values()));
    }

    private static List<Map<String, ?>> edges() {
        return TestGraph.get().ask(EDGES, Map.of("bodies", CODES)).stream()
                .<Map<String, ?>>map(row -> row.map("edge"))
                .toList();
    }

    private static Set<List<String>> held(int number) {
        var random = new Random(number);
        var on = LocalDate.of(1988 + random.nextInt(40), 1 + random.nextInt(12), 1);
        var knownAt = START.plusSeconds(3600L * random.nextInt(TURNS + 2));
        return Set.copyOf(
                TestGraph.get()
                        .ask(HELD, Map.of("bodies", CODES, "on", on, "knownAt", knownAt.atZone(ZoneOffset.UTC)))
                        .stream()
                        .map(row -> row.strings("line"))
                        .distinct()
                        .toList());
    }
}
