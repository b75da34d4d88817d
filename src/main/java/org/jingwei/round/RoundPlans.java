package org.jingwei.round;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jingwei.engine.EngineProperties;
import org.jingwei.graph.Change;
import org.jingwei.graph.Fact;
import org.jingwei.graph.Facts;
import org.jingwei.graph.Query;
import org.jingwei.shared.Stamp;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plans a round: when it is, what each team inspects, and how many seats it has. */
@Component
public class RoundPlans {

    private static final Query PLAN = Query.named("round/plan");
    private static final Query PLAN_TEAMS = Query.named("round/plan-teams");
    private static final Query SIZE = Query.named("round/size-teams");
    private static final Query TEAMS = Query.named("round/teams");
    private static final Query DROP_TEAMS = Query.named("round/drop-teams");

    private final ZoneId zone;

    RoundPlans(EngineProperties properties) {
        this.zone = properties.zone();
    }

    /** The round's id, or the numbers of teams that cannot go because people sit on them, or neither where it was changed meanwhile. */
    public record Planned(@Nullable String round, List<Integer> occupied) {}

    /** Records the plan; the organizations that it names must be on record. */
    public Planned record(Change change, PlanRoundInput input, Stamp stamp) {
        var id = input.round() == null ? newRound(change, input, stamp) : input.round();
        if (change.write(PLAN, Map.of("id", id, "version", input.expectedVersion(), "says", says(input)))
                .isEmpty()) {
            return new Planned(null, List.of());
        }
        var occupied = drop(change, id, input, stamp);
        if (!occupied.isEmpty()) {
            return new Planned(null, occupied);
        }
        var teams = teams(
                change,
                id,
                input.teams().stream().map(PlanRoundInput.PlanTeam::number).toList(),
                stamp);
        planTeams(change, input, teams);
        var whole = new HashSet<>(
                input.teams().stream().flatMap(team -> team.targets().stream()).toList());
        replaceTargets(change, id, whole, stamp);
        input.teams()
                .forEach(team -> replaceTargets(
                        change, Objects.requireNonNull(teams.get(team.number())), team.targets(), stamp));
        dispatch(change, id, input.office(), stamp);
        return new Planned(id, List.of());
    }

    /** Gives teams of a round on record their seats; the round by its code, the teams by their numbers. */
    public void size(Change change, String code, Map<Integer, TeamPlan> teams) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        teams.forEach((number, plan) -> rows.add(Map.of("number", number, "says", plan.says())));
        change.write(SIZE, Map.of("code", code, "rows", rows));
    }

    /** Teams that are planned no longer go, unless somebody sits on one. */
    private List<Integer> drop(Change change, String id, PlanRoundInput input, Stamp stamp) {
        var planned =
                input.teams().stream().map(PlanRoundInput.PlanTeam::number).collect(Collectors.toSet());
        var gone = change
                .ask(TEAMS, Map.of("round", id, "on", stamp.at().atZone(zone).toLocalDate(), "knownAt", stamp.moment()))
                .stream()
                .filter(row -> !planned.contains(row.integer("number")))
                .toList();
        var occupied = gone.stream()
                .filter(row -> row.integer("seats") > 0)
                .map(row -> row.integer("number"))
                .toList();
        if (occupied.isEmpty() && !gone.isEmpty()) {
            change.write(
                    DROP_TEAMS,
                    Map.of(
                            "teams",
                            gone.stream().map(row -> row.string("id")).toList(),
                            "now",
                            stamp.moment(),
                            "by",
                            stamp.by()));
        }
        return occupied;
    }

    private static void planTeams(Change change, PlanRoundInput input, Map<Integer, String> teams) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        input.teams()
                .forEach(team -> rows.add(Map.of(
                        "id",
                        Objects.requireNonNull(teams.get(team.number())),
                        "says",
                        team.plan().says())));
        change.write(PLAN_TEAMS, Map.of("rows", rows));
    }

    private static Map<String, @Nullable Object> says(PlanRoundInput input) {
        var says = new HashMap<String, @Nullable Object>();
        says.put("name", input.name());
        says.put("code", input.code());
        says.put("kinds", input.kinds().stream().map(Enum::name).toList());
        says.put("from", input.from());
        says.put("to", input.to());
        return says;
    }

    /** A round that nothing is known of but its code; its id. */
    private static String newRound(Change change, PlanRoundInput input, Stamp stamp) {
        var row = Map.of(
                "code",
                input.code(),
                "id",
                Facts.newId(),
                "says",
                Map.of("name", input.name(), "status", RoundStatus.STAFFING.name()));
        return change.write(RoundRegister.RECORD_NODES, Map.of("rows", List.of(row), "now", stamp.moment()))
                .getFirst()
                .string("id");
    }

    /** The ids of a round's teams by number, made where they are new. */
    private static Map<Integer, String> teams(Change change, String round, Collection<Integer> numbers, Stamp stamp) {
        var rows = numbers.stream()
                .map(number -> Map.of("round", round, "number", number, "id", Facts.newId(), "fact", Facts.newId()))
                .toList();
        var teams = new HashMap<Integer, String>();
        change.write(RoundRegister.RECORD_TEAMS, Map.of("rows", rows, "now", stamp.moment()))
                .forEach(row -> teams.put(row.integer("number"), row.string("id")));
        return teams;
    }

    /** From now on the round or team inspects these organizations and no others. */
    private static void replaceTargets(Change change, String inspector, Collection<String> targets, Stamp stamp) {
        var facts = targets.stream()
                .map(target -> new Fact("INSPECTS", inspector, target, Map.of()))
                .toList();
        RoundRegister.FACTS.replace(change, List.of(inspector), "INSPECTS", facts, stamp);
    }

    private static void dispatch(Change change, String round, String office, Stamp stamp) {
        var fact = new Fact("DISPATCHED_BY", round, office, Map.of());
        RoundRegister.FACTS.replace(change, List.of(round), "DISPATCHED_BY", List.of(fact), stamp);
    }
}
