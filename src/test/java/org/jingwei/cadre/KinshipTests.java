package org.jingwei.cadre;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jingwei.cadre.KinPicture.day;
import static org.jingwei.cadre.KinPicture.draw;
import static org.jingwei.cadre.KinPicture.moment;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class KinshipTests {

    private static final List<String> PEOPLE = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");

    @ParameterizedTest(name = "{1} is {2}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            me=kin                                                   | S    | SPOUSE
            kin>me                                                   | U    | LINEAL_BLOOD
            kin>dad dad>me                                           | UU   | LINEAL_BLOOD
            kin>gran gran>dad dad>me                                 | UUU  | LINEAL_BLOOD
            me>kin                                                   | D    | LINEAL_BLOOD
            me>son son>kin                                           | DD   | LINEAL_BLOOD
            me>son son>nepos nepos>kin                               | DDD  | LINEAL_BLOOD
            dad>me dad>kin                                           | B    | COLLATERAL_3
            dad>me gran>dad gran>kin                                 | UB   | COLLATERAL_3
            dad>me gran>dad gran>uncle uncle>kin                     | UBD  | COLLATERAL_3
            dad>me dad>sis sis>kin                                   | BD   | COLLATERAL_3
            me=wife kin>wife                                         | SU   | NEAR_AFFINITY
            me=wife law>wife law>kin                                 | SB   | NEAR_AFFINITY
            me=wife law>wife law>bro bro=kin                         | SBS  | NEAR_AFFINITY
            me>son son=kin                                           | DS   | NEAR_AFFINITY
            me>son son=lass kin>lass                                 | DSU  | NEAR_AFFINITY
            dad>me dad>bro bro=kin                                   | BS   | NEAR_AFFINITY
            dad>me gran>dad gran>aunt aunt=kin                       | UBS  | NEAR_AFFINITY
            dad>me gran>dad gran>aunt aunt>cousin cousin=kin         | UBDS | NEAR_AFFINITY
            dad>me dad>sis sis>niece niece=kin                       | BDS  | NEAR_AFFINITY
            me=wife law>wife law>bro bro>kin                         | SBD  | NEAR_AFFINITY
            me=wife law>wife old>law old>aunt aunt>kin               | SUBD | NEAR_AFFINITY
            me=wife law>wife old>law old>kin                         | SUB  | NEAR_AFFINITY
            """)
    void findsEachClassInItsOwnDirectionAndInTheOther(String picture, String chain, KinClass clazz) {
        assertThat(Kinship.derive(Set.of("me"), draw(picture)))
                .filteredOn(kin -> kin.kin().equals("kin"))
                .extracting(DerivedKin::chain, DerivedKin::clazz)
                .containsExactly(tuple(chain, clazz));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            dad>me dad>bro bro>niece niece>kin                       | UDDD
            dad>me gran>dad great>gran great>kin                     | UUUD
            me=wife law>wife kin>law                                 | SUU
            me>son son>nepos nepos=kin                               | DDS
            me=wife law>wife law>bro bro>niece niece=kin             | SBDS
            dad>me dad>bro bro=lass kin>lass                         | BSU
            dad>me dad>bro bro=lass law>lass law>kin                 | BSB
            me>son mum>son mum=kin                                   | DUS
            dad>me dad=kin                                           | US
            me=wife wife>kin                                         | SD
            me>son son=lass law>lass law>kin                         | DSB
            dad>me gran>dad gran>uncle uncle>cousin cousin>kin       | UBDD
            me-bro kin>bro                                           | BU
            me-bro bro-kin                                           | BB
            me-sis sis>niece niece>nepos nepos=kin                   | BDDS
            g4>g3 g3>g2 g2>g1 kin>g4 g1>me                           | UUUUU
            """)
    void leavesOutWhatTheLawDoesNotList(String picture, String chain) {
        assertThat(kinOf("me", picture)).as(chain).isNotEmpty().noneMatch(found -> found.endsWith(" kin"));
    }

    @ParameterizedTest(name = "{1} from one end, {2} from the other: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            dad>me gran>dad gran>aunt aunt=kin                       | UBS  | SBD
            dad>me gran>dad gran>aunt aunt>cousin cousin=kin         | UBDS | SUBD
            dad>me dad>sis sis>niece niece=kin                       | BDS  | SUB
            me=wife law>wife law>kin                                 | SB   | BS
            dad>me dad>bro bro>kin                                   | BD   | UB
            me=wife kin>wife                                         | SU   | DS
            """)
    void findsTheSameTieFromBothEnds(String picture, String there, String back) {
        var both = Kinship.derive(Set.of("me", "kin"), draw(picture)).stream()
                .filter(tie -> Set.of("me", "kin").containsAll(List.of(tie.person(), tie.kin())));

        assertThat(both)
                .extracting(DerivedKin::person, DerivedKin::chain)
                .containsExactly(tuple("kin", back), tuple("me", there));
    }

    @Test
    void countsHalfSiblingsThroughTheOneParentTheyShare() {
        assertThat(kinOf("me", "dad>me mum>me dad>half other>half")).containsExactly("U dad", "B half", "U mum");
    }

    @Test
    void findsFullSiblingsOnceThroughEachParent() {
        assertThat(Kinship.derive(Set.of("me"), draw("dad>me mum>me dad>bro mum>bro")))
                .filteredOn(kin -> kin.kin().equals("bro"))
                .extracting(DerivedKin::via)
                .containsExactly(List.of("dad>me", "dad>bro"), List.of("mum>me", "mum>bro"));
    }

    @Test
    void takesASiblingEdgeWhereTheParentsAreUnknown() {
        assertThat(kinOf("me", "me-sis:HALF sis=law sis>niece niece=groom"))
                .containsExactly("BDS groom", "BS law", "BD niece", "B sis");
    }

    @Test
    void readsASiblingEdgeFromItsYoungerEndToo() {
        assertThat(kinOf("me", "uncle+dad dad>me uncle>cousin")).containsExactly("UBD cousin", "U dad", "UB uncle");
    }

    @Test
    void countsAdoptiveKinInEveryClassAndEndsTheTiesOfBirth() {
        assertThat(kinOf("me", "birth>me birth>sister adoptive>me:ADOPTIVE adoptive>brother brother=law"))
                .containsExactly("U adoptive", "B brother", "BS law");
    }

    @Test
    void countsFosteredStepKinInEveryClass() {
        assertThat(kinOf("me", "step>me:STEP_FOSTERED gran>step step>brother gran>aunt"))
                .containsExactly("UB aunt", "B brother", "UU gran", "U step");
    }

    @Test
    void holdsOnlyWhileEveryFactOfTheChainIsTrue() {
        assertThat(Kinship.derive(Set.of("me"), draw("me=wife[2001..2010] law>wife[1980..] law>bro[..2008]")))
                .extracting(DerivedKin::kin, DerivedKin::from, DerivedKin::to)
                .containsExactly(
                        tuple("bro", day("2001"), day("2008")),
                        tuple("law", day("2001"), day("2010")),
                        tuple("wife", day("2001"), day("2010")));
    }

    @Test
    void dropsAChainWhoseFactsWereNeverTrueTogether() {
        assertThat(kinOf("me", "me=wife[2001..2010] law>wife[2010..]")).containsExactly("S wife");
    }

    @Test
    void keepsTwoMarriagesOfTheSamePairApart() {
        assertThat(Kinship.derive(Set.of("me"), draw("me=wife[2001..2010] me=wife[2015..]")))
                .extracting(DerivedKin::kin, DerivedKin::from, DerivedKin::to)
                .containsExactly(tuple("wife", day("2001"), day("2010")), tuple("wife", day("2015"), null));
    }

    @Test
    void isOnRecordFromTheLatestFactToTheFirstStrike() {
        assertThat(Kinship.derive(Set.of("me"), draw("me=wife{2020..2026} law>wife{2022..} law>bro{2021..2025}")))
                .filteredOn(kin -> kin.kin().equals("bro"))
                .extracting(DerivedKin::recordedAt, DerivedKin::struckAt)
                .containsExactly(tuple(moment("2022"), moment("2025")));
    }

    @Test
    void dropsAChainWhoseFactsWereNeverOnRecordTogether() {
        assertThat(kinOf("me", "me=wife{2020..2022} law>wife{2022..}")).containsExactly("S wife");
    }

    @Test
    void hasNoBoundsWhereTheFactsHaveNone() {
        assertThat(Kinship.derive(Set.of("me"), draw("me=wife")))
                .containsExactly(
                        new DerivedKin("me", "wife", KinClass.SPOUSE, "S", List.of("me=wife"), null, null, null, null));
    }

    @Test
    void goesOnFromTheOtherRecordOfAHuman() {
        assertThat(Kinship.derive(Set.of("me"), draw("me=wife wife~madam law>madam")))
                .filteredOn(kin -> kin.kin().equals("law"))
                .extracting(DerivedKin::chain, DerivedKin::via)
                .containsExactly(tuple("SU", List.of("me=wife", "wife~madam", "law>madam")));
    }

    @Test
    void findsSiblingsThroughTwoRecordsOfOneParent() {
        assertThat(kinOf("me", "dad>me father~dad father>bro")).containsExactly("B bro", "U dad", "U father");
    }

    @Test
    void reachesEachRecordOfTheKin() {
        assertThat(Kinship.derive(Set.of("me"), draw("me=wife wife~madam{2023..2025}")))
                .extracting(DerivedKin::kin, DerivedKin::via, DerivedKin::recordedAt, DerivedKin::struckAt)
                .containsExactly(
                        tuple("madam", List.of("me=wife", "wife~madam{2023..2025}"), moment("2023"), moment("2025")),
                        tuple("wife", List.of("me=wife"), null, null));
    }

    @Test
    void takesOneStepOfIdentityAtATime() {
        assertThat(kinOf("me", "me=one one~two two~three one~three")).containsExactly("S one", "S three", "S two");
    }

    @Test
    void doesNotStartFromTheOtherRecordOfThePerson() {
        assertThat(kinOf("me", "me~self self=wife")).isEmpty();
    }

    @Test
    void isNeverOnesOwnKin() {
        assertThat(kinOf("me", "dad>me dad>self me~self")).containsExactly("U dad");
    }

    @Test
    void passesNoHumanTwice() {
        assertThat(kinOf("me", "dad>me mum>me dad=mum dad>sis mum>sis")).containsOnly("U dad", "U mum", "B sis");
    }

    @Test
    void passesNoHumanTwiceUnderAnotherRecord() {
        assertThat(kinOf("me", "me=wife law>wife law>bro bro~wife law~other other=wife"))
                .containsExactly("S bro", "SU law", "SU other", "S wife");
    }

    @Test
    void isKinAgainWhereTheJudgementThatMadeThemOneIsStruck() {
        assertThat(Kinship.derive(Set.of("me"), draw("dad>me{2020..} dad>self me~self{2022..2024}")))
                .filteredOn(kin -> kin.kin().equals("self"))
                .extracting(DerivedKin::chain, DerivedKin::recordedAt, DerivedKin::struckAt)
                .containsExactly(tuple("B", moment("2020"), moment("2022")), tuple("B", moment("2024"), null));
    }

    @Test
    void derivesOnlyForThePeopleAsked() {
        assertThat(Kinship.derive(Set.of("son"), draw("dad>son dad=mum mum>son")))
                .extracting(DerivedKin::person)
                .containsOnly("son");
    }

    @Test
    void givesTheSameInAnyOrderOfTheFacts() {
        var facts = draw(
                "gran>dad gran>aunt dad>me mum>me dad=mum aunt=uncle aunt>cousin me=wife me>son law>wife dad>sis mum>sis");

        assertThat(Kinship.derive(Set.of("me", "wife", "son", "cousin"), facts.reversed()))
                .hasSize(32)
                .isEqualTo(Kinship.derive(Set.of("cousin", "me", "son", "wife"), facts));
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void findsInAnyWorldFromTheKinWhatItFindsFromThePerson(List<KinFact> facts) {
        var ties = Kinship.derive(Set.copyOf(PEOPLE), facts);

        assertThat(ties.stream().filter(tie -> endsOnAStep(tie, facts)).map(KinshipTests::turned))
                .isNotEmpty()
                .isSubsetOf(ties);
    }

    @Test
    void derivesAThousandPeopleInFamiliesOfThirtyInSeconds() {
        var families = IntStream.range(0, 34).mapToObj(KinshipTests::family).collect(joining(" "));
        var facts = draw(families);
        var people = IntStream.range(0, 34)
                .boxed()
                .flatMap(family -> IntStream.range(0, 30).mapToObj(member -> "f" + family + "_" + member))
                .collect(toSet());

        var start = System.nanoTime();
        var kin = Kinship.derive(people, facts);

        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
        assertThat(kin).hasSizeGreaterThan(10_000);
    }

    private static Stream<List<KinFact>> worlds() {
        return IntStream.range(0, 100).mapToObj(seed -> world(new Random(seed)));
    }

    private static List<KinFact> world(Random random) {
        return IntStream.range(0, 20)
                .mapToObj(_ -> name(random)
                        + ">>==-~".charAt(random.nextInt(6))
                        + name(random)
                        + years(random, "[]")
                        + years(random, "{}"))
                .distinct()
                .flatMap(fact -> draw(fact).stream())
                .toList();
    }

    private static String name(Random random) {
        return PEOPLE.get(random.nextInt(PEOPLE.size()));
    }

    private static String years(Random random, String brackets) {
        var from = 2000 + random.nextInt(10);
        return random.nextInt(3) > 0
                ? ""
                : brackets.charAt(0) + "" + from + ".." + (from + 1 + random.nextInt(10)) + brackets.charAt(1);
    }

    private static boolean endsOnAStep(DerivedKin tie, List<KinFact> facts) {
        return facts.stream()
                .filter(fact -> fact.id().equals(tie.via().getLast()))
                .allMatch(fact -> fact.type() != KinFact.Type.SAME_AS);
    }

    private static DerivedKin turned(DerivedKin tie) {
        var back = new StringBuilder(tie.chain()).reverse().toString();
        var chain = back.replace('U', 'd').replace('D', 'U').replace('d', 'D');
        return new DerivedKin(
                /* person= */ tie.kin(),
                /* kin= */ tie.person(),
                tie.clazz(),
                chain,
                tie.via().reversed(),
                tie.from(),
                tie.to(),
                tie.recordedAt(),
                tie.struckAt());
    }

    /** Two grandparents, four children with spouses, five grandchildren each; a heap of thirty. */
    private static String family(int number) {
        var name = "f" + number + "_";
        var elders = name + "0=" + name + "1";
        return elders
                + IntStream.range(0, 4).mapToObj(child -> branch(name, child)).collect(joining());
    }

    private static String branch(String name, int child) {
        var blood = name + (2 + child);
        var spouse = name + (6 + child);
        var children = IntStream.range(0, 5)
                .mapToObj(i -> name + (10 + 5 * child + i))
                .map(each -> " " + blood + ">" + each + " " + spouse + ">" + each)
                .collect(joining());
        return " " + name + "0>" + blood + " " + name + "1>" + blood + " " + blood + "=" + spouse + children;
    }

    private static List<String> kinOf(String person, String picture) {
        return Kinship.derive(Set.of(person), draw(picture)).stream()
                .map(kin -> kin.chain() + " " + kin.kin())
                .distinct()
                .toList();
    }
}
