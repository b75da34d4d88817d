package org.jingwei.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.graph.Graph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What others got wrong, in one small world. */
@OfficeTest
class OthersBugsTests {

    private static final Map<String, String> WORDS = Map.of("UNKNOWN", "情况不明", "NEEDS_REVIEW", "需审批", "BLOCKED", "须回避");

    /** He belongs there, has for long, and leads it together with its leader. */
    private static final String LEADS = "BLOCKED [AV-08, AV-09, AV-11, AV-12]";

    @Autowired
    private Office office;

    @Autowired
    private Graph graph;

    @Autowired
    private StandingWatch watch;

    private OthersBugsWorld world;

    @BeforeEach
    void draw() {
        world = new OthersBugsWorld(office, graph);
    }

    @AfterEach
    void forget() {
        world.forget();
    }

    /** openreview#301: an author was in the pool under another address, and was given his own paper. */
    @Test
    void blocksWhoeverLeadsTheTargetUnderAnotherRecord() {
        assertThat(world.check("MEMBER", "li")).containsEntry("li bureau", "CLEAR []");

        world.judge("li", "alias", "SAME");

        assertThat(world.check("MEMBER", "li")).containsEntry("li bureau", LEADS);
        assertThat(world.matrix("MEMBER")).containsEntry("li bureau", LEADS);
        assertThat(world.appoint("wu", "li")).contains("须回避");
    }

    /** openreview-py#234: of whom there was no profile nothing was checked, and he passed. */
    @Test
    void takesNobodyWithoutAFileForClear() {
        assertThat(world.check("MEMBER", "chen", "wu"))
                .containsEntry("chen bureau", "UNKNOWN []")
                .containsEntry("wu bureau", "CLEAR []");
        assertThat(world.matrix("MEMBER")).containsEntry("chen bureau", "UNKNOWN []");
        assertThat(world.ask("MEMBER", List.of("bureau"), "chen")
                        .at("/gaps/nodes")
                        .findValuesAsString("part"))
                .contains("CAREER", "KIN");

        world.strike("FILE_COVERS", "wu", "KIN");

        assertThat(world.check("MEMBER", "wu")).containsEntry("wu bureau", "UNKNOWN []");
    }

    /** openreview-scripts#678, aleph#1514: what thousands share (a mail service, an auditor) tied all to all. */
    @Test
    void tiesNobodyByWhatThousandsShare() {
        world.crowd(1_000);

        for (var role : List.of("LEADER", "MEMBER")) {
            assertThat(world.check(role, "li")).containsEntry("li bureau", "CLEAR []");
        }
    }

    /** hotcrp#174: what was dismissed came back with every recomputation. */
    @Test
    void keepsAFalseAlarmDismissedUntilAFactJoins() {
        assertThat(world.check("MEMBER", "zhao")).containsEntry("zhao bureau", "NEEDS_REVIEW [AV-09]");
        world.dismiss("zhao");

        world.judge("zhao", "chen", "UNSURE");
        world.learn("zhao", "city", "2029-02-01", "2029-06-01");
        assertThat(world.check("MEMBER", "zhao")).containsEntry("zhao bureau", "CLEAR [AV-09]");

        world.learn("zhao", "bureau", "2029-02-01", "2029-06-01");
        assertThat(world.check("MEMBER", "zhao")).containsEntry("zhao bureau", "NEEDS_REVIEW [AV-09]");
    }

    /** hotcrp#396: to check somebody he had to be invited first. */
    @Test
    void leavesNoTraceOfAnUnsavedCheckButTheAudit() {
        var before = world.trace();
        var entries = world.audited("wu");

        assertThat(world.suppose("PARENT_OF", "han", "wu")).containsEntry("wu bureau", "BLOCKED [AV-02]");

        assertThat(world.trace()).isEqualTo(before);
        assertThat(world.audited("wu")).isEqualTo(entries + 1);
        assertThat(world.check("MEMBER", "wu")).containsEntry("wu bureau", "CLEAR []");
    }

    /** The resolver of nomenklatura: a merge that is taken back has to bring back both, with what belongs to each. */
    @Test
    void restoresBothAndTheirConflictsWhenAMergeIsUndone() {
        var both = List.of("bureau", "court");
        var before = world.ask("MEMBER", both, "li", "alias").path("verdicts");
        assertThat(world.told(before.path("nodes")))
                .containsEntry("li bureau", "CLEAR []")
                .containsEntry("li court", "BLOCKED [AV-02]")
                .containsEntry("alias bureau", LEADS)
                .containsEntry("alias court", "UNKNOWN []");

        var judgement = world.judge("li", "alias", "SAME");
        assertThat(world.told(world.ask("MEMBER", both, "li").at("/verdicts/nodes")))
                .containsEntry("li bureau", LEADS)
                .containsEntry("li court", "BLOCKED [AV-02]");
        world.undo(judgement);

        assertThat(world.ask("MEMBER", both, "li", "alias").path("verdicts")).isEqualTo(before);
    }

    /** hotcrp#316: a conflict that shows only by joining another record of the same event was missed. */
    @Test
    void coWorkerOfTheRoundIsSubject() {
        world.suspect("chen");
        world.seatTogether("wu", "zhao");
        assertThat(world.againstClues("wu")).isEmpty();

        world.judge("zhao", "chen", "SAME");

        assertThat(world.againstClues("wu")).isEqualTo("NEEDS_REVIEW [CW-01] [同组, 同一人, 涉及, 涉及]");
        assertThat(world.againstClues("li")).as("sat with neither").isEmpty();
        assertThat(world.check("MEMBER", "wu"))
                .as("a clerk's check reads no clue")
                .containsEntry("wu bureau", "CLEAR []");
    }

    /** aleph#3333: two screens gave one pair two scores. */
    @Test
    void saysTheSameOfAPairOnEveryRoad() {
        for (var role : List.of("MEMBER", "LEADER")) {
            assertThat(world.matrix(role)).as(role).isEqualTo(world.check(role, "li", "zhao", "chen", "wu", "han"));
        }
        var checked = world.check("MEMBER", "zhao", "chen", "han");
        checked.forEach((pair, said) -> assertThat(world.appoint("li", pair.split(" ", 2)[0]))
                .as(pair)
                .contains(WORDS.get(said.split(" ", 2)[0])));
        assertThat(checked).hasSize(3);
        assertThat(world.appoint("li", "wu")).isEmpty();

        world.learn("wu", "bureau", "2029-06-01", "2029-12-01");
        watch.look();

        assertThat(world.arisen())
                .isEqualTo(world.check("MEMBER", "wu"))
                .containsEntry("wu bureau", "NEEDS_REVIEW [AV-09]");
    }
}
