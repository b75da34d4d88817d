package org.jingwei.cadre;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jingwei.cadre.KinPicture.day;
import static org.jingwei.cadre.KinPicture.draw;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jingwei.cadre.KinTrail.Traits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KinTrailTests {

    private static final Map<String, Traits> PEOPLE = Map.of(
            "me", new Traits(Sex.MALE, day("1980")),
            "dad", new Traits(Sex.MALE, day("1950")),
            "gran", new Traits(Sex.FEMALE, null),
            "aunt", new Traits(Sex.FEMALE, day("1948")),
            "wife", new Traits(Sex.FEMALE, null),
            "bro", new Traits(Sex.MALE, day("1975")),
            "sis", new Traits(Sex.FEMALE, day("1985")),
            "twin", new Traits(Sex.MALE, day("1980")),
            "record", new Traits(null, null));

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            dad>me dad>bro                              | bro  | OB
            dad>me dad>sis                              | sis  | YZ
            dad>me dad>twin                             | twin | B
            me-bro                                      | bro  | OB
            me+twin                                     | twin | YB
            twin+me                                     | twin | OB
            dad>me gran>dad gran>aunt                   | aunt | F OZ
            dad>me gran>dad gran>aunt aunt>bro          | bro  | F OZ OS
            dad>me gran>dad gran>aunt aunt>sis          | sis  | F OZ YD
            dad>me gran>dad gran>aunt aunt>sis sis=x    | x    | F OZ YD X
            me=wife law>wife law>sis                    | sis  | W Z
            me>son son=lass law>lass                    | law  | C X P
            me=wife gran>wife                           | gran | W M
            dad>me dad>sis sis>bro                      | bro  | YZ S
            dad>me dad>record record~bro                | bro  | OB
            dad>me dad>bro bro~record                   | record | OB
            me=record record~wife dad>wife              | dad  | W F
            record>me record~dad dad>bro                | bro  | OB
            """)
    void readsTheStepsOffTheFacts(String picture, String kin, String codes) {
        assertThat(steps(picture, kin)).isEqualTo(codes);
    }

    @Test
    void refusesATieWhoseFactsAreNotGiven() {
        var kin = Kinship.derive(Set.of("me"), draw("me=wife")).getFirst();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> KinTrail.steps(kin, Map.of(), PEOPLE))
                .withMessageContaining("me=wife");
    }

    private static String steps(String picture, String to) {
        var facts = draw(picture);
        var byId = facts.stream().collect(toMap(KinFact::id, Function.identity()));
        return Kinship.derive(Set.of("me"), facts).stream()
                .filter(kin -> kin.kin().equals(to))
                .map(kin -> KinTrail.steps(kin, byId, PEOPLE).stream()
                        .map(KinStep::code)
                        .reduce((before, next) -> before + " " + next)
                        .orElseThrow())
                .findFirst()
                .orElseThrow();
    }
}
