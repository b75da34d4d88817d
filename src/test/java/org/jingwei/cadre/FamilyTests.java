package org.jingwei.cadre;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jingwei.cadre.FamilyOracle.Slip;
import org.jingwei.graph.AlteredGraph;
import org.jingwei.graph.Asker;
import org.jingwei.graph.TestGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Random families of five generations: kin by class and by set is what an oracle says that reads only the base facts. */
class FamilyTests {

    private static final int FAMILIES = 60;
    private static final int BATCH = 5;
    private static final List<Family> STORED = new ArrayList<>();
    private static final Map<Question, List<DerivedKin>> ANSWERS = new LinkedHashMap<>();

    private record Question(Family family, Family.Asked asked) {

        Set<String> all() {
            return Set.copyOf(family.people());
        }
    }

    @AfterAll
    static void forget() {
        FamilyStore.forget();
    }

    @Test
    void tellsOfEveryTwoWhatTheOracleTells() {
        assertThat(differences(stored())).isEmpty();
    }

    @Test
    void meetsEveryChainOfTheLawInTheFamilies(TestReporter reporter) {
        var chains = new TreeMap<String, Integer>();
        for (var family : stored()) {
            family.asked().stream()
                    .flatMap(asked -> new FamilyOracle(family, asked).kin().stream())
                    .map(line -> line.split(" ", -1)[2])
                    .collect(toSet())
                    .forEach(chain -> chains.merge(chain, 1, Integer::sum));
        }
        reporter.publishEntry("of " + FAMILIES + " families", chains.toString());

        assertThat(chains)
                .hasSize(23)
                .allSatisfy((chain, met) -> assertThat(met).as(chain).isGreaterThanOrEqualTo(FAMILIES / 10));
    }

    @ParameterizedTest
    @EnumSource
    void differsFromWhoeverReadsTheLawSo(Slip slip) {
        var shown = ANSWERS.entrySet().stream().filter(answer -> {
            var wrong =
                    new FamilyOracle(answer.getKey().family(), answer.getKey().asked(), slip);
            return !wrong.kin().equals(FamilyStore.lines(answer.getValue(), wrong));
        });

        assertThat(stored()).hasSize(FAMILIES);
        assertThat(shown.findAny()).as(slip.name()).isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            siblings without parents are not read | SIBLING_OF | SPOUSE_OF
            marriages are not read                | SPOUSE_OF  | SIBLING_OF
            a human has one record                | SAME_AS    | SPOUSE_OF
            only children are followed            | AME_AS]-(far:Person) | AME_AS]->(far:Person)
            only the nearest are read             | NOT far IN seen | false
            """)
    void catchesAPlantedBug(String bug, String find, String replacement) {
        var graph = AlteredGraph.of("cadre/kin-around", find, replacement);

        assertThat(questions(stored())
                        .flatMap(question -> differences(graph, question))
                        .findAny())
                .as(bug)
                .isPresent();
    }

    @Tag("proof")
    @Test
    void tellsOfEveryTwoInAThousandFamilies() {
        for (long first = FAMILIES; first < FAMILIES + 1000; first += 100) {
            var families = written(first, 100);
            assertThat(differences(families)).isEmpty();
            FamilyStore.forget();
        }
        STORED.clear();
    }

    private static List<Family> stored() {
        if (STORED.isEmpty()) {
            STORED.addAll(written(0, FAMILIES));
            questions(STORED)
                    .forEach(question -> ANSWERS.put(
                            question, FamilyStore.derived(TestGraph.get(), question.all(), question.asked())));
        }
        return STORED;
    }

    private static List<Family> written(long first, int count) {
        var families = LongStream.range(first, first + count)
                .mapToObj(FamilyMaker::make)
                .toList();
        for (int i = 0; i < count; i += BATCH) {
            new FamilyStore().write(families.subList(i, i + BATCH));
        }
        return families;
    }

    private static Stream<Question> questions(List<Family> families) {
        return families.stream().flatMap(family -> family.asked().stream().map(asked -> new Question(family, asked)));
    }

    /** Asked by all processors: families share nothing. */
    private static List<String> differences(List<Family> families) {
        return questions(families)
                .parallel()
                .flatMap(question -> differences(TestGraph.get(), question))
                .toList();
    }

    /** Derived of all together, of one alone who has the others only by ways, and as the graph keeps it. */
    private static Stream<String> differences(Asker graph, Question question) {
        var family = question.family();
        var asked = question.asked();
        var oracle = new FamilyOracle(family, asked);
        var one = oracle.recordsOf(
                family.people().get((int) (family.seed() % family.people().size())));
        return Stream.of(
                        differences(
                                "all",
                                question.all(),
                                FamilyStore.lines(FamilyStore.derived(graph, question.all(), asked), oracle),
                                oracle),
                        differences(
                                "one", one, FamilyStore.lines(FamilyStore.derived(graph, one, asked), oracle), oracle),
                        differences("kept", family.kept(), FamilyStore.kept(graph, family, asked, oracle), oracle))
                .filter(line -> !line.isEmpty())
                .map(line -> asked + ", " + line + "\n" + family);
    }

    private static String differences(String road, Set<String> people, Set<String> said, FamilyOracle oracle) {
        var humans = people.stream().map(oracle::human).collect(toSet());
        var expected = oracle.kin().stream()
                .filter(line -> humans.contains(line.substring(0, line.indexOf(' '))))
                .collect(toSet());
        return said.equals(expected)
                ? ""
                : "%s: %s too much, %s missing".formatted(road, without(said, expected), without(expected, said));
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        var left = new TreeSet<>(some);
        left.removeAll(others);
        return left;
    }
}
