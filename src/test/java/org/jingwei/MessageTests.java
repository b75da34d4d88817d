package org.jingwei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is refused is said in both languages, and nowhere in Java. */
class MessageTests {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Set<String> THINGS = Set.of("Person", "Organization", "Region");

    @Test
    void everyRefusalIsSaidInBothLanguages() {
        assertThat(new MessageChecks(
                                RESOURCES.resolve("messages_zh_CN.properties"),
                                RESOURCES.resolve("messages_en.properties"),
                                Path.of("src", "main", "java"))
                        .problems())
                .isEmpty();
    }

    /** A further rule may lead over any of them but what is kept of rules. */
    @Test
    void everyFactThatAPathMayHoldHasAWord() throws IOException {
        var english = Files.readString(RESOURCES.resolve("messages_en.properties"));
        var facts = Files.readAllLines(Path.of("src", "test", "resources", "graph", "vocabulary.tsv")).stream()
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells[0].equals("edge") && THINGS.contains(cells[2]) && THINGS.contains(cells[3]))
                .map(cells -> cells[1])
                .filter(fact -> !fact.equals("TOUCHES"))
                .toList();

        assertThat(facts).contains("KIN", "PARENT_OF");
        assertThat(facts).allSatisfy(fact -> assertThat(english).contains("\nrelation." + fact + "="));
    }

    @Test
    void refusesWhatIsNotSaidInBothLanguages(@TempDir Path folder) throws IOException {
        var zh = Files.writeString(folder.resolve("zh.properties"), """
                # refusals
                a.one=没有这名人员。
                a.two=最多 {0} 人。
                a.three=No.
                a.four=没有。
                """);
        var en = Files.writeString(folder.resolve("en.properties"), """
                a.one=No such person.
                a.two=At most {0} of {1}.
                a.three=不。
                code.timeout=Late.
                """);
        Files.writeString(folder.resolve("Cadres.java"), """
                throw new BadInput("bad-variable", "a.one");
                throw new BadInput("limit-pairs", "a.two", most);
                return new Refusal("not-found", "a.three", List.of());
                throw new BadInput(
                        "bad-variable",
                        "no such person");
                return new Refusal("not-found", place + ": gone", List.of());
                """);

        assertThat(new MessageChecks(zh, en, folder).problems())
                .containsExactly(
                        "zh.properties:3: a.two has other places in the other language",
                        "zh.properties:5: a.four is not said in the other language",
                        "en.properties:2: a.two has other places in the other language",
                        "en.properties:4: code.timeout is not said in the other language",
                        "zh.properties:4: a.three is not Chinese",
                        "en.properties:3: a.three is not English",
                        "zh.properties:5: a.four is said by nobody",
                        "Cadres.java:4: BadInput speaks by a key of the messages",
                        "Cadres.java:7: Refusal speaks by a key of the messages");
    }
}
