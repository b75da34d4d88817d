package org.jingwei.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jingwei.graph.Asker;
import org.jingwei.graph.CypherMutants;
import org.jingwei.graph.Query;
import org.jingwei.graph.TestGraph;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every small fault in a rule, or in the join that all rules share, turns an example red; those that change nothing are
 * listed in survivors.tsv with the reason.
 */
class RuleMutantTests {

    private static final Query JOIN = Query.named("conflict/reach-targets");
    private static final Map<String, Map<String, String>> LISTED = listed();

    @Tag("proof")
    @TestFactory
    Stream<DynamicTest> everyMutantOfARuleTurnsAnExampleRed() {
        return book().pairs().stream()
                .map(pair ->
                        dynamicTest(pair.rule().id(), () -> holds(pair.rule().query(), List.of(pair))));
    }

    /** The short form of the two others. */
    @Test
    void everyMutantOfOneRuleTurnsAnExampleRed() {
        var belongs = pair("AV-12");

        holds(belongs.rule().query(), List.of(belongs));
    }

    @Tag("proof")
    @Test
    void everyMutantOfTheJoinTurnsAnExampleRed() {
        holds(JOIN, book().pairs());
    }

    @Test
    void listsSurvivorsOfNothingElse() {
        var queries = new TreeSet<>(Set.of(JOIN.name()));
        book().rules().forEach(rule -> queries.add(rule.query().name()));

        assertThat(queries).containsAll(LISTED.keySet());
    }

    @Test
    void findsAFaultThatNoExampleShows() {
        var pair = pair("AV-12");
        var inside = pair.examples().stream()
                .filter(example -> example.name().equals("holds a post in the target"))
                .toList();

        assertThat(survivors(pair.rule().query(), List.of(new RulePair(pair.rule(), inside))))
                .contains("held.to > $from → held.to >= $from");
    }

    private static RulePair pair(String rule) {
        return book().pairs().stream()
                .filter(each -> each.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static void holds(Query query, List<RulePair> pairs) {
        assertThat(survivors(query, pairs))
                .as("mutants of " + query + " that turn no example red; listed are those with a reason")
                .containsExactlyInAnyOrderElementsOf(
                        LISTED.getOrDefault(query.name(), Map.of()).keySet());
    }

    private static Set<String> survivors(Query query, List<RulePair> pairs) {
        var alive = new LinkedHashMap<>(CypherMutants.of(query));
        assertThat(alive).isNotEmpty();
        for (var pair : pairs) {
            for (var example : pair.examples()) {
                TestGraph.get().suppose(Duration.ofMinutes(2), change -> {
                    var run = ExampleRun.draw(change, example);
                    return alive.values()
                            .removeIf(mutant -> !isAsWritten(run, example, pair.rule(), instead(change, mutant)));
                });
            }
        }
        return alive.keySet();
    }

    private static boolean isAsWritten(ExampleRun run, Example example, Rule rule, Asker asker) {
        var check = run.check(asker, List.of(rule));
        assertThat(check.runs()).as("what became of the mutant").allMatch(done -> done.state() == RuleRun.State.RAN);
        return run.answer(check).equals(new RuleExampleTests.Answer(example.hits(), example.unknown()));
    }

    private static Asker instead(Asker asker, Query mutant) {
        return (query, parameters) -> asker.ask(query.name().equals(mutant.name()) ? mutant : query, parameters);
    }

    /** The shipped rules, and the sample that touches regions. */
    private static RuleBook book() {
        return RuleBook.read(Path.of("src", "test", "resources", "rules"));
    }

    private static Map<String, Map<String, String>> listed() {
        var listed = new TreeMap<String, Map<String, String>>();
        try (var stream = RuleMutantTests.class.getResourceAsStream("/mutants/survivors.tsv")) {
            new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .forEach(cells -> listed.computeIfAbsent(cells[0], _ -> new TreeMap<>())
                            .put(cells[1], cells[2]));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return listed;
    }
}
