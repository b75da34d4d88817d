package org.jingwei.cadre;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jingwei.Picture;
import org.jingwei.graph.Change;
import org.jingwei.graph.Facts;
import org.jingwei.graph.Query;
import org.jingwei.graph.TestGraph;
import org.jingwei.shared.Stamp;
import org.junit.jupiter.api.Test;

/** Who judges often does not wait longer for it: ways between people multiply with their judgements. */
class ManyJudgementsTests {

    private static final Query AROUND = Query.named("cadre/judgements-around");
    private static final Stamp NOW = new Stamp(Instant.parse("2026-01-01T00:00:00Z"), "test");

    @Test
    void finds200JudgementsAround5RecordsAtOnce() {
        var graph = TestGraph.get();
        var picture = new Picture("(a:Person), (b:Person), (c:Person), (d:Person), (e:Person), (far:Person)");
        var people = List.of("a", "b", "c", "d", "e");
        var judged = graph.change(change -> {
            picture.draw(change);
            var ids = new ArrayList<String>();
            for (int round = 0; round < 20; round++) {
                for (int first = 0; first < people.size(); first++) {
                    for (int second = first + 1; second < people.size(); second++) {
                        ids.add(record(change, picture.id(people.get(first)), picture.id(people.get(second))));
                    }
                }
            }
            return ids;
        });

        var found = graph.ask(AROUND, Map.of("people", List.of(picture.id("a"))), Duration.ofSeconds(5));

        assertThat(judged).hasSize(200);
        assertThat(found).extracting(row -> row.string("id")).containsExactlyInAnyOrderElementsOf(judged);
        assertThat(graph.ask(AROUND, Map.of("people", List.of(picture.id("far")))))
                .isEmpty();
    }

    @Test
    void goesOverNothingButJudgements() {
        var graph = TestGraph.get();
        var picture = new Picture("(a:Person)<-[:OF]-(:Finding)-[:OF]->(b:Person), (c:Person)");
        var judged = graph.change(change -> {
            picture.draw(change);
            return record(change, picture.id("b"), picture.id("c"));
        });

        assertThat(graph.ask(AROUND, Map.of("people", List.of(picture.id("a")))))
                .isEmpty();
        assertThat(graph.ask(AROUND, Map.of("people", List.of(picture.id("c")))))
                .extracting(row -> row.string("id"))
                .containsExactly(judged);
    }

    private static String record(Change change, String first, String second) {
        var id = Facts.newId();
        change.write(
                Query.named("cadre/record-judgement"),
                Map.of(
                        "id",
                        id,
                        "verdict",
                        IdentityVerdict.UNSURE.name(),
                        "first",
                        first,
                        "second",
                        second,
                        "reason",
                        "test",
                        "now",
                        NOW.moment(),
                        "by",
                        NOW.by()));
        return id;
    }
}
