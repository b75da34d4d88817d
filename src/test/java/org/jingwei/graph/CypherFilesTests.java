package org.jingwei.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every .cypher file is what its head says; and each check refuses a bad sample, with file and line. */
class CypherFilesTests {

    private static final Set<String> NAMED = CypherFileChecks.named(Path.of("src", "main", "java"));
    private static final Set<String> PROTECTED = CypherFile.protectedLabels();

    @BeforeAll
    static void seed() {
        SeededGraph.draw();
    }

    @AfterAll
    static void forget() {
        SeededGraph.forget();
    }

    @TestFactory
    Stream<DynamicTest> everyFileIsAsked() {
        return each(file -> CypherFileChecks.unused(file, NAMED));
    }

    @TestFactory
    Stream<DynamicTest> everyHeadIsUnderstood() {
        return each(CypherFileChecks::head);
    }

    @TestFactory
    Stream<DynamicTest> everyReadMarksWhatIsDated() {
        return each(CypherFileChecks::undated);
    }

    @TestFactory
    Stream<DynamicTest> everyReadMarksWhatIsProtected() {
        return each(file -> CypherFileChecks.unseen(file, PROTECTED));
    }

    /** Planned by all processors: planning is most of what this class takes. */
    @TestFactory
    Stream<DynamicTest> theEngineAgreesWithEveryHead() {
        var problems = CypherFile.all().parallelStream()
                .collect(Collectors.toConcurrentMap(CypherFile::name, CypherPlanChecks::all));
        return each(file -> problems.getOrDefault(file.name(), List.of("not asked")));
    }

    @Test
    void findsTheFileOfEveryQueryThatIsNamed() {
        assertThat(CypherFile.all()).extracting(CypherFile::name).containsAll(NAMED);
    }

    @Test
    void refusesAFileThatNobodyAsks(@TempDir Path sources) throws Exception {
        Files.writeString(sources.resolve("Cadres.java"), "Query POSTS = Query.named(\"cadre/posts\");");
        var named = CypherFileChecks.named(sources);

        assertThat(CypherFileChecks.unused(new CypherFile("cadre/posts", ""), named))
                .isEmpty();
        assertThat(CypherFileChecks.unused(new CypherFile("cadre/post", ""), named))
                .containsExactly("cypher/cadre/post.cypher:1: nobody asks it: there is no Query.named(\"cadre/post\")");
    }

    @Test
    void refusesAnUndeclaredParameter() {
        assertThat(CypherFileChecks.head(sample("""
                // Names.
                // in:  id: String
                // out: name: String
                MATCH (n:Person {id: $id})
                WHERE n.rank = $rank
                RETURN n.name AS name
                """)))
                .containsExactly("cypher/sample.cypher:5: parameter $rank is used, but not declared in in:");
    }

    @Test
    void refusesAnUnusedParameter() {
        assertThat(CypherFileChecks.head(sample("""
                // Names.
                // in:  id: String, rank: String
                // out: name: String
                MATCH (n:Person {id: $id})
                RETURN n.name AS name
                """)))
                .containsExactly("cypher/sample.cypher:2: declared in in:, but not used: [rank]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"// change", "// scans: Person", "// internal:", "// of Li, 2026"})
    void refusesALineOfTheHeadThatSaysNothingToUs(String line) {
        assertThat(CypherFileChecks.head(sample("// One.\n" + line + "\n// out: one: Integer\nRETURN 1 AS one\n")))
                .singleElement()
                .asString()
                .startsWith("cypher/sample.cypher:2: a line of the head is")
                .endsWith("not " + line);
    }

    @Test
    void refusesADatedFactWithoutItsMark() {
        assertThat(CypherFileChecks.undated(sample("""
                // Posts.
                // in:  id: String, from: Date, to: Date, knownAt: DateTime
                // out: title: String
                MATCH (:Person {id: $id})-[held:HELD_POST]->(unit:Organization)
                // dated: held
                MATCH (unit)-[below:PART_OF]->(:Organization)<-[:PART_OF|LOCATED_IN]-()
                // undated: other: it is asked below
                RETURN held.title AS title
                """)))
                .containsExactly(
                        "cypher/sample.cypher:6: PART_OF is dated: mark it // dated: below",
                        "cypher/sample.cypher:6: LOCATED_IN, PART_OF is dated: name it and mark it // dated: …");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (:Person {id: $id})-[held:HELD_POST]->()\n// dated: held\nWHERE held.from = $on AND held.to = $knownAt",
                "MATCH way = (:Person {id: $id})-[:PARENT_OF*2]->()\n// dated: way\nWHERE $on = $knownAt",
                "MATCH (:Person {id: $id})-[held:HELD_POST]->() WHERE held.struckAt IS NULL AND $on = $knownAt",
                "MATCH (:Person {id: $id})<-[:OF]-() WHERE $on = $knownAt",
                "MATCH (:Person {id: $id})-[one:KIN]->()-[two:HELD_POST]->()\n// undated: one, two: it is asked below\nWHERE $on = $knownAt"
            })
    void takesADatedFactWithItsMark(String match) {
        assertThat(CypherFileChecks.undated(
                        sample("// One.\n// in: id: String, on: Date, knownAt: DateTime\n// out: one: Integer\n" + match
                                + "\nRETURN 1 AS one\n")))
                .isEmpty();
    }

    @Test
    void refusesAProtectedNodeWithoutItsMark() {
        assertThat(CypherFileChecks.unseen(sample("""
                // Names.
                // in:  id: String, viewer: Map
                // out: name: String, unit: String
                MATCH (n:Person {id: $id})
                // visible: n
                MATCH (team:Team {id: $id})--(reached:Person)
                MATCH (passed:Team)--(team)
                RETURN n.name AS name, team.number AS team, reached.name AS reached
                """), Set.of("Person", "Team")))
                .containsExactly("cypher/sample.cypher:6: Team is protected and returned: mark it // visible: team");
    }

    @Test
    void refusesOtherColumnsThanTheHeadSays() {
        assertThat(CypherPlanChecks.all(sample("""
                // Names.
                // in:  id: String
                // out: name: String, sex: String
                MATCH (n:Person {id: $id})
                RETURN n.sex AS sex, n.name AS name
                """)))
                .containsExactly("cypher/sample.cypher:3: returns [sex, name], its head says [name, sex]");
    }

    @Test
    void refusesAWriteThatIsNotSaid() {
        assertThat(CypherPlanChecks.all(sample("""
                // Nothing.
                // in: id: String
                MATCH (n:Person {id: $id})
                SET n.name = 'Li'
                """)))
                .containsExactly("cypher/sample.cypher:1: writes, its head does not say changes");
    }

    @Test
    void refusesAScanThatIsNotSaid() {
        var scan = "MATCH (n:Person)\nWHERE n.rank = $rank\nRETURN n.name AS name\n";

        assertThat(CypherPlanChecks.all(sample("// Names.\n// in:  rank: String\n// out: name: String\n" + scan)))
                .containsExactly(
                        "cypher/sample.cypher:4: NodeByLabelScan of n:Person; say scans: Label, reason, or seek");
        assertThat(CypherPlanChecks.all(sample(
                        "// Names.\n// in:  rank: String\n// out: name: String\n// scans: Person, a count\n" + scan)))
                .isEmpty();
    }

    @Test
    void refusesAScanOfEverything() {
        assertThat(CypherPlanChecks.all(sample("""
                // Names.
                // out: name: String
                MATCH (n)
                RETURN n.name AS name
                """))).singleElement().asString().contains("AllNodesScan of n");
    }

    @Test
    void refusesAScanOfFacts() {
        assertThat(CypherPlanChecks.all(sample("""
                // Titles.
                // out: title: String
                MATCH ()-[held:HELD_POST]->()
                RETURN held.title AS title
                """)))
                .singleElement()
                .asString()
                .contains("RelationshipTypeScan of ()-[held:HELD_POST]->()");
    }

    @Test
    void refusesAProductOfTwoSearches() {
        assertThat(CypherPlanChecks.all(sample("""
                // Names.
                // in:  one: List, other: List
                // out: name: String, unit: String
                MATCH (n:Person)
                WHERE n.id IN $one
                MATCH (unit:Organization)
                WHERE unit.id IN $other
                RETURN n.name AS name, unit.name AS unit
                """)))
                .singleElement()
                .asString()
                .startsWith("cypher/sample.cypher:4: CartesianProduct of ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(n:Persn {id: $id})", "(n:Person {id: $id})-[:HELD_PST]->()", "(n:Person {id: $id, nme: 1})"})
    void refusesAWordThatTheGraphDoesNotKnow(String pattern) {
        assertThat(CypherPlanChecks.all(sample("// Names.\n// in:  id: String\n// out: name: String\nMATCH " + pattern
                        + "\nRETURN n.name AS name\n")))
                .first()
                .asString()
                .startsWith("cypher/sample.cypher:4: ");
    }

    private static CypherFile sample(String source) {
        return new CypherFile("sample", source);
    }

    private static Stream<DynamicTest> each(Function<CypherFile, List<String>> check) {
        return CypherFile.all().stream()
                .map(file -> dynamicTest(
                        file.name(), () -> assertThat(check.apply(file)).isEmpty()));
    }
}
