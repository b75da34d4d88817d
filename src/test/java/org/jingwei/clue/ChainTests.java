package org.jingwei.clue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jingwei.access.Scopes;
import org.jingwei.clue.ChainCheck.Fault;
import org.junit.jupiter.api.Test;

/** Each kind of tampering with a chain is found, and named with its step. */
class ChainTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");
    private static final StepTable TABLE = StepTable.shipped();
    private static final Scopes KEYS = new Scopes("office", "team", null, Set.of(), Set.of());
    private static final NewClue CLUE =
            new NewClue("clue", "XS", null, "bureau", List.of("wang"), ClueSource.LETTER, "津贴", DAY, KEYS, null);

    private final List<StepRecord> steps = life();

    private static List<StepRecord> life() {
        var member = new Doer("a1", "李", "li", Set.of("li"), Set.of("MEMBER:team"));
        var keeper = new Doer("a2", "专人", null, Set.of(), Set.of("SEAL_KEEPER:team"));
        var leader = new Doer("a3", "赵", "zhao", Set.of("zhao"), Set.of("LEADER:team"));
        return Life.begin(TABLE, CLUE)
                .take(Attempt.plain(StepKind.RECEIVE, member, DAY, null), DAY, NOW)
                .take(plain(StepKind.REGISTER, keeper), DAY, NOW)
                .take(plain(StepKind.TRIAGE, leader).saying("可查"), DAY, NOW)
                .take(plain(StepKind.GO_IN_DEPTH, leader), DAY, NOW)
                .taken()
                .stream()
                .map(Life.Taken::step)
                .toList();
    }

    private static Attempt plain(StepKind kind, Doer doer) {
        return Attempt.plain(kind, doer, DAY, new Paper(TABLE.row(kind).document(), "文书", null));
    }

    private static ChainCheck check(List<StepRecord> steps) {
        return ChainCheck.of("clue", steps, CLUE.about(), 4, ClueState.IN_DEPTH, TABLE);
    }

    private ChainCheck with(int index, UnaryOperator<StepRecord> edit) {
        var edited = new ArrayList<>(steps);
        edited.set(index, edit.apply(edited.get(index)));
        return check(edited);
    }

    private static StepRecord opinion(StepRecord s, String opinion, String commitment, String digest) {
        return new StepRecord(
                s.id(),
                s.number(),
                s.kind(),
                s.state(),
                s.on(),
                s.recordedAt(),
                s.account(),
                s.name(),
                s.person(),
                s.role(),
                s.onBehalfOf(),
                s.document(),
                opinion,
                s.receiver(),
                s.closing(),
                s.sanctions(),
                s.readers(),
                s.about(),
                s.salt(),
                commitment,
                digest);
    }

    @Test
    void holdsAsItWasTaken() {
        assertThat(check(steps)).isEqualTo(ChainCheck.WHOLE);
    }

    @Test
    void namesAnEditedStep() {
        assertThat(with(2, step -> opinion(step, "不查", step.commitment(), step.digest())))
                .isEqualTo(new ChainCheck(3, Fault.ALTERED));
    }

    @Test
    void namesAStepThatWasCommittedAnew() {
        assertThat(with(2, step -> {
                    var other = opinion(step, "不查", "", "");
                    return opinion(step, "不查", Chain.commitment("clue", other), step.digest());
                }))
                .isEqualTo(new ChainCheck(3, Fault.UNCHAINED));
    }

    @Test
    void namesTheStepBehindOneThatWasForgedWithItsDigest() {
        assertThat(with(2, step -> {
                    var commitment = Chain.commitment("clue", opinion(step, "不查", "", ""));
                    return opinion(
                            step, "不查", commitment, Chain.digest(steps.get(1).digest(), commitment));
                }))
                .isEqualTo(new ChainCheck(4, Fault.UNCHAINED));
    }

    @Test
    void namesAStepThatWasTakenOut() {
        assertThat(check(List.of(steps.get(0), steps.get(2), steps.get(3))))
                .isEqualTo(new ChainCheck(2, Fault.OUT_OF_PLACE));
    }

    @Test
    void namesTwoStepsThatChangedPlaces() {
        assertThat(check(List.of(steps.get(0), steps.get(2), steps.get(1), steps.get(3))))
                .isEqualTo(new ChainCheck(2, Fault.OUT_OF_PLACE));
    }

    @Test
    void namesAChainThatWasCutShort() {
        assertThat(check(steps.subList(0, 3))).isEqualTo(new ChainCheck(3, Fault.CUT_SHORT));
    }

    @Test
    void namesAStepOfAnotherClue() {
        assertThat(ChainCheck.of("other", steps, CLUE.about(), 4, ClueState.IN_DEPTH, TABLE))
                .isEqualTo(new ChainCheck(1, Fault.ALTERED));
    }

    @Test
    void namesAClueThatSaysSomethingElseNow() {
        var about = Chain.about("LETTER", "bureau", List.of("qian"), "津贴");

        assertThat(ChainCheck.of("clue", steps, about, 4, ClueState.IN_DEPTH, TABLE))
                .isEqualTo(new ChainCheck(1, Fault.CONTENT_ALTERED));
    }

    @Test
    void namesAStateThatDoesNotFollow() {
        assertThat(ChainCheck.of("clue", steps, CLUE.about(), 4, ClueState.TRIAGED, TABLE))
                .isEqualTo(new ChainCheck(4, Fault.OTHER_STATE));
    }

    @Test
    void namesAStepThatTheTableDoesNotPermit() {
        var skipped = new ArrayList<StepRecord>();
        var before = Chain.genesis("clue");
        for (var step : List.of(steps.get(0), steps.get(2))) {
            var moved = at(step, skipped.size() + 1);
            var commitment = Chain.commitment("clue", moved);
            var whole = opinion(moved, moved.opinion(), commitment, Chain.digest(before, commitment));
            skipped.add(whole);
            before = whole.digest();
        }

        assertThat(ChainCheck.of("clue", skipped, CLUE.about(), 2, ClueState.TRIAGED, TABLE))
                .isEqualTo(new ChainCheck(2, Fault.NOT_PERMITTED));
    }

    private static StepRecord at(StepRecord s, int number) {
        return new StepRecord(
                s.id(),
                number,
                s.kind(),
                s.state(),
                s.on(),
                s.recordedAt(),
                s.account(),
                s.name(),
                s.person(),
                s.role(),
                s.onBehalfOf(),
                s.document(),
                s.opinion(),
                s.receiver(),
                s.closing(),
                s.sanctions(),
                s.readers(),
                s.about(),
                s.salt(),
                "",
                "");
    }
}
