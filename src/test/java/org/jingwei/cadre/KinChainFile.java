package org.jingwei.cadre;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * The chains of a Chinese kinship calculator, its speaker being male. It joins steps before it names the kin: my brother's
 * father is my father, my father's son is my elder or younger brother or myself; so one chain may be several.
 */
final class KinChainFile {

    private static final Path FILE = Path.of("src/test/resources/kinship/chains-sex-male.tsv");
    private static final Map<String, String> CODES = Map.of(
            "爸爸", "F", "妈妈", "M", "哥哥", "OB", "弟弟", "YB", "姐姐", "OZ", "妹妹", "YZ", "儿子", "S", "女儿", "D", "老婆", "W", "老公",
            "H");

    private KinChainFile() {}

    static Stream<Arguments> termsTheyAreCalled() throws IOException {
        return rows(2, steps -> KinTerm.of(steps, Sex.MALE).zh());
    }

    static Stream<Arguments> termsTheyCallTheSpeaker() throws IOException {
        return rows(
                3,
                steps -> KinTerm.of(
                                KinCodes.reversed(steps, Sex.MALE), last(steps).sexOfNext())
                        .zh());
    }

    private static Stream<Arguments> rows(int column, Function<List<KinStep>, String> term) throws IOException {
        return Files.readAllLines(FILE).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .map(cells -> {
                    var ours = read(cells[0]).stream()
                            .map(steps -> steps.isEmpty() ? "自己" : term.apply(steps))
                            .collect(toCollection(LinkedHashSet::new));
                    return Arguments.of(cells[0], ours, Set.of(cells[column].split("\\|")));
                });
    }

    private static Set<List<KinStep>> read(String chain) {
        Set<List<KinStep>> readings = Set.of(List.of());
        for (var word : chain.split("的", -1)) {
            var step = KinCodes.step(CODES.get(word));
            readings =
                    readings.stream().flatMap(steps -> joined(steps, step)).collect(toCollection(LinkedHashSet::new));
        }
        return readings;
    }

    private static Stream<List<KinStep>> joined(List<KinStep> steps, KinStep next) {
        if (steps.isEmpty()) {
            return Stream.of(List.of(next));
        }
        return switch (last(steps).kind() + " " + next.kind()) {
            case "SIBLING UP", "DOWN SIBLING", "UP SPOUSE" ->
                Stream.of(replaced(steps, last(steps).kind(), next));
            case "SIBLING SIBLING" ->
                last(steps).nextIsElder().equals(next.nextIsElder())
                        ? Stream.of(List.of(next))
                        : siblings(next.sexOfNext());
            case "UP DOWN" -> siblings(next.sexOfNext());
            case "DOWN UP" -> next.sexOfNext() == Sex.MALE ? Stream.of(List.of()) : Stream.of(KinCodes.steps("W"));
            default -> Stream.of(with(steps, next));
        };
    }

    /** My sibling's parent is mine, my child's sibling is my child, my parent's spouse is my other parent. */
    private static List<KinStep> replaced(List<KinStep> steps, KinStep.Kind last, KinStep next) {
        var kind = last == KinStep.Kind.SIBLING ? next.kind() : last;
        return with(steps.subList(0, steps.size() - 1), new KinStep(kind, next.sexOfNext(), null));
    }

    private static Stream<List<KinStep>> siblings(Sex sex) {
        return sex == Sex.MALE
                ? Stream.of(KinCodes.steps("OB"), KinCodes.steps("YB"), List.of())
                : Stream.of(KinCodes.steps("OZ"), KinCodes.steps("YZ"));
    }

    private static List<KinStep> with(List<KinStep> steps, KinStep next) {
        var longer = new ArrayList<>(steps);
        longer.add(next);
        return longer;
    }

    private static KinStep last(List<KinStep> steps) {
        return steps.getLast();
    }
}
