package org.jingwei.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jingwei.graph.TestGraph;
import org.jingwei.shared.Severity;
import org.jingwei.shared.TeamRole;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pair that breaks the contract stops the reading, with file, line and reason; one that keeps it needs no Java. */
class RulePairTests {

    private static final Path SAMPLES = Path.of("src", "test", "resources", "rules");
    private static final String STEM = "native-of-target";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            an unknown key            | yml    | guards: target        | guard: target                     | yml:5: unknown key 'guard'; known here: id,
            a key twice               | yml    | guards: target        | guards: target⏎guards: target     | yml:6: key 'guards' stands twice
            a missing key             | yml    | facts: register⏎      | ``                                | yml:1: key 'facts' is missing
            no basis                  | yml    | `basis:⏎  - { text`   | `basis: []⏎#  - { text`           | yml:3: a rule without a basis is nobody's rule
            a severity for one role   | yml    | ` LEADER: HARD,`      | ``                                | yml:8: key 'LEADER' is missing
            a severity that is none   | yml    | LEADER: HARD          | LEADER: HARSH                     | yml:8: 'HARSH' is none of
            a part that no file has   | yml    | [ORIGIN]              | [ORIGINS]                         | yml:9: 'ORIGINS' is none of
            a version out of order    | yml    | `active: true }`      | `active: true }⏎  - { from: 2009-01-01, params: {}, active: true }` | yml:12: versions stand in order of time
            an unused parameter       | yml    | `params: {}`          | `params: { years: 3 }`            | yml:11: parameter 'years' is never used by the query
            an undeclared parameter   | cypher | // dated: native ever   | // dated: native ever⏎WHERE region.level = $level | cypher:6: parameter $level is neither given to every rule
            targets not asked for     | cypher | // dated: native ever   | // dated: native ever⏎WHERE region.id IN $targets | cypher:6: parameter $targets is neither given to every rule
            a write clause            | cypher | // dated: native ever   | // dated: native ever⏎SET region.seen = true | cypher:6: a rule reads; it has no SET
            a call of the clock       | cypher | // dated: native ever   | // dated: native ever⏎WHERE native.from < date() | cypher:6: time comes in as $from, $to and $knownAt
            wrong columns             | cypher | out: candidate, touches, evidence, because | out: candidate, region | cypher:2: the columns of a rule are candidate, touches, evidence, because, not candidate, region
            no mark                   | cypher | // dated: native ever   | // dated: native always             | cypher:5: no such mark: // dated: native always
            an unknown placeholder    | yml    | 籍贯{region}          | 籍贯{place}                       | yml:12: placeholder {place} is none of [region]
            a missing boundary        | yml    | boundary: to outside  | targets: [target]                 | yml:15: there is no example on the outside of the boundary of to
            no example of the unknown | yml    | unknown: [li]         | hits: []                          | yml:15: there is no example of which nothing is known
            two examples of one name  | yml    | was only born there   | native of the county of the target | yml:15: two examples are named 'native of the county of the target'
            clues kept                | yml    | facts: register       | facts: clue⏎kept: AV-09           | yml:8: only of rules on targets that read no clues
            a round kept              | cypher | // dated: native ever   | // dated: native ever⏎WHERE $round IS NULL | yml:8: what needs the target or the round is found anew each time
            an example without answer | yml    | `    unknown: [li]⏎`  | ``                                | an example says who is hit (hits) or of whom nothing is known (unknown)
            """)
    void stopsAt(String fault, String half, String find, String instead, String message) {
        var text = half(half);
        var broken = text.replace(find.replace("⏎", "\n"), instead == null ? "" : instead.replace("⏎", "\n"));
        assertThat(broken).as("the fault is in the text").isNotEqualTo(text);

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> RulePair.read(
                        STEM,
                        half.equals("cypher") ? broken : half("cypher"),
                        half.equals("yml") ? broken : fault.equals("a round kept") ? keptByItself() : half("yml")))
                .withMessageStartingWith("cypher/rule/" + STEM + ".")
                .withMessageContaining(message);
    }

    private static String keptByItself() {
        var yml = half("yml");
        var id = yml.lines().filter(line -> line.startsWith("id:")).findFirst().orElseThrow();
        return yml.replace(
                "facts: register",
                "facts: register\nkept: " + id.substring("id:".length()).strip());
    }

    @Test
    void isKeptByARuleThatIsKeptItself() {
        var bad = RulePair.read(
                STEM, half("cypher"), half("yml").replace("facts: register", "facts: register\nkept: AV-99"));

        assertThatExceptionOfType(BadRule.class)
                .isThrownBy(() -> new RuleBook(List.of(bad)))
                .withMessageContaining("native-of-target.yml:1: kept: AV-99 is no rule whose own touches are kept");
    }

    @Test
    void letsARuleOnTargetsAloneBeForNoneOfARole() {
        var leads = half("yml").replace("LIAISON: APPROVAL", "LIAISON: NONE");
        assertThat(RulePair.read(STEM, half("cypher"), leads)
                        .rule()
                        .versions()
                        .getFirst()
                        .weights()
                        .byRole())
                .doesNotContainKey(TeamRole.LIAISON)
                .hasSize(3);

        assertThatExceptionOfType(BadRule.class)
                .isThrownBy(
                        () -> RulePair.read(STEM, half("cypher"), leads.replace("guards: target", "guards: colleague")))
                .withMessageContaining("yml:8: a rule on two colleagues is for every role");
    }

    @Test
    void takesTheColumnOpenOfARuleOnTargetsAlone() {
        var open = half("cypher").replace("evidence, because", "evidence, because, open");
        assertThat(RulePair.read(STEM, open, half("yml")).rule().leavesOpen()).isTrue();

        assertThatExceptionOfType(BadRule.class)
                .isThrownBy(() -> RulePair.read(STEM, open, half("yml").replace("guards: target", "guards: colleague")))
                .withMessageContaining("the columns of a rule are candidate, touches, evidence, because, not");
    }

    @Test
    void stopsAtALoneFile(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("lone.cypher"), half("cypher"));

        assertThatExceptionOfType(BadRule.class)
                .isThrownBy(() -> RuleBook.read(folder))
                .withMessage("cypher/rule/lone:1: a rule is a pair; lone.yml is missing");
    }

    @Test
    void stopsAtAnIdThatIsTaken(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("twin.cypher"), half("cypher"));
        Files.writeString(folder.resolve("twin.yml"), half("yml").replace("LO-07", "AV-12"));

        assertThatExceptionOfType(BadRule.class)
                .isThrownBy(() -> RuleBook.read(folder))
                .withMessage("cypher/rule/twin.yml:1: id AV-12 is already that of belongs-to-target");
    }

    @Test
    void takesAFurtherRuleIntoTheBook() {
        assertThat(RuleBook.read(Path.of("no-such-folder")).rules())
                .extracting(Rule::id)
                .doesNotContain("LO-07");
        assertThat(RuleBook.read(SAMPLES).rules())
                .extracting(Rule::id)
                .containsExactly(
                        "AV-02", "AV-03", "AV-04", "AV-05", "AV-06", "AV-07", "AV-08", "AV-09", "AV-10", "AV-11",
                        "AV-12", "AV-13", "AV-13.2", "AV-14", "AV-15", "AV-16", "AV-17", "AV-17.2", "AV-18", "AV-19",
                        "AV-19.2", "AV-19.3", "AV-20", "AV-21", "AV-21.2", "AV-22", "AV-23", "AV-24", "AV-27", "AV-28",
                        "AV-28.2", "AV-29", "AV-30", "AV-31", "AV-32", "AV-33", "AV-35", "AV-35.2", "AV-36", "AV-40",
                        "AV-40.2", "AV-40.3", "AV-40.4", "AV-41", "CH-01", "CW-01", "LO-07", "RC-01", "RC-02", "RC-03");
    }

    @Test
    void findsByAFurtherRuleAndSaysSoInBothLanguages() {
        var hit = ask(
                "native of the county of the target",
                check -> check.pair(0, 0).hits().getFirst());

        assertThat(hit.rule().id()).isEqualTo("LO-07");
        assertThat(hit.rule().title().in(Locale.ENGLISH, Map.of())).isEqualTo("Native of where the target is");
        assertThat(hit.rule().title().in(Locale.SIMPLIFIED_CHINESE, Map.of())).isEqualTo("籍贯在被巡察单位所在地");
        assertThat(hit.rule().because().in(Locale.ENGLISH, hit.because())).matches("Native of \\w+");
        assertThat(hit.rule().because().in(Locale.SIMPLIFIED_CHINESE, hit.because()))
                .matches("籍贯\\w+");
    }

    @Test
    void weighsAFurtherRuleByTheRole() {
        var rule = sample();

        assertThat(rule.versions().getFirst().weights().byRole())
                .containsEntry(TeamRole.LEADER, Severity.HARD)
                .containsEntry(TeamRole.MEMBER, Severity.APPROVAL);
        assertThat(this.<Outcome>ask("native of the county of the target", check -> check.outcome(0, 0)))
                .isEqualTo(Outcome.BLOCKED);
    }

    @Test
    void doesNotKnowByAFurtherRuleWhereThePartIsMissing() {
        assertThat(this.<Outcome>ask("file without an origin", check -> check.outcome(0, 0)))
                .isEqualTo(Outcome.UNKNOWN);
        assertThat(this.<List<Gaps.Gap>>ask("file without an origin", CrossCheck::gaps))
                .singleElement()
                .satisfies(gap -> assertThat(gap.rules()).extracting(Rule::id).containsExactly("AV-07", "LO-07"));
    }

    @TestFactory
    Stream<DynamicTest> everyExampleOfTheBlankPairComesOutAsWritten() {
        var pair = RulePair.read("blank", block("cypher"), block("yaml"));
        return pair.examples().stream()
                .map(example -> dynamicTest(example.name(), () -> RuleExampleTests.holds(pair.rule(), example)));
    }

    /** The block of the README in that language. */
    private static String block(String language) {
        var readme = text(Path.of("cypher", "rule", "README.md"));
        var block = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(readme);
        assertThat(block.find()).as(language).isTrue();
        return block.group(1);
    }

    /** Asks the question of one example with the whole book. */
    private <T> T ask(String name, Function<CrossCheck, T> look) {
        var book = RuleBook.read(SAMPLES);
        var example = book.pairs().stream()
                .flatMap(pair -> pair.examples().stream())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        return TestGraph.get()
                .suppose(
                        Duration.ofSeconds(60),
                        change -> look.apply(ExampleRun.draw(change, example).check(change, book.rules())));
    }

    private static Rule sample() {
        return RulePair.read(STEM, half("cypher"), half("yml")).rule();
    }

    private static String half(String ending) {
        return text(SAMPLES.resolve(STEM + "." + ending));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
