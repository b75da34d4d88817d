package org.jingwei.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jingwei.Picture;
import org.jingwei.cadre.Kinfolk;
import org.jingwei.graph.Change;
import org.jingwei.graph.CountingGraph;
import org.jingwei.graph.Query;
import org.jingwei.graph.TestGraph;
import org.jingwei.seal.Reports;
import org.jingwei.shared.FilePart;
import org.jingwei.shared.Period;
import org.jingwei.shared.Severity;
import org.jingwei.shared.TeamRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 李's wife leads the bureau; 赵 left it two years ago and works where 李 does; 李's brother 孙 and 陈 have no career on file; of 吴 nobody knows since when he worked there. */
class MatrixTests {

    private static final Map<String, ?> VIEWER = Map.of("account", "test", "sees", Map.of("Person", Map.of("V", true)));
    private static final String PICTURE = """
            (li:Person:KinKept)-[:SPOUSE_OF]->(wife:Person:KinKept)-[:HELD_POST {leading: true}]->(bureau:Organization {kind: 'OTHER', level: 'COUNTY'}),
            (zhao:Person:KinKept)-[:HELD_POST {from: 2022-01-01, to: 2024-03-01}]->(bureau:Organization),
            (wu:Person:KinKept)-[:HELD_POST {to: 2015-01-01}]->(bureau:Organization),
            (li:Person:KinKept)-[:HELD_POST]->(home:Organization)<-[:HELD_POST]-(zhao:Person:KinKept),
            (li:Person:KinKept)-[:SIBLING_OF]->(sun:Person:KinKept),
            (chen:Person:KinKept)""";

    private final CountingGraph graph = new CountingGraph();
    private final RuleBook book = RuleBook.read(Path.of("no-such-folder"));
    private Picture picture;

    @BeforeEach
    void draw() {
        picture = TestGraph.get().change(change -> {
            var drawn = new Picture(PICTURE).draw(change);
            vouch(change, FilePart.KIN, drawn, List.of("li", "zhao", "sun", "chen", "wu"));
            vouch(change, FilePart.CAREER, drawn, List.of("li", "zhao", "wu"));
            vouch(change, FilePart.ORIGIN, drawn, List.of("li", "zhao", "sun", "chen", "wu"));
            vouch(change, FilePart.HOLDINGS, drawn, List.of("li", "zhao", "sun", "chen", "wu"));
            return drawn;
        });
    }

    private static void vouch(Change change, FilePart part, Picture drawn, List<String> names) {
        var rows = names.stream()
                .map(name -> Map.of("start", drawn.id(name), "end", part.name(), "says", Map.of("id", name + part)))
                .toList();
        change.write(Query.named("cadre/record-file-covers"), Map.of("rows", rows));
    }

    @AfterEach
    void forget() {
        TestGraph.driver()
                .executableQuery("MATCH (n) WHERE n.id IN $ids DETACH DELETE n")
                .withParameters(Map.of(
                        "ids",
                        List.of("Person", "Organization").stream()
                                .flatMap(label -> picture.of(label).stream())
                                .toList()))
                .execute();
    }

    private Matrix matrix(List<String> names) {
        return new Conflicts(graph, new RuleVersions(graph, book), new Kinfolk(), Touches.none(), Reports.none())
                .matrix(staffing(names), VIEWER);
    }

    private Staffing staffing(List<String> names) {
        return new Staffing(
                names.stream().map(picture::id).toList(),
                List.of(picture.id("bureau")),
                TeamRole.MEMBER,
                "no round",
                new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 6, 1)),
                Set.of(),
                Instant.parse("2026-03-01T00:00:00Z"));
    }

    @Test
    void saysOfEachPairWhatACrossCheckSaysAndWhy() {
        var matrix = matrix(List.of("li", "zhao", "sun"));

        assertThat(List.of(matrix.outcome(0, 0), matrix.outcome(1, 0), matrix.outcome(2, 0)))
                .containsExactly(Outcome.BLOCKED, Outcome.NEEDS_REVIEW, Outcome.BLOCKED);
        assertThat(matrix.reasons(0, 0)).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo("AV-02");
            assertThat(reason.severity()).isEqualTo(Severity.HARD);
            assertThat(reason.zh()).isEqualTo("其配偶在bureau领导班子任职");
            assertThat(reason.en()).isEqualTo("spouse sits in the leading group of bureau");
        });
    }

    @Test
    void weighsTheSameFactsForAnotherRole() {
        var asked = matrix(List.of("zhao"));
        var before = graph.asked().size();

        assertThat(asked.as(TeamRole.LEADER).outcome(0, 0)).isEqualTo(Outcome.BLOCKED);
        assertThat(graph.asked()).hasSize(before);
    }

    @Test
    void namesTheBlockedColleaguesOnce() {
        var matrix = matrix(List.of("sun", "zhao", "li"));

        assertThat(matrix.colleagues())
                .extracting(Matrix.Colleagues::first, Matrix.Colleagues::second, Matrix.Colleagues::outcome)
                .containsExactly(tuple(0, 2, Outcome.BLOCKED), tuple(1, 2, Outcome.CLEAR));
        assertThat(matrix.colleagues().getLast().reasons())
                .extracting(Matrix.Reason::rule, Matrix.Reason::severity)
                .containsExactly(tuple("AV-15", Severity.ADVISORY));
    }

    @Test
    void doesNotCallTwoClearOfWhomOneHasNoCareerOnFile() {
        var matrix = matrix(List.of("sun", "zhao"));

        assertThat(matrix.together(0, 1)).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void saysWhichPartWouldSettleWhatIsUnknown() {
        var matrix = matrix(List.of("chen", "li"));

        assertThat(matrix.outcome(0, 0)).isEqualTo(Outcome.UNKNOWN);
        assertThat(matrix.missing(0, 0)).contains(FilePart.CAREER).doesNotContain(FilePart.KIN);
        assertThat(matrix.missing(1, 0)).isEmpty();
    }

    /** Schooling bars a leader and is a hint on a member. */
    @Test
    void lacksTheSchoolingOfWhoIsToLeadAlone() {
        var asked = matrix(List.of("wu"));

        assertThat(asked.missing(0, 0)).doesNotContain(FilePart.EDUCATION);
        assertThat(asked.as(TeamRole.LEADER).missing(0, 0)).contains(FilePart.EDUCATION);
    }

    @Test
    void callsAPostOfUnknownLengthUnknownThoughTheFileIsVouchedFor() {
        var matrix = matrix(List.of("wu"));
        var check = new Conflicts(graph, new RuleVersions(graph, book), new Kinfolk(), Touches.none(), Reports.none())
                .check(staffing(List.of("wu")).question(), VIEWER);

        assertThat(matrix.outcome(0, 0)).isEqualTo(Outcome.UNKNOWN);
        assertThat(matrix.missing(0, 0)).containsExactly(FilePart.CAREER);
        assertThat(matrix.reasons(0, 0)).isEmpty();
        assertThat(check.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.part()).isEqualTo(FilePart.CAREER);
            assertThat(gap.pairs()).isEqualTo(1);
            assertThat(gap.rules()).extracting(Rule::id).containsExactly("AV-08");
        });
        assertThat(check.runs())
                .filteredOn(run -> run.rule().id().equals("AV-08"))
                .extracting(RuleRun::hits)
                .containsExactly(0);
    }

    @Test
    void readsInAServiceThatHasJustStartedWhatWasSaidBefore() {
        var said = Map.<String, Object>of(
                "id",
                "false alarm",
                "verdict",
                "FALSE_ALARM",
                "reason",
                "a namesake",
                "head",
                true,
                "name",
                "Li",
                "recordedBy",
                "li",
                "recordedAt",
                Instant.parse("2026-02-01T00:00:00Z").atZone(ZoneOffset.UTC));
        assertThat(matrix(List.of("zhao")).outcome(0, 0)).isEqualTo(Outcome.NEEDS_REVIEW);

        graph.change(change -> {
            var facts = change.ask(Query.parse("test/facts", """
                            // The facts of the finding.
                            // in:  zhao: String
                            // out: facts: List
                            // internal: a test's own
                            MATCH (:Person {id: $zhao})-[held:HELD_POST]->(bureau:Organization {level: 'COUNTY'})-[within:WITHIN]->(bureau)
                            RETURN [held.id] + within.via AS facts
                            """), Map.of("zhao", picture.id("zhao")));
            var finding = Map.of(
                    "id",
                    "finding",
                    "rule",
                    "AV-09",
                    "version",
                    1,
                    "facts",
                    facts.getFirst().strings("facts"));
            change.write(
                    Query.named("conflict/keep-finding"),
                    Map.of("finding", finding, "person", picture.id("zhao"), "against", picture.id("bureau")));
            return change.write(Query.named("conflict/record-answer"), Map.of("finding", "finding", "says", said));
        });

        assertThat(matrix(List.of("zhao")).outcome(0, 0)).isEqualTo(Outcome.CLEAR);
        assertThat(matrix(List.of("zhao")).reasons(0, 0)).isEmpty();
        TestGraph.driver()
                .executableQuery("MATCH (n:Finding|Answer) WHERE n.id IN ['finding', 'false alarm'] DETACH DELETE n")
                .execute();
    }

    @Test
    void asksAsManyStatementsForOnePairAsForMany() {
        matrix(List.of("li"));
        var one = graph.asked().size();
        matrix(List.of("li", "zhao", "sun", "wife"));

        assertThat(graph.asked()).hasSize(2 * one);
        var asking = book.rules().stream()
                .filter(rule -> rule.isFor(Set.of()) && rule.isOnSeats())
                .count();
        assertThat(one).isEqualTo((int) asking + 5).isLessThan(book.rules().size() + 5);
    }
}
