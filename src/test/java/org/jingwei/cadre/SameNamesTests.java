package org.jingwei.cadre;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jingwei.Profiled;
import org.jingwei.graph.Query;
import org.jingwei.graph.Row;
import org.jingwei.graph.TestGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Namesakes are offered in order, each two once, and a name that thousands bear costs no more than its bearers. */
class SameNamesTests {

    private static final Query QUERY = Query.named("cadre/same-names");
    private static final int MOST = 201;

    @AfterEach
    void forget() {
        TestGraph.driver()
                .executableQuery("MATCH (p:Person) WHERE p.id STARTS WITH 'namesake-' DETACH DELETE p")
                .execute();
    }

    @Test
    void offersWhatAPlainLoopOffers() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var rows = rows(random);
            var asked = ids(rows).stream().filter(_ -> random.nextInt(3) > 0).collect(Collectors.toSet());
            var expected = byALoop(rows, asked);

            var offered = SameNames.of(rows, asked).pairs().toList();

            assertThat(offered).as("seed " + seed).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(offered.stream()
                            .map(pair -> pair.sameNumber() ? 0 : pair.sameBirth() ? 1 : 2)
                            .toList())
                    .as("seed " + seed)
                    .isSorted();
        }
    }

    @Test
    void offersThoseWithTheSameNumberFirstOf2000OfOneNameAndNoMoreThanAreWanted() {
        var people = draw(2_000);

        var offered = new Identity(new Kinfolk()).namesakes(TestGraph.get(), people, MOST);

        assertThat(offered).hasSize(MOST);
        assertThat(offered.getFirst().sameNumber()).isTrue();
        assertThat(offered).filteredOn(Identity.Namesakes::sameNumber).hasSize(1);
        assertThat(offered).filteredOn(Identity.Namesakes::sameBirth).hasSize(3);
    }

    @Test
    void touchesTenTimesAsMuchForTenTimesTheBearers() {
        var few = Profiled.dbHits(QUERY, Map.of("people", draw(200)));
        forget();
        var many = Profiled.dbHits(QUERY, Map.of("people", draw(2_000)));

        assertThat(many).as(few + " for 200").isBetween(8 * few, 12 * few);
        assertThat(many / 2_000).as("db hits a bearer").isLessThan(30);
    }

    /** Of one name; the first two have one number, the third to the fifth one birthday. */
    private static List<String> draw(int people) {
        return TestGraph.driver()
                .executableQuery("""
                        UNWIND range(1, $people) AS n
                        CREATE (p:Person {id: 'namesake-' + n, name: '张伟', idHash: CASE WHEN n < 3 THEN 'a' ELSE 'h' + n END})
                        SET p.bornOn = date('1900-01-01') + duration({days: CASE WHEN n IN [3, 4, 5] THEN 3 ELSE n END})
                        RETURN p.id AS id
                        """)
                .withParameters(Map.of("people", people))
                .execute()
                .records()
                .stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    private static List<Row> rows(Random random) {
        var names = random.nextInt(3) + 1;
        var people = random.nextInt(9) + 1;
        var judged = new HashMap<Integer, List<String>>();
        IntStream.range(0, random.nextInt(3)).forEach(_ -> {
            int one = random.nextInt(people);
            int other = random.nextInt(people);
            judged.computeIfAbsent(one, _ -> new ArrayList<>()).add("p" + other);
            judged.computeIfAbsent(other, _ -> new ArrayList<>()).add("p" + one);
        });
        return IntStream.range(0, people)
                .mapToObj(i -> row(i, random, names, judged.getOrDefault(i, List.of())))
                .toList();
    }

    private static Row row(int i, Random random, int names, List<String> judged) {
        var says = new HashMap<String, Object>();
        says.put("id", "p" + i);
        says.put("name", "n" + random.nextInt(names));
        says.put("idHash", random.nextBoolean() ? null : "h" + random.nextInt(3));
        says.put("bornOn", random.nextBoolean() ? null : LocalDate.EPOCH.plusDays(random.nextInt(3)));
        says.put("namedBy", random.nextBoolean() ? null : "x");
        says.put("cadre", false);
        return new Row(
                QUERY,
                Map.of("person", says, "judged", judged.stream().distinct().toList()));
    }

    private static List<String> ids(List<Row> rows) {
        return rows.stream().map(row -> (String) row.map("person").get("id")).toList();
    }

    /** One of those who were asked about, and each other of his name; of two who were both, the first alone. */
    private static List<Identity.Namesakes> byALoop(List<Row> rows, Set<String> asked) {
        var pairs = new ArrayList<Identity.Namesakes>();
        for (var row : rows) {
            for (var other : rows) {
                var one = row.map("person");
                var two = other.map("person");
                var first = (String) one.get("id");
                var second = (String) two.get("id");
                if (asked.contains(first)
                        && !first.equals(second)
                        && !(asked.contains(second) && second.compareTo(first) < 0)
                        && one.get("name").equals(two.get("name"))
                        && !row.strings("judged").contains(second)) {
                    pairs.add(new Identity.Namesakes(
                            new Person(first, (String) one.get("name")),
                            new Person(second, (String) two.get("name")),
                            alike(one, two, "bornOn"),
                            alike(one, two, "idHash")));
                }
            }
        }
        return pairs;
    }

    private static boolean alike(Map<String, ?> one, Map<String, ?> two, String column) {
        return one.get(column) != null && Objects.equals(one.get(column), two.get(column));
    }
}
