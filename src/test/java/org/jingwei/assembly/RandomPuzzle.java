package org.jingwei.assembly;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jingwei.assembly.Puzzle.Apart;
import org.jingwei.assembly.Puzzle.Option;
import org.jingwei.assembly.Puzzle.Person;
import org.jingwei.assembly.Puzzle.Pin;
import org.jingwei.assembly.Puzzle.TeamPlan;
import org.jingwei.assembly.Puzzle.Want;
import org.jingwei.conflict.Outcome;
import org.jingwei.shared.TeamRole;

/** Rounds by lot. */
final class RandomPuzzle {

    private static final List<String> SPECIALTIES = List.of("审计", "财政财务", "组织人事", "政法", "工程建设");

    private final Random random;
    private final Random places;
    private final int teams;
    private final int people;

    RandomPuzzle(long seed, int teams, int people) {
        this.random = new Random(seed);
        this.places = new Random(-seed);
        this.teams = teams;
        this.people = people;
    }

    Puzzle draw() {
        var persons = new ArrayList<Person>();
        for (int i = 0; i < people; i++) {
            persons.add(
                    new Person("home" + random.nextInt(Math.max(2, people / 3)), some(), random.nextInt(4), place()));
        }
        var plans = new ArrayList<TeamPlan>();
        for (int i = 0; i < teams; i++) {
            plans.add(plan());
        }
        return new Puzzle(
                plans,
                persons,
                Options.of(options(plans)),
                apart(),
                pins(plans),
                kept(plans),
                Map.of(),
                20,
                true,
                null);
    }

    private TeamPlan plan() {
        Map<TeamRole, Integer> seats = new EnumMap<>(TeamRole.class);
        seats.put(TeamRole.LEADER, 1);
        seats.put(TeamRole.MEMBER, 1 + random.nextInt(2));
        if (random.nextBoolean()) {
            seats.put(TeamRole.DEPUTY, 1);
        }
        return new TeamPlan(
                seats, List.of(new Want(SPECIALTIES.get(random.nextInt(5)), random.nextInt(2))), 2, List.of(place()));
    }

    private List<Pin> kept(List<TeamPlan> plans) {
        return places.nextInt(3) == 0 ? List.of(new Pin(places.nextInt(plans.size()), 1, null)) : List.of();
    }

    private Puzzle.Place place() {
        var city = places.nextInt(3);
        return city == 2
                ? Puzzle.Place.UNKNOWN
                : new Puzzle.Place("county " + city + places.nextInt(2), "city " + city, "province");
    }

    private List<String> some() {
        return SPECIALTIES.stream().filter(each -> random.nextInt(3) == 0).toList();
    }

    private List<Option> options(List<TeamPlan> plans) {
        var options = new ArrayList<Option>();
        for (int person = 0; person < people; person++) {
            var leads = random.nextInt(2) == 0;
            for (int team = 0; team < teams; team++) {
                var number = team;
                var outcome = outcome();
                var candidate = person;
                if (outcome != Outcome.BLOCKED) {
                    plans.get(team).seats().keySet().stream()
                            .filter(role -> role == TeamRole.MEMBER || leads)
                            .forEach(role -> options.add(new Option(number, role, candidate, outcome)));
                }
            }
        }
        return options;
    }

    private Outcome outcome() {
        return switch (random.nextInt(6)) {
            case 0 -> Outcome.BLOCKED;
            case 1 -> Outcome.UNKNOWN;
            case 2 -> Outcome.NEEDS_REVIEW;
            default -> Outcome.CLEAR;
        };
    }

    private List<Apart> apart() {
        var apart = new ArrayList<Apart>();
        for (int i = 0; i + 1 < people; i++) {
            if (random.nextInt(5) == 0) {
                apart.add(new Apart(i, i + 1));
            }
        }
        return apart;
    }

    private List<Pin> pins(List<TeamPlan> plans) {
        return random.nextInt(3) == 0 ? List.of(new Pin(random.nextInt(plans.size()), 0, null)) : List.of();
    }
}
