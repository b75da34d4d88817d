package org.jingwei.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jingwei.cadre.Kinfolk;
import org.jingwei.graph.AlteredGraph;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.graph.TestGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is kept makes a check cheaper and never another: random worlds in which touches were kept in February, again in
 * May, and of which it is asked in June, answer as the oracle does. In some, facts of any sort came at any time; in others
 * those of one sort came after what is kept.
 */
class TouchesTests {

    private static final RuleBook BOOK = RuleBook.read(Path.of("no-such-folder"));
    private static final Touches TOUCHES = new Touches(Duration.ofMinutes(1), Integer.MAX_VALUE - 1);
    private static final long ANY_TIME = 50_000;
    private static final int BATCH = 100;
    private static final String MAY = "2026-05-15T00:00:00Z";
    private static final Pattern TYPE = Pattern.compile("\\[\\w*:([A-Z_]+)");

    private static List<World> worlds = List.of();

    @BeforeAll
    static void keep() {
        worlds = kept(Stream.of(
                        LongStream.range(0, 24).mapToObj(seed -> WorldMaker.make(ANY_TIME + seed)),
                        LateFacts.ofEachSort(0, 8),
                        LateFacts.RECORDS_JOINED.worlds(12, 1).stream(),
                        LateFacts.PARTS.worlds(25, 1).stream(),
                        LateFacts.POSTS_OF_OTHERS.worlds(26, 1).stream(),
                        LateFacts.RECORDS_PARTED.worlds(87, 1).stream())
                .flatMap(some -> some));
    }

    @AfterAll
    static void forget() {
        WorldStore.forget();
        TestGraph.driver().executableQuery("MATCH (book:TouchBook) DELETE book").execute();
    }

    private static List<World> kept(Stream<World> all) {
        var made = all.toList();
        for (int i = 0; i < made.size(); i += BATCH) {
            var some = made.subList(i, Math.min(made.size(), i + BATCH));
            var people = new TreeSet<String>();
            some.forEach(world -> people.addAll(world.people()));
            new WorldStore().write(some);
            TestGraph.get().change(change -> {
                new Kinfolk().keep(change, people);
                return List.of();
            });
        }
        pass("2026-02-15T00:00:00Z");
        pass(MAY);
        return made;
    }

    private static int pass(String moment) {
        var graph = TestGraph.get();
        return new TouchKeeping(graph, new RuleVersions(graph, BOOK), TOUCHES, Clock.systemUTC())
                .keep(Instant.parse(moment));
    }

    @Test
    void answersAsTheOracleByWhatIsKept() {
        var differences = differences(TestGraph.get(), worlds).toList();

        assertThat(differences).as(() -> String.join("\n", differences)).isEmpty();
    }

    @Tag("proof")
    @Test
    void answersAsTheOracleByWhatIsKeptInAThousandWorldsMore() {
        for (int from = 200; from < 280; from += 20) {
            var seeds = LongStream.range(from, from + 20);
            var more = kept(Stream.concat(
                    seeds.mapToObj(seed -> WorldMaker.make(ANY_TIME + seed)), LateFacts.ofEachSort(from, 20)));
            var differences = differences(TestGraph.get(), more).toList();

            assertThat(differences).as(() -> String.join("\n", differences)).isEmpty();
        }
    }

    /** Which world shows it was found by asking some hundred; where there is none, one of the first eight does. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a new post is not seen         | POSTS           |  1 | touch-book     | (person:Person)-[fact:HELD_POST] | (person:Person {id: ''})-[fact:HELD_POST]
            a new share is not seen        | SHARES          |  2 | touch-book     | (person:Person)-[fact:HOLDS] | (person:Person {id: ''})-[fact:HOLDS]
            a declaration is not seen      | DECLARATIONS    |  6 | touch-book     | (person:Person)-[fact:DECLARES] | (person:Person {id: ''})-[fact:DECLARES]
            a fault is not seen            | FAULTS          |  5 | touch-book     | (person:Person)-[fact:FOUND_AT_FAULT] | (person:Person {id: ''})-[fact:FOUND_AT_FAULT]
            where he grew up is not seen   | ORIGINS         |  1 | touch-book     | (person:Person)-[fact:GREW_UP_IN] | (person:Person {id: ''})-[fact:GREW_UP_IN]
            new kin is not seen            | KIN             |  0 | touch-book     | (person:Person)-[fact:KIN] | (person:Person {id: ''})-[fact:KIN]
            a new superior is not seen     | SUPERIORS       |  0 | touch-book     | (person:Person)-[fact:SUPERIOR_OF] | (person:Person {id: ''})-[fact:SUPERIOR_OF]
            who regulates is not seen      | REGULATORS      |  0 | touch-book     | (one:Organization)-[fact:REGULATES] | (one:Organization {id: ''})-[fact:REGULATES]
            a contract is not seen         | CONTRACTS       |  1 | touch-book     | (one:Organization)-[fact:CONTRACTS_WITH] | (one:Organization {id: ''})-[fact:CONTRACTS_WITH]
            who is above is not seen       | PARTS           | 25 | touch-book     | (one:Organization)-[fact:PART_OF] | (one:Organization {id: ''})-[fact:PART_OF]
            another record is not seen     | RECORDS_JOINED  | 12 | touch-book     | (person:Person)-[fact:SAME_AS] | (person:Person {id: ''})-[fact:SAME_AS]
            who is somebody else again     | RECORDS_PARTED  | 87 | touch-book     | fact.struckAt > since | fact.struckAt > since + duration({years: 9})
            it concerns no kin             | POSTS_OF_OTHERS |  7 | touched-around | <-[:KIN]- | <-[:BORN_IN]-
            it concerns no inferior        | POSTS_OF_OTHERS |  4 | touched-around | [:SUPERIOR_OF] | [:BORN_IN]
            it concerns nobody beside him  | POSTS_OF_OTHERS | 26 | touched-around | [:HELD_POST {leading: true}]-(near:Person) | [:BORN_IN]-(near:Person)
            what is kept is not read       | FAULTS          | -1 | touched        | -[touches:TOUCHES]->(unit) | -[touches:TOUCHES]->(unit:Region)
            """)
    void catchesAPlantedBug(String bug, LateFacts late, int shows, String query, String find, String replacement) {
        var graph = AlteredGraph.of("conflict/" + query, find, replacement);

        assertThat(differences(graph, shows < 0 ? late.worlds(0, 8) : late.worlds(shows, 1))
                        .findAny())
                .as(bug)
                .isPresent();
    }

    /** Whatever a kept rule reads is looked for, when it came to be known after what is kept. */
    @Test
    void looksForEveryKindOfFactThatIsRead() {
        var seen = types(Query.named("conflict/touch-book"));

        var kept = BOOK.rules().stream().filter(Rule::isKept).toList();
        assertThat(kept)
                .hasSize(12)
                .allSatisfy(rule -> assertThat(seen).as(rule.id()).containsAll(types(rule.query())));
        assertThat(kept)
                .allSatisfy(rule -> assertThat(rule.query().parameters())
                        .as("the round is another each time")
                        .doesNotContain("round", "targets", "inspected"));
    }

    private static TreeSet<String> types(Query query) {
        var types = new TreeSet<String>();
        TYPE.matcher(query.source()).results().forEach(type -> types.add(type.group(1)));
        return types;
    }

    private static Stream<String> differences(Graph graph, List<World> worlds) {
        var comparison = new Comparison(graph, BOOK, TOUCHES);
        return worlds.parallelStream().flatMap(world -> comparison.inRoleAsked(world).stream());
    }
}
