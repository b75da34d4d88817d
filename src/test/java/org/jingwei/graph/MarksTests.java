package org.jingwei.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each mark becomes, in full. */
class MarksTests {

    private static final String PERIOD =
            "// One.\n// in:  from: Date, to: Date, knownAt: DateTime\n// out: one: Integer\n";
    private static final String DAY = "// One.\n// in:  on: Date, knownAt: DateTime\n// out: one: Integer\n";

    @Test
    void datesAFactInAPeriod() {
        assertThat(expanded(PERIOD + """
                MATCH ()-[held:HELD_POST]->()
                // dated: held
                RETURN 1 AS one
                """)).isEqualTo("""
                MATCH ()-[held:HELD_POST]->()
                WHERE (coalesce(held.from < $to, true) AND coalesce(held.to > $from, true) \
                AND coalesce(held.recordedAt <= $knownAt, true) AND coalesce(held.struckAt > $knownAt, true))
                RETURN 1 AS one
                """);
    }

    @Test
    void datesAFactOnADay() {
        assertThat(expanded(DAY + """
                MATCH ()-[held:HELD_POST]->()
                // dated: held
                RETURN 1 AS one
                """)).isEqualTo("""
                MATCH ()-[held:HELD_POST]->()
                WHERE (coalesce(held.from <= $on, true) AND coalesce(held.to > $on, true) \
                AND coalesce(held.recordedAt <= $knownAt, true) AND coalesce(held.struckAt > $knownAt, true))
                RETURN 1 AS one
                """);
    }

    @Test
    void looksBackForYears() {
        assertThat(expanded(PERIOD.replace("from: Date", "from: Date, years: Integer") + """
                MATCH ()-[held:HELD_POST]->()
                // dated: held back $years
                RETURN 1 AS one
                """))
                .isEqualTo("""
                MATCH ()-[held:HELD_POST]->()
                WHERE (coalesce(held.from < $to, true) AND coalesce(held.to > $from - duration({years: $years}), true) \
                AND coalesce(held.recordedAt <= $knownAt, true) AND coalesce(held.struckAt > $knownAt, true))
                RETURN 1 AS one
                """);
    }

    @Test
    void looksBackForever() {
        assertThat(expanded(PERIOD.replace("from: Date, ", "") + """
                MATCH ()-[held:HELD_POST]->()
                // dated: held ever
                RETURN 1 AS one
                """)).isEqualTo("""
                MATCH ()-[held:HELD_POST]->()
                WHERE (coalesce(held.from < $to, true) \
                AND coalesce(held.recordedAt <= $knownAt, true) AND coalesce(held.struckAt > $knownAt, true))
                RETURN 1 AS one
                """);
    }

    @Test
    void asksOfAJudgementOnlyWhetherItIsOnRecord() {
        assertThat(expanded("""
                // Sample.
                // in:  knownAt: DateTime
                // out: one: Integer
                MATCH (:Person)-[same:SAME_AS]-()
                // dated: same known
                RETURN 1 AS one
                """)).isEqualTo("""
                MATCH (:Person)-[same:SAME_AS]-()
                WHERE (coalesce(same.recordedAt <= $knownAt, true) AND coalesce(same.struckAt > $knownAt, true))
                RETURN 1 AS one
                """);
    }

    @Test
    void datesEveryFactOfAPath() {
        assertThat(expanded(DAY + """
                MATCH up = (:Organization)-[:PART_OF*0..8]->()
                // dated: up
                RETURN 1 AS one
                """)).isEqualTo("""
                MATCH up = (:Organization)-[:PART_OF*0..8]->()
                WHERE (all(fact IN relationships(up) WHERE coalesce(fact.from <= $on, true) AND coalesce(fact.to > $on, true) \
                AND coalesce(fact.recordedAt <= $knownAt, true) AND coalesce(fact.struckAt > $knownAt, true)))
                RETURN 1 AS one
                """);
    }

    @Test
    void datesEveryFactOfAList() {
        assertThat(expanded(DAY + """
                MATCH (:Organization)-[up:PART_OF*0..8]->()
                // dated: up
                RETURN 1 AS one
                """)).isEqualTo("""
                MATCH (:Organization)-[up:PART_OF*0..8]->()
                WHERE (all(fact IN up WHERE coalesce(fact.from <= $on, true) AND coalesce(fact.to > $on, true) \
                AND coalesce(fact.recordedAt <= $knownAt, true) AND coalesce(fact.struckAt > $knownAt, true)))
                RETURN 1 AS one
                """);
    }

    @Test
    void asksThePolicyOfTheLabel() {
        var asked = expanded("""
                // Names.
                // in:  id: String, viewer: Map
                // out: name: String
                MATCH (li:Person {id: $id})
                // visible: li
                RETURN li.name AS name
                """);

        assertThat(asked).isEqualTo("""
                MATCH (li:Person {id: $id})
                WHERE (%s)
                RETURN li.name AS name
                """.formatted(Visible.predicate("Person", "li")));
    }

    @Test
    void letsAPersonBeSeenByAFact() {
        var text = expanded("""
                // Sample.
                // in:  viewer: Map
                // out: one: Integer
                MATCH ()-[fact:CONCERNS]-(far:Person|Organization)
                // visible: far by fact:CONCERNS
                RETURN 1 AS one
                """);

        assertThat(text)
                .contains("WHERE (CASE WHEN far:Person THEN (")
                .contains(" OR fact:CONCERNS) WHEN far:Organization THEN (true) ELSE false END)");
    }

    @Test
    void joinsMarksAndTheWhereThatFollowsByAnd() {
        var text = expanded(DAY + """
                MATCH ()-[held:HELD_POST]->()-[up:PART_OF]->()
                // dated: held
                // dated: up
                WHERE held.leading
                  AND (up.kind = 'A' OR up.kind = 'B')
                RETURN 1 AS one
                """);

        assertThat(text.lines().map(line -> line.length() > 16 ? line.substring(0, 16) : line))
                .containsExactly(
                        "MATCH ()-[held:H",
                        "WHERE (coalesce(",
                        "  AND (coalesce(",
                        "  AND held.leadi",
                        "  AND (up.kind =",
                        "RETURN 1 AS one");
    }

    @Test
    void leavesTheNextClauseItsOwnWhere() {
        var text = expanded(DAY + """
                MATCH ()-[held:HELD_POST]->()
                // dated: held
                WITH held
                WHERE held.leading OR held.principal
                RETURN 1 AS one
                """);

        assertThat(text).contains("WITH held\nWHERE held.leading OR held.principal\n");
    }

    @Test
    void refusesABareOrAfterAMark() {
        refuses(DAY + """
                MATCH ()-[held:HELD_POST]->()
                // dated: held
                WHERE held.leading
                  OR held.principal
                RETURN 1 AS one
                """, "cypher/sample.cypher:7: a bare OR after a mark changes its meaning: bracket it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// dated held",
                "// dated: held back 3",
                "//dated: held",
                "// dated: held backwards",
                "// visible li"
            })
    void refusesAMarkThatIsNone(String mark) {
        refuses(
                DAY + "MATCH ()-[held:HELD_POST]->()\n" + mark + "\nRETURN 1 AS one\n",
                "cypher/sample.cypher:5: no such mark: " + mark);
    }

    @Test
    void refusesToAskThePolicyOfNoLabel() {
        refuses(DAY + """
                MATCH (li)
                // visible: li
                RETURN 1 AS one
                """, "cypher/sample.cypher:5: no pattern (li:Label …) says what li is");
    }

    private static void refuses(String source, String message) {
        assertThatExceptionOfType(BadQuery.class)
                .isThrownBy(() -> Query.parse("sample", source))
                .withMessage(message);
    }

    /** What is sent, without the head. */
    private static String expanded(String source) {
        return Query.parse("sample", source)
                .text()
                .lines()
                .filter(line -> !line.startsWith("//"))
                .map(line -> line + "\n")
                .reduce("", String::concat);
    }
}
