package org.jingwei.round;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jingwei.access.Viewer;
import org.jingwei.graph.Change;
import org.jingwei.job.Changed;
import org.jingwei.job.Changes;
import org.jingwei.job.Problem;
import org.jingwei.organization.Organization;
import org.jingwei.organization.Organizations;
import org.jingwei.shared.Refusal;
import org.jingwei.shared.Stamp;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Planning rounds, for GraphQL. */
@Controller
class RoundPlanGraphql {

    private static final int MOST_SEATS = 20;

    private final Rounds rounds;
    private final RoundPlans plans;
    private final RoundRegister register;
    private final Organizations organizations;
    private final Changes changes;
    private final MessageSource messages;

    RoundPlanGraphql(
            Rounds rounds,
            RoundPlans plans,
            RoundRegister register,
            Organizations organizations,
            Changes changes,
            MessageSource messages) {
        this.rounds = rounds;
        this.plans = plans;
        this.register = register;
        this.organizations = organizations;
        this.changes = changes;
        this.messages = messages;
    }

    /** The round as planned, or why it was not. */
    record RoundResult(@Nullable Round round, List<Problem> problems) {}

    @MutationMapping
    RoundResult planRound(@Argument PlanRoundInput input, Viewer viewer) {
        var refusals = refusals(input, viewer);
        if (!refusals.isEmpty()) {
            return new RoundResult(null, Problem.all(refusals, messages, viewer.language()));
        }
        var changed = changes.run(viewer, "planRound", input, change -> plan(change, input, viewer));
        var round = changed.ids().isEmpty()
                ? null
                : rounds.find(changed.ids().getFirst(), viewer).orElse(null);
        return new RoundResult(round, Problem.all(changed.problems(), messages, viewer.language()));
    }

    private Changed plan(Change change, PlanRoundInput input, Viewer viewer) {
        var owner = register.codes(change, List.of(input.code())).ids().get(input.code());
        if (owner != null && !owner.equals(input.round())) {
            return Changed.refused(List.of(refusal("code-taken", "round.code-taken", List.of(input.code()), "code")));
        }
        var planned = plans.record(change, input, new Stamp(viewer.now().knownAt(), viewer.id()));
        if (planned.round() != null) {
            return Changed.of(planned.round());
        }
        return Changed.refused(List.of(
                planned.occupied().isEmpty()
                        ? refusal(
                                "stale-version",
                                "round.stale",
                                List.of(String.valueOf(input.expectedVersion())),
                                "expectedVersion")
                        : refusal("team-occupied", "round.team-occupied", List.of(planned.occupied()), "teams")));
    }

    private List<Refusal> refusals(PlanRoundInput input, Viewer viewer) {
        var refusals = new ArrayList<Refusal>();
        if (input.round() != null && rounds.find(input.round(), viewer).isEmpty()) {
            refusals.add(refusal("not-found", "round.no-round", List.of(), "round"));
        }
        if (!input.to().isAfter(input.from())) {
            refusals.add(refusal("bad-variable", "round.ends-first", List.of(input.from(), input.to()), "to"));
        }
        if (input.name().isBlank() || input.code().isBlank()) {
            refusals.add(refusal(
                    "bad-variable", "round.nameless", List.of(), input.name().isBlank() ? "name" : "code"));
        }
        if (input.teams().isEmpty()) {
            refusals.add(refusal("no-teams", "round.no-teams", List.of(), "teams"));
        }
        organizations(input, viewer, refusals);
        teams(input, refusals);
        return refusals;
    }

    private void organizations(PlanRoundInput input, Viewer viewer, List<Refusal> refusals) {
        var named = new HashSet<>(List.of(input.office()));
        input.teams().forEach(team -> named.addAll(team.targets()));
        var seen = organizations.heads(named, viewer).stream()
                .map(Organization::id)
                .collect(Collectors.toSet());
        if (!seen.contains(input.office())) {
            refusals.add(refusal("not-found", "round.no-organization", List.of(), "office"));
        }
        for (int i = 0; i < input.teams().size(); i++) {
            if (!seen.containsAll(input.teams().get(i).targets())) {
                refusals.add(refusal(
                        "not-found", "round.no-organization", List.of(), "teams", String.valueOf(i), "targets"));
            }
        }
    }

    private static void teams(PlanRoundInput input, List<Refusal> refusals) {
        var numbers = new HashSet<Integer>();
        for (int i = 0; i < input.teams().size(); i++) {
            var team = input.teams().get(i);
            if (team.number() < 1 || !numbers.add(team.number())) {
                refusals.add(refusal(
                        "bad-variable",
                        "round.team-number",
                        List.of(team.number()),
                        "teams",
                        String.valueOf(i),
                        "number"));
            }
            if (team.targets().isEmpty()) {
                refusals.add(refusal(
                        "no-target", "round.no-target", List.of(team.number()), "teams", String.valueOf(i), "targets"));
            }
            var seats = List.of(team.leaders(), team.deputies(), team.liaisons(), team.members());
            var all = seats.stream().mapToInt(Integer::intValue).sum();
            if (seats.stream().anyMatch(number -> number < 0 || number > MOST_SEATS) || all == 0) {
                refusals.add(refusal(
                        "bad-variable", "round.seats", List.of(team.number(), MOST_SEATS), "teams", String.valueOf(i)));
            }
            if (team.wants().stream()
                    .anyMatch(want -> want.atLeast() < 1
                            || want.atLeast() > all
                            || want.specialty().isBlank())) {
                refusals.add(refusal(
                        "bad-variable",
                        "round.want",
                        List.of(team.number(), all),
                        "teams",
                        String.valueOf(i),
                        "wants"));
            }
        }
    }

    private static Refusal refusal(String code, String key, List<Object> arguments, String... path) {
        var whole = new ArrayList<>(List.of("input"));
        whole.addAll(List.of(path));
        return new Refusal(code, key, arguments, whole);
    }
}
