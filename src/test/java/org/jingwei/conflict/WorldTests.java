package org.jingwei.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jingwei.graph.AlteredGraph;
import org.jingwei.graph.Graph;
import org.jingwei.graph.TestGraph;
import org.jingwei.process.Figures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Random small worlds: the cross-check says of every pair what an oracle says that reads only the list of base facts. */
class WorldTests {

    private static final int WORLDS = 500;
    private static final int BATCH = 100;
    /** Worlds that no other test here has seen. */
    private static final long EVERY_ROLE = 20_000;

    private static final List<World> STORED = new ArrayList<>();
    private static final RuleBook BOOK = RuleBook.read(Path.of("no-such-folder"));

    @AfterAll
    static void forget() {
        WorldStore.forget();
    }

    @Test
    void answersAsTheOracleInFiveHundredWorlds() {
        var differences = differences(TestGraph.get(), stored().stream()).toList();

        assertThat(differences).as(() -> String.join("\n", differences)).isEmpty();
    }

    @Test
    void meetsEveryRuleAndEveryOutcomeInTheWorlds(TestReporter reporter) {
        var shares = shares(stored());
        reporter.publishEntry("of " + WORLDS + " worlds", shares.toString());

        assertThat(shares.get("rule"))
                .hasSize(49)
                .allSatisfy((rule, worlds) -> assertThat(worlds).as(rule).isGreaterThanOrEqualTo(WORLDS / 10));
        assertThat(shares.get("outcome"))
                .hasSize(4)
                .allSatisfy((outcome, worlds) -> assertThat(worlds).as(outcome).isGreaterThanOrEqualTo(WORLDS / 20));
    }

    /** Which world shows it was found by asking all; where it shows it no more, all are asked again. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the look-back is a day too long  | rule/worked-in-target | held.to > $from - | held.to >= $from - | 250
            whoever works there leads it     | rule/kin-leads-target | {leading: true} | '' | 254
            bodies lie within those below    | conflict/reach-targets | -[within:WITHIN]->(:Organization | <-[within:WITHIN]-(:Organization | 375
            what was struck still counts     | rule/worked-in-target | coalesce(held.struckAt > $knownAt, true) | true | 260
            whoever is kin is near kin       | rule/kin-works-in-target | tie.class IN $classes | true | 377
            leading is working               | rule/kin-works-in-target | NOT coalesce(held.leading, false) | true | 250
            a county is not its townships    | conflict/reach-targets | level: 'COUNTY' | level: 'NONE' | 251
            a round that runs is over        | rule/inspected-target-before | round.to <= $from | true | 11
            a divorced colleague is kin      | rule/kin-on-team | tie.to > $from | tie.to >= $from | 137
            a colleague who left is there    | rule/same-home-unit | theirs.to > $from | true | 376
            only those above are superiors   | rule/superior-leads-target | [part:PART_OF]- | [part:PART_OF]-> | 258
            a record is somebody else        | rule/led-with-target-leader | SAME_AS*0..1]-(leader:Person) | SAME_AS*0..0]-(leader:Person) | 18
            who parted long ago sat briefly  | rule/led-with-target-leader | sum.days >= $together * 365 | false | 250
            a superior remains one           | rule/superior-on-team | coalesce(line.to > $from, true) | true | 127
            an ended marriage runs           | rule/tied-to-target-leader | tie.to <= $from | true | 129
            who came nobody knows when left  | rule/long-worked-in-target | size(told) < size(spells) | false | 77
            what is open is found            | rule/long-worked-in-target | short AS open | false AS open | 250
            a city is one home               | rule/works-where-crossed | home.level = 'COUNTY' | true | 254
            he who left works there          | rule/works-where-crossed | held.to > $from | true | 250
            whatever is declared bars        | rule/interest-in-target | {tie: 'SELF'} | '' | 375
            what was taken back is declared  | rule/declared-tie-to-target | coalesce(declares.struckAt > $knownAt, true) | true | 9
            whoever is named is the subject  | rule/kin-of-subject | {capacity: 'SUBJECT'} | '' | 4
            he is his own superior           | rule/works-under-subject | AND NOT EXISTS | AND true OR EXISTS | 8
            who has a hand later had one     | rule/kin-among-hands | coalesce(handled.from < $to, true) | true | 6
            a share that was sold            | rule/interest-in-matter | coalesce(holds.to > $from, true) | true | 1
            whoever found it investigated    | rule/investigated-before | handled.hand IN $hands | true | 2
            who is heard later is a witness  | rule/witness-in-matter | coalesce(witness.from < $to, true) | true | 375
            who reports later reported       | rule/reporter-of-matter | AND report.recordedAt <= $knownAt | '' | 0
            whoever was kin reported         | rule/kin-of-reporter | coalesce(tie.to > $from, true) | true | 0
            a report of later bars his kin   | rule/kin-of-reporter | AND report.recordedAt <= $knownAt | '' | 0
            who is heard after the round     | rule/witness-in-target | coalesce(witness.from < $to, true) | true | 376
            whoever lent a hand elsewhere is lent again | rule/on-loan-again | clue.body = other.body | true | 29
            one loan is two                  | rule/on-loan-again | clue.id <> other.id | true | 3
            a loan of long ago was lately    | rule/on-loan-again | AND ended.from < coalesce(began, $from) - duration({months: $months}) | AND false | 35
            it counts from today alone       | rule/on-loan-again | coalesce(began, $from) - | $from - | 45
            any step ends the loan           | rule/on-loan-again | ended.step IN $ends | true | 3
            the first loan is the second     | rule/on-loan-again | coalesce(handled.from <= began, true) | true | 35
            who left is borrowed nevermore   | rule/on-loan-again | coalesce(held.to > $from, true) | true | 7
            who left was never borrowed      | rule/on-loan-again | coalesce(held.to > handled.from, true) | true | 7
            whoever came later was there     | rule/on-loan-again | coalesce(held.from <= handled.from, true) | true | 9
            a section of then is one of now  | rule/on-loan-again | coalesce(within.to > handled.from, true) | true | 378
            a file that says nothing says no | rule/on-loan-again | } AS open | } AND false AS open | 1
            whoever tried it reviews it      | rule/handled-before | IN $hands | IN ['INVESTIGATE'] | 0
            what came in is looked into      | rule/under-check | clue.state IN $states | true | 3
            a clue of long ago counts        | rule/handled-clue-in-target | AND handled.from >= $from - duration({years: $years}) | '' | 11
            a clue is anywhere               | rule/kin-of-subject-in-target | <-[about:CONCERNS {capacity: 'SUBJECT'}]- | <-[about:CONCERNS]- | 4
            a sanction of the past bars      | rule/inside-influence-period | coalesce(by.to > $from, true) | true | 11
            a recusal that ended bars        | rule/recused-from-target | coalesce(stands.to > $from, true) | true | 11
            a recusal taken back still bars  | rule/recused-from-matter | coalesce(stands.struckAt > $knownAt, true) | true | 260
            a part is the whole              | rule/recused-from-place-of-matter | <-[within:WITHIN]- | -[within:WITHIN]-> | 250
            a settled complaint still stands | rule/complained-of | coalesce(complained.struckAt > $knownAt, true) | true | 11
            a fault of long ago counts       | rule/found-at-fault | AND fault.from >= $from - duration({years: $years}) | '' | 377
            whoever is at fault interfered   | rule/interfered-in-target | {kind: 'INTERFERENCE'} | '' | 375
            the share was sold before then   | rule/kin-holds-under-target | holds.to > $from - duration({years: $years}) | holds.to >= $from - duration({years: $years}) | 300
            whoever is regulated regulates   | rule/kin-holds-under-target | <-[regulates:REGULATES]- | -[regulates:REGULATES]-> | 250
            a brother is of the household    | rule/kin-holds-in-contractor | tie.chain IN $chains | true | 377
            whoever studied there has a degree | rule/degree-from-target | studied.degree IS NOT NULL | true | 375
            a school is one class            | rule/studied-with-target-leader | mine.class = theirs.class | true | 126
            only tutors teach                | rule/studied-with-target-leader | -[taught:TUTORED_BY]-( | -[taught:TUTORED_BY]->( | 11
            whoever served there met         | rule/served-with-target-leader | mine.from < coalesce(theirs.to, $to) | true | 129
            whoever sat on it led it         | rule/led-team-before | {role: 'LEADER'} | '' | 9
            a round long ago was the last    | rule/led-team-before | before.from DESC | before.from | 9
            any team is his team             | rule/led-team-before | {number: team.number} | '' | 44
            whoever works there leads it too | rule/kin-leads-office | {leading: true} | '' | 256
            whose post has ended leads it    | rule/kin-leads-office | coalesce(held.to > $from, true) | true | 256
            his own team is another          | rule/kin-in-round | AND team <> other | '' | 378
            who rose from the seat sits      | rule/kin-in-round | coalesce(seat.to > $from, true) | true | 5
            a round long ago was lately      | rule/served-with-subject-in-target | AND round.to > $from - duration({years: $years}) | '' | 16
            he came when the other left      | rule/served-with-subject-in-target | coalesce(mine.from < theirs.to, true) | true | 15
            he sat there beside himself      | rule/served-with-subject-in-target | AND NOT EXISTS | AND true OR EXISTS | 9
            a human has one record           | conflict/candidates | [person] + others | [person] | 375
            """)
    void catchesAPlantedBug(String bug, String query, String find, String replacement, int shows) {
        var graph = AlteredGraph.of(query, find, replacement);

        assertThat(differences(graph, Stream.of(stored().get(shows)))
                        .findAny()
                        .or(() -> differences(graph, stored().stream()).findAny()))
                .as(bug)
                .isPresent();
    }

    @Tag("proof")
    @Test
    void answersAsTheOracleInTenThousandWorlds() {
        for (long first = WORLDS; first < WORLDS + 10_000; first += WORLDS) {
            var worlds = written(first);

            assertThat(differences(TestGraph.get(), worlds.stream()).toList()).isEmpty();
        }
    }

    /** What a role or a hand weighs is no part of the question to the graph: of the same facts, each is told apart. */
    @Tag("proof")
    @Test
    void answersAsTheOracleForEveryRoleAndHandInAThousandWorlds() {
        var comparison = new Comparison(TestGraph.get(), BOOK);
        for (long first = EVERY_ROLE; first < EVERY_ROLE + 1_000; first += WORLDS) {
            var differences = written(first).parallelStream()
                    .flatMap(world -> comparison.inEveryRole(world).stream())
                    .toList();

            assertThat(differences).as(() -> String.join("\n", differences)).isEmpty();
        }
        assertThat(comparison.compared())
                .containsKeys("seat BLOCKED", "team BLOCKED", "seat by clues BLOCKED", "clue BLOCKED", "clue CLEAR");
        Figures.note("1,000 worlds asked for every role and hand, verdicts that agree: " + comparison.compared());
    }

    private static List<World> stored() {
        if (STORED.isEmpty()) {
            STORED.addAll(written(0));
        }
        return STORED;
    }

    private static List<World> written(long first) {
        var worlds = LongStream.range(first, first + WORLDS)
                .mapToObj(WorldMaker::make)
                .toList();
        var store = new WorldStore();
        for (int i = 0; i < WORLDS; i += BATCH) {
            store.write(worlds.subList(i, i + BATCH));
        }
        return worlds;
    }

    /** Asked by all processors: worlds share nothing. */
    private static Stream<String> differences(Graph graph, Stream<World> worlds) {
        var comparison = new Comparison(graph, BOOK);
        return worlds.parallel().flatMap(world -> comparison.inRoleAsked(world).stream());
    }

    /** In how many worlds each rule hits and each outcome occurs. */
    private static Map<String, Map<String, Integer>> shares(List<World> worlds) {
        var shares =
                new TreeMap<String, Map<String, Integer>>(Map.of("rule", new TreeMap<>(), "outcome", new TreeMap<>()));
        for (var world : worlds) {
            var rules = new TreeSet<String>();
            var outcomes = new TreeSet<String>();
            var oracle = new Oracle(world);
            for (var candidate : world.asked().candidates()) {
                for (var target : world.asked().targets()) {
                    var verdict = oracle.judge(candidate, target);
                    rules.addAll(verdict.rules());
                    outcomes.add(verdict.outcome());
                }
            }
            Comparison.pairs(world.asked().candidates().size())
                    .map(two -> oracle.judgeTeam(
                            world.asked().candidates().get(two.first()),
                            world.asked().candidates().get(two.second())))
                    .forEach(verdict -> rules.addAll(verdict.rules()));
            var matters = new MatterOracle(world);
            for (var candidate : world.asked().candidates()) {
                for (var target : world.asked().targets()) {
                    rules.addAll(matters.judgeSeat(candidate, target).rules());
                }
                for (var clue : world.clues()) {
                    for (var hand : List.of("TRY", "INVESTIGATE", "REVIEW_APPEAL")) {
                        rules.addAll(matters.judge(candidate, clue, hand).rules());
                    }
                }
            }
            rules.forEach(rule -> shares.get("rule").merge(rule, 1, Integer::sum));
            outcomes.forEach(outcome -> shares.get("outcome").merge(outcome, 1, Integer::sum));
        }
        return shares;
    }
}
