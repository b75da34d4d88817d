package org.jingwei.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jingwei.graph.TestGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules that ask about a round say: the term is the candidate's, and the facts lead from him to the target. */
class RoundRuleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AV-14   | the wife's nephew, to whom he is a listed uncle by marriage, leads the office
            AV-13.2 | the wife's nephew, to whom he is a listed uncle by marriage, is on another team
            """)
    void saysWhatTheKinIsToTheCandidate(String rule, String example) {
        var hit = hit(rule, example);

        assertThat(hit.because(Locale.SIMPLIFIED_CHINESE)).startsWith("配偶的侄子女或甥子女");
        assertThat(hit.because(Locale.ENGLISH)).contains("spouse's sibling's child");
    }

    @Test
    void saysWhichTeamHeLedAndWhen() {
        var hit = hit("AV-31", "led the team of that number in the round before");

        assertThat(hit.because(Locale.SIMPLIFIED_CHINESE)).startsWith("2025-06-01至2025-08-31的轮次中任第2组组长");
        assertThat(hit.because(Locale.ENGLISH)).startsWith("Led team 2 in the round of 2025-06-01 – 2025-08-31");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AV-31   | led the team of that number in the round before | SERVES_ON IN_ROUND DISPATCHED_BY DISPATCHED_BY IN_ROUND INSPECTS
            AV-14   | his wife leads the office                       | KIN HELD_POST DISPATCHED_BY IN_ROUND INSPECTS
            AV-13.2 | his wife is on another team                     | KIN SERVES_ON IN_ROUND DISPATCHED_BY DISPATCHED_BY IN_ROUND INSPECTS
            """)
    void leadsFromTheCandidateToTheTarget(String rule, String example, String way) {
        assertThat(hit(rule, example).path()).extracting(fact -> fact.type()).containsExactly(way.split(" ", -1));
    }

    private static Hit hit(String rule, String name) {
        var pair = RuleBook.read(Path.of("no-such-folder")).pairs().stream()
                .filter(each -> each.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
        var example = pair.examples().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        return TestGraph.get()
                .suppose(
                        Duration.ofSeconds(30),
                        change -> ExampleRun.draw(change, example)
                                .check(change, List.of(pair.rule()))
                                .pair(0, 0)
                                .hits()
                                .getFirst());
    }
}
