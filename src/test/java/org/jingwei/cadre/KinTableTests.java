package org.jingwei.cadre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The hand-made table: what one says to whom, by the sex of all and who was born first; in the table and from facts. */
class KinTableTests {

    private static final Path TABLE = Path.of("src/test/resources/kinship/chains-by-hand.tsv");

    private static final LocalDate MIDDLE = LocalDate.of(1970, 1, 1);

    @ParameterizedTest(name = "{1} {0}: {2}, {3}")
    @MethodSource("rows")
    void says(String codes, @Nullable Sex speaker, String zh, String en) {
        assertThat(KinTerm.of(KinCodes.steps(codes), speaker)).isEqualTo(new KinTerm(zh, en));
    }

    @ParameterizedTest(name = "{1} {0}: {2}, {3}")
    @MethodSource("rows")
    void readsOffTheFacts(String codes, @Nullable Sex speaker, String zh, String en) {
        var drawn = new Drawn(speaker);
        KinCodes.steps(codes).forEach(drawn::walk);
        var kin = Kinship.derive(Set.of("p0"), drawn.facts).stream()
                .filter(each -> each.kin().equals(drawn.at()))
                .toList();

        assertThat(kin).as(codes).hasSize(1);
        var facts = drawn.facts.stream().collect(Collectors.toMap(KinFact::id, Function.identity()));
        assertThat(KinTerm.of(KinTrail.steps(kin.getFirst(), facts, drawn.people), speaker))
                .isEqualTo(new KinTerm(zh, en));
    }

    @Test
    void holdsAHundredAndFiftyChains() throws IOException {
        assertThat(rows().map(row -> row.get()[0] + " " + row.get()[1]).distinct())
                .hasSizeGreaterThan(150);
    }

    private static Stream<Arguments> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(KinTableTests::row);
    }

    private static Arguments row(String... cells) {
        var speaker = cells[1].isEmpty() ? null : Sex.valueOf(cells[1]);
        return Arguments.of(cells[0], speaker, cells[2], cells[3]);
    }

    /** People and facts along a chain; whoever is a sibling is so by a parent of whom nothing else is known. */
    private static final class Drawn {

        private final List<KinFact> facts = new ArrayList<>();
        private final Map<String, KinTrail.Traits> people = new HashMap<>();

        Drawn(@Nullable Sex speaker) {
            people.put("p0", new KinTrail.Traits(speaker, MIDDLE));
        }

        private String at() {
            return "p" + (people.size() - 1);
        }

        /** Whose age nothing depends on was born in the middle: a spouse's, whom one's own siblings are compared with. */
        void walk(KinStep step) {
            var before = at();
            var next = "p" + people.size();
            people.put(next, new KinTrail.Traits(step.sexOfNext(), born(step, before)));
            switch (step.kind()) {
                case UP -> add(KinFact.Type.PARENT_OF, next, before, step.by());
                case DOWN -> add(KinFact.Type.PARENT_OF, before, next, step.by());
                case SPOUSE -> add(KinFact.Type.SPOUSE_OF, before, next, null);
                case SIBLING -> add(KinFact.Type.SIBLING_OF, before, next, null);
            }
        }

        private @Nullable LocalDate born(KinStep step, String before) {
            var elder = step.nextIsElder();
            if (elder == null) {
                return step.kind() == KinStep.Kind.UP || step.kind() == KinStep.Kind.SPOUSE ? MIDDLE : null;
            }
            var than = step.kind() == KinStep.Kind.SIBLING ? people.get(before).bornOn() : MIDDLE;
            return than.plusYears(elder ? -1 : 1);
        }

        private void add(KinFact.Type type, String start, String end, @Nullable KinKind kind) {
            facts.add(new KinFact(start + type + end, type, start, end, kind, false, null, null, null, null));
        }
    }
}
