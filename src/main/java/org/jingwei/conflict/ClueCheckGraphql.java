package org.jingwei.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.access.Circles;
import org.jingwei.access.Viewer;
import org.jingwei.cadre.Cadre;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.job.Changed;
import org.jingwei.job.Changes;
import org.jingwei.job.Problem;
import org.jingwei.round.Round;
import org.jingwei.round.Rounds;
import org.jingwei.round.Team;
import org.jingwei.shared.Refusal;
import org.jingwei.shared.TeamRole;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Seats held against clues, and who is to be replaced, for GraphQL. */
@Controller
class ClueCheckGraphql {

    private static final Query CHECK_OF = Query.named("conflict/check-of");
    private static final Query ASK = Query.named("conflict/ask-to-replace");
    private static final Query TO_REPLACE = Query.named("conflict/to-replace");
    private static final Query SEEN = Query.named("conflict/clues-seen");

    private final ClueChecks checks;
    private final Findings findings;
    private final Rounds rounds;
    private final Circles circles;
    private final Graph graph;
    private final Changes changes;
    private final MessageSource messages;

    ClueCheckGraphql(
            ClueChecks checks,
            Findings findings,
            Rounds rounds,
            Circles circles,
            Graph graph,
            Changes changes,
            MessageSource messages) {
        this.checks = checks;
        this.findings = findings;
        this.rounds = rounds;
        this.circles = circles;
        this.graph = graph;
        this.changes = changes;
        this.messages = messages;
    }

    /** A draft as it comes in. */
    record ClueCheckInput(String round, int expectedVersion, List<Placed> seats) {}

    /** Whom to replace, as it comes in. */
    record AskToReplace(String check, List<String> members) {}

    record Seat(String team, Cadre member, TeamRole role, Outcome outcome, List<FindingView> findings, int withheld) {}

    record ClueCheck(String id, boolean clean, int left, List<Seat> seats) {}

    record ClueCheckResult(@Nullable ClueCheck check, List<Problem> problems) {}

    record AskToReplaceResult(@Nullable Round round, List<Problem> problems) {}

    @MutationMapping
    ClueCheckResult checkAgainstClues(@Argument ClueCheckInput input, Viewer viewer) {
        var round = rounds.find(input.round(), viewer);
        var refusals = round.map(each -> faults(each, input, viewer))
                .orElseGet(() -> List.of(new Refusal("not-found", "assembly.no-round", List.of("input", "round"))));
        if (!refusals.isEmpty() || round.isEmpty()) {
            return new ClueCheckResult(null, problems(refusals, viewer));
        }
        var against = checks.look(round.get(), input.seats(), viewer);
        var left = new int[1];
        var changed = changes.run(viewer, "checkAgainstClues", input, change -> {
            var recorded = checks.record(change, round.get(), input.seats(), against, Map.of(), viewer);
            left[0] = recorded.left();
            return recorded.problems().isEmpty() ? Changed.of(recorded.id()) : Changed.refused(recorded.problems());
        });
        if (changed.ids().isEmpty()) {
            return new ClueCheckResult(null, problems(changed.problems(), viewer));
        }
        var clean = against.stream().noneMatch(seat -> seat.isOpen(Set.of()));
        var check = new ClueCheck(changed.ids().getFirst(), clean, left[0], seats(against, viewer));
        return new ClueCheckResult(check, List.of());
    }

    private List<Refusal> faults(Round round, ClueCheckInput input, Viewer viewer) {
        var faults = new ArrayList<Refusal>();
        if (round.version() != input.expectedVersion()) {
            faults.add(new Refusal(
                    "stale-version",
                    "assembly.stale",
                    List.of(String.valueOf(input.expectedVersion()), String.valueOf(round.version())),
                    List.of("input", "expectedVersion")));
        }
        var teams = round.teams().stream().map(Team::id).collect(Collectors.toSet());
        if (!input.seats().stream().allMatch(seat -> teams.contains(seat.team()))) {
            faults.add(new Refusal("not-found", "assembly.no-such-team", List.of("input", "seats")));
        }
        if (!fits(round, input.seats())) {
            faults.add(new Refusal("row-invalid", "conflict.no-draft", List.of("input", "seats")));
        }
        if (ClueChecks.isOwn(input.seats(), viewer)) {
            faults.add(ClueChecks.OWN);
        }
        var people = input.seats().stream().map(Placed::cadre).collect(Collectors.toSet());
        if (!circles.checkable(viewer, people).containsAll(people)) {
            faults.add(new Refusal("not-found", "conflict.no-such-member", List.of("input", "seats")));
        }
        return faults;
    }

    /** Each with his role, no more on a team than its plan has seats for, and nobody twice: whoever wants to know of many asks for many drafts. */
    private static boolean fits(Round round, List<Placed> seats) {
        var taken = seats.stream()
                .collect(Collectors.groupingBy(seat -> seat.team() + " " + seat.role(), Collectors.counting()));
        return seats.stream().map(Placed::role).allMatch(Objects::nonNull)
                && seats.stream().map(Placed::cadre).distinct().count() == seats.size()
                && round.teams().stream()
                        .allMatch(team -> Stream.of(TeamRole.values())
                                .allMatch(role -> taken.getOrDefault(team.id() + " " + role, 0L)
                                        <= team.plan().seats().getOrDefault(role, 0)));
    }

    private List<Seat> seats(List<SeatAgainstClues> against, Viewer viewer) {
        var clues = against.stream().flatMap(SeatAgainstClues::clues).distinct().toList();
        var seen = new HashSet<String>();
        graph.ask(SEEN, Map.of("clues", clues, "viewer", viewer.scope())).forEach(row -> seen.add(row.string("id")));
        var words = findings.words(
                against.stream().flatMap(seat -> seat.known(seen).stream()).toList(), viewer);
        return against.stream()
                .map(seat -> {
                    var view = new CheckView(seat.check(), viewer);
                    var known = seat.known(seen);
                    return new Seat(
                            seat.seat().team(),
                            seat.member(),
                            seat.seat().role(),
                            seat.outcome(),
                            known.stream()
                                    .map(hit -> words.finding(view, hit))
                                    .sorted(FindingView.GRAVEST_FIRST)
                                    .toList(),
                            seat.hits().size() - known.size());
                })
                .toList();
    }

    @MutationMapping
    AskToReplaceResult askToReplace(@Argument AskToReplace input, Viewer viewer) {
        var check = graph.ask(CHECK_OF, Map.of("id", input.check())).stream().findFirst();
        var round = check.flatMap(row -> rounds.find(row.string("round"), viewer));
        var refusal = Optional.<Refusal>empty();
        if (check.isEmpty() || round.isEmpty() || !check.get().bool("last")) {
            refusal = Optional.of(new Refusal("not-found", "conflict.no-clue-check", List.of("input", "check")));
        } else if (!check.get().strings("members").containsAll(input.members())) {
            refusal = Optional.of(new Refusal("not-found", "conflict.no-such-member", List.of("input", "members")));
        }
        if (refusal.isPresent()) {
            return new AskToReplaceResult(null, problems(List.of(refusal.get()), viewer));
        }
        var changed = changes.run(
                viewer,
                "askToReplace",
                input,
                change -> Changed.of(change.write(ASK, Map.of("check", input.check(), "members", input.members()))
                        .getFirst()
                        .string("round")));
        return new AskToReplaceResult(round.get(), problems(changed.problems(), viewer));
    }

    @SchemaMapping(typeName = "Round")
    List<Cadre> toReplace(Round round, Viewer viewer) {
        return graph.ask(TO_REPLACE, Map.of("round", round.id(), "viewer", viewer.scope())).stream()
                .flatMap(row -> row.rows("members").stream())
                .map(Cadre::of)
                .toList();
    }

    private List<Problem> problems(List<Refusal> refusals, Viewer viewer) {
        return Problem.all(refusals, messages, viewer.language());
    }
}
