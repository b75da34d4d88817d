package org.jingwei.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jingwei.graph.TestGraph;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of every shipped rule is a test, named after it. */
class RuleExampleTests {

    @TestFactory
    Stream<DynamicTest> everyExampleComesOutAsWritten() {
        return RuleBook.read(Path.of("no-such-folder")).pairs().stream().flatMap(RuleExampleTests::examples);
    }

    private static Stream<DynamicTest> examples(RulePair pair) {
        return pair.examples().stream()
                .map(example ->
                        dynamicTest(pair.rule().id() + ": " + example.name(), () -> holds(pair.rule(), example)));
    }

    static void holds(Rule rule, Example example) {
        var answer = TestGraph.get().suppose(Duration.ofSeconds(30), change -> ExampleRun.of(change, rule, example));

        assertThat(answer.hits()).as("hits").isEqualTo(example.hits());
        assertThat(answer.unknown()).as("unknown").isEqualTo(example.unknown());
    }

    /** Who was hit, and of whom nothing is known. */
    record Answer(Set<String> hits, Set<String> unknown) {

        Answer {
            hits = new TreeSet<>(hits);
            unknown = new TreeSet<>(unknown);
        }
    }
}
