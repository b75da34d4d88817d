package org.jingwei.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jingwei.cadre.Cadre;
import org.jingwei.cadre.CoveragePart;
import org.jingwei.graph.Edge;
import org.jingwei.organization.Level;
import org.jingwei.organization.Organization;
import org.jingwei.organization.OrganizationKind;
import org.jingwei.shared.FilePart;
import org.jingwei.shared.Period;
import org.jingwei.shared.Severity;
import org.jingwei.shared.TeamRole;
import org.junit.jupiter.api.Test;

/** Random findings, answers and waivers: what comes out is what the algebra gives when it is worked out by hand. */
class AnswersTests {

    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    private static final LocalDate END = LocalDate.of(2026, 5, 1);
    private static final List<Rule> RULES = RuleBook.read(Path.of("no-such-folder")).rules().stream()
            .filter(rule -> rule.guards() == Rule.Guards.TARGET)
            .toList();

    /** A check and what was said of its findings. */
    private record Case(CrossCheck check, List<Spoken> spoken, Set<FilePart> missing) {}

    @Test
    void comesToWhatTheAlgebraGivesInTwoThousandCases() {
        var met = new EnumMap<Outcome, Integer>(Outcome.class);
        var lifted = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            var each = random(new Random(seed));
            for (var role : TeamRole.values()) {
                var check = each.check().as(role);
                var expected = byHand(each, role);
                assertThat(check.outcome(0, 0))
                        .as("seed " + seed + " as " + role)
                        .isEqualTo(expected);
                assertThat(Tally.of(check)).as("counts of seed " + seed).containsEntry(expected, 1);
                assertThat(check.missing(0, check.hits().of(0, 0)).isEmpty())
                        .as("parts of seed " + seed)
                        .isEqualTo(expected != Outcome.UNKNOWN);
                assertThat(check.gaps().isEmpty()).as("gaps of seed " + seed).isEqualTo(expected != Outcome.UNKNOWN);
                met.merge(expected, 1, Integer::sum);
                lifted += check.standing(check.hits().of(0, 0)).size()
                                < check.hits().of(0, 0).size()
                        ? 1
                        : 0;
            }
        }
        assertThat(met)
                .hasSize(4)
                .allSatisfy((outcome, times) -> assertThat(times).isGreaterThan(200));
        assertThat(lifted).isGreaterThan(1_000);
    }

    @Test
    void showsNoAnswerOfAWithdrawnRuleOnAnother() {
        var withdrawn = RULES.get(0);
        var other = RULES.get(1);
        var said = spoken(withdrawn, 1, Set.of("f1"), List.of(answer(AnswerVerdict.FALSE_ALARM, true, 1)), List.of());

        var check = check(List.of(hit(other, List.of("f1"))), List.of(said), Set.of());

        var remark = check.remark(check.hits().of(0, 0).getFirst());
        assertThat(remark.status()).isEqualTo(FindingView.Status.NEW);
        assertThat(remark.answer()).isNull();
    }

    @Test
    void opensAnewWithANewVersionOfTheRule() {
        var rule = RULES.get(0);
        var said = spoken(rule, 0, Set.of("f1"), List.of(answer(AnswerVerdict.CONFIRMED, true, 1)), List.of());

        var check = check(List.of(hit(rule, List.of("f1"))), List.of(said), Set.of());

        var remark = check.remark(check.hits().of(0, 0).getFirst());
        assertThat(remark.status()).isEqualTo(FindingView.Status.SUPERSEDED);
        assertThat(remark.answer()).isNotNull();
    }

    /** A former finding that is still found keeps its answer to itself; the new one beside it is new. */
    @Test
    void leavesANewFindingBesideAnAnsweredOneNew() {
        var rule = RULES.get(0);
        var said = spoken(rule, 1, Set.of("f1"), List.of(answer(AnswerVerdict.CONFIRMED, true, 1)), List.of());

        var check = check(List.of(hit(rule, List.of("f1")), hit(rule, List.of("f2"))), List.of(said), Set.of());

        assertThat(check.hits().of(0, 0))
                .extracting(hit -> check.remark(hit).status())
                .containsExactly(FindingView.Status.CONFIRMED, FindingView.Status.NEW);
    }

    private static boolean isFor(Rule rule, TeamRole role) {
        return rule.versions().getFirst().weights().of(role, Set.of()).isPresent();
    }

    /** The outcome as architecture and decisions say it, over the lists, with nothing of the classes under test. */
    private static Outcome byHand(Case each, TeamRole role) {
        var worst = 3;
        var silent = new TreeSet<String>();
        RULES.stream().filter(rule -> isFor(rule, role)).forEach(rule -> silent.add(rule.id()));
        for (var hit : each.check().hits().of(0, 0)) {
            if (!isFor(hit.rule(), role)) {
                continue;
            }
            var weight = hit.rule()
                    .versions()
                    .getFirst()
                    .weights()
                    .of(role, Set.of())
                    .orElseThrow()
                    .ordinal();
            var waived = false;
            Answer last = null;
            for (var spoken : each.spoken()) {
                var same = spoken.rule().equals(hit.rule().id())
                        && spoken.version() == hit.version().number()
                        && spoken.facts()
                                .equals(new TreeSet<>(hit.path().stream()
                                        .map(edge -> String.valueOf(edge.says().get("id")))
                                        .toList()));
                for (var waiver : spoken.waivers()) {
                    waived |= spoken.rule().equals(hit.rule().id())
                            && (same || waiver.scope() == WaiverScope.PAIR)
                            && waiver.severity().ordinal() <= weight
                            && !waiver.until().isBefore(END)
                            && (waiver.round() == null || waiver.round().equals("round-1"));
                }
                for (var answer : spoken.answers()) {
                    if (same && (last == null || answer.recordedAt().isAfter(last.recordedAt()))) {
                        last = answer;
                    }
                }
            }
            var dismissed = last != null && last.verdict() == AnswerVerdict.FALSE_ALARM && (last.head() || weight == 2);
            if (waived || (dismissed && weight > 0)) {
                continue;
            }
            worst = Math.min(worst, dismissed ? 1 : weight);
            silent.remove(hit.rule().id());
        }
        if (worst < 2) {
            return worst == 0 ? Outcome.BLOCKED : Outcome.NEEDS_REVIEW;
        }
        var open = RULES.stream()
                .filter(rule -> silent.contains(rule.id()))
                .anyMatch(rule -> rule.needs().stream().anyMatch(each.missing()::contains));
        return open ? Outcome.UNKNOWN : Outcome.CLEAR;
    }

    private static Case random(Random random) {
        var hits = new ArrayList<Hit>();
        var spoken = new ArrayList<Spoken>();
        for (int i = random.nextInt(3); i > 0; i--) {
            var rule = RULES.get(random.nextInt(RULES.size()));
            var facts = List.of("f" + random.nextInt(3));
            hits.add(hit(rule, facts));
            if (random.nextInt(4) > 0) {
                spoken.add(said(random, rule, random.nextInt(4) > 0 ? Set.copyOf(facts) : Set.of("gone")));
            }
        }
        var missing = new TreeSet<FilePart>();
        if (random.nextBoolean()) {
            missing.add(List.of(FilePart.CAREER, FilePart.KIN, FilePart.ORIGIN).get(random.nextInt(3)));
        }
        return new Case(check(hits, spoken, missing), spoken, missing);
    }

    private static Spoken said(Random random, Rule rule, Set<String> facts) {
        var answers = new ArrayList<Answer>();
        var waivers = new ArrayList<Waiver>();
        for (int i = random.nextInt(3); i > 0; i--) {
            var verdict = random.nextInt(3) > 0
                    ? AnswerVerdict.FALSE_ALARM
                    : AnswerVerdict.values()[random.nextInt(AnswerVerdict.values().length)];
            answers.add(answer(verdict, random.nextBoolean(), random.nextInt(1_000_000)));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            waivers.add(new Waiver(
                    "w" + random.nextInt(),
                    WaiverScope.values()[random.nextInt(3)],
                    Severity.values()[random.nextInt(2)],
                    random.nextInt(3) > 0 ? null : "round-" + (1 + random.nextInt(2)),
                    END.plusDays(random.nextInt(5) - 1),
                    "head",
                    "12",
                    "needed",
                    "head",
                    "head",
                    NOW,
                    null));
        }
        return spoken(rule, 1 + random.nextInt(5) / 4, facts, answers, waivers);
    }

    private static Answer answer(AnswerVerdict verdict, boolean head, int second) {
        return new Answer("a" + second, verdict, "why", head, "Li", "li", NOW.minusSeconds(second), null);
    }

    private static Spoken spoken(
            Rule rule, int version, Set<String> facts, List<Answer> answers, List<Waiver> waivers) {
        return new Spoken(rule.id(), version, facts, "li", "bureau", answers, waivers);
    }

    private static Hit hit(Rule rule, List<String> facts) {
        var path = facts.stream()
                .map(fact -> new Edge("HELD_POST", "a", "b", Map.of("id", fact)))
                .toList();
        var version = new Rule.Version(
                1,
                LocalDate.of(2020, 1, 1),
                Map.of(),
                rule.versions().getFirst().weights(),
                true);
        return new Hit(rule, version, 0, 0, path, Map.of("facts", facts.toString()), false);
    }

    private static CrossCheck check(List<Hit> found, List<Spoken> spoken, Set<FilePart> missing) {
        var parts = Arrays.stream(FilePart.values())
                .map(part -> new CoveragePart(part, !missing.contains(part), null, null))
                .toList();
        var li = new Candidate(new Cadre("li", "李", null, null, List.of()), List.of("li"), true, parts);
        var bureau =
                Target.of(new Organization("bureau", "审计局", null, OrganizationKind.GOVERNMENT_DEPARTMENT, Level.CITY));
        var hits = new Hits(1);
        found.forEach(hits::add);
        var question = new Question(
                List.of("li"),
                List.of("bureau"),
                TeamRole.MEMBER,
                new Period(LocalDate.of(2026, 3, 1), END),
                Set.of(),
                NOW,
                "round-1",
                false,
                List.of());
        var runs = RULES.stream()
                .map(rule -> new RuleRun(rule, 1, RuleRun.State.RAN, 1, hits.of(rule), null))
                .toList();
        var answers = new Answers(List.of(li), List.of(bureau), spoken);
        return new CrossCheck(question, List.of(li), List.of(bureau), hits, runs, answers);
    }
}
