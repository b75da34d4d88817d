package org.jingwei.cadre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KinClassTests {

    private static final List<String> LETTERS = List.of("U", "D", "S", "B");

    @Test
    void holdsTwentyThreeChainsOfUpToFiveStepsAndNoOther() {
        var upToFive = Stream.iterate(LETTERS, KinClassTests::longer).limit(5).flatMap(List::stream);

        assertThat(upToFive.filter(chain -> KinClass.find(chain).isPresent()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "S", "U", "UU", "UUU", "D", "DD", "DDD", "B", "UB", "UBD", "BD", "SU", "SB", "SBS", "DS", "DSU",
                        "BS", "UBS", "UBDS", "BDS", "SBD", "SUBD", "SUB");
    }

    private static List<String> longer(List<String> chains) {
        return chains.stream()
                .flatMap(chain -> LETTERS.stream().map(letter -> chain + letter))
                .toList();
    }
}
