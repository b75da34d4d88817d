package org.jingwei.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CypherMutantsTests {

    @Test
    void makesOneFaultAtATime() {
        var query = Query.parse("sample", """
                // Titles.
                // in:  id: String, on: Date
                // out: title: String
                MATCH (:Person {id: $id})-[held:HELD_POST {leading: true}]->(:Organization)<-[:PART_OF*0..8]-(unit:Organization)
                WHERE (held.from IS NULL OR held.from < $on)
                  AND held.to >= $on
                  AND unit.id <> $id
                RETURN held.title AS title
                """);

        assertThat(CypherMutants.names(query))
                .containsExactly(
                        "held.from < $on → held.from <= $on",
                        "held.to >= $on → held.to > $on",
                        "unit.id <> $id → unit.id = $id",
                        "held.from IS NULL → held.from IS NOT NULL",
                        "-[held:HELD_POST {leading: true}]->(:Organization) → <-[held:HELD_POST {leading: true}]-(:Organization)",
                        "<-[:PART_OF*0..8]-(unit:Organization) → -[:PART_OF*0..8]->(unit:Organization)",
                        "*0..8 → *1..8",
                        "*0..8 → *0..9",
                        "*0..8 → *0..7",
                        "{id: $id} → ",
                        "{leading: true} → ",
                        "{leading: true} → {leading: false}",
                        "drop (held.from IS NULL OR held.from < $on)",
                        "drop held.to >= $on",
                        "drop unit.id <> $id");
    }

    @Test
    void takesAMarkApart() {
        var query = Query.parse("rule/sample", """
                // Titles.
                // out: title
                MATCH (:Person)-[held:HELD_POST]->(unit:Organization)
                // dated: held
                WHERE unit.id IN $targets
                RETURN held.title AS title
                """);

        assertThat(CypherMutants.names(query))
                .contains(
                        "held.recordedAt <= $knownAt → held.recordedAt < $knownAt",
                        "unit.id IN $targets → NOT unit.id IN $targets",
                        "drop coalesce(held.from < $to, true)",
                        "drop coalesce(held.to > $from, true)",
                        "drop coalesce(held.recordedAt <= $knownAt, true)",
                        "drop coalesce(held.struckAt > $knownAt, true)",
                        "drop unit.id IN $targets")
                .filteredOn(name -> name.startsWith("drop (coalesce(held.from"))
                .hasSize(1);
    }
}
