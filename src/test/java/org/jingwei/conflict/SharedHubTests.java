package org.jingwei.conflict;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jingwei.graph.TestGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What hundreds share ties nobody to anybody: 李 went to the school and served in the regiment of all who lead the target. */
class SharedHubTests {

    private static final int MANY = 300;
    private static final String CROWD = IntStream.range(0, MANY)
            .mapToObj(i -> """
                    , (leader%1$d:Person)-[:STUDIED_AT {class: '%2$d级%1$d班'}]->(school:Organization)\
                    , (leader%1$d:Person)-[:SERVED_IN {from: %3$d-12-01, to: %4$d-12-01}]->(army:Organization)\
                    , (leader%1$d:Person)-[:HELD_POST {leading: true}]->(target:Organization)\
                    """.formatted(i, 1980 + i % 40, i % 2 == 0 ? 1970 : 1995, i % 2 == 0 ? 1990 : 2010)
                    .strip())
            .collect(joining());
    private static final String LI =
            "(li:Person)-[:STUDIED_AT {class: '2003级1班', degree: '硕士'}]->(school:Organization), "
                    + "(li:Person)-[:SERVED_IN {from: 1990-12-01, to: 1995-12-01}]->(army:Organization)";

    @ParameterizedTest
    @ValueSource(strings = {"AV-28", "AV-28.2", "AV-30"})
    void sharedHubIsNoConflict(String rule) {
        assertThat(hits(rule, LI + CROWD)).isEmpty();
    }

    @Test
    void findsTheOneClassmateInTheCrowd() {
        assertThat(hits("AV-28.2", LI + CROWD.replace("1987级7班", "2003级1班"))).containsExactly("li");
    }

    @Test
    void findsTheOneComradeInTheCrowd() {
        assertThat(hits("AV-30", LI + CROWD.replaceFirst("from: 1995-12-01", "from: 1995-11-30")))
                .containsExactly("li");
    }

    private static Set<String> hits(String rule, String graph) {
        var pair = RuleBook.read(Path.of("no-such-folder")).pairs().stream()
                .filter(each -> each.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
        var example = new Example(
                "hub",
                graph,
                Set.of(),
                Set.of(),
                List.of("li"),
                List.of("target"),
                Map.of(),
                null,
                Map.of("from", "2026-03-01", "to", "2026-05-01", "knownAt", "2026-03-01T00:00Z", "role", "LEADER"));
        return TestGraph.get()
                .suppose(Duration.ofSeconds(60), change -> ExampleRun.of(change, pair.rule(), example))
                .hits();
    }
}
