package org.jingwei.assembly;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jingwei.assembly.Puzzle.Apart;
import org.jingwei.assembly.Puzzle.Option;
import org.jingwei.assembly.Puzzle.Person;
import org.jingwei.assembly.Puzzle.Place;
import org.jingwei.assembly.Puzzle.TeamPlan;
import org.jingwei.assembly.Puzzle.Want;
import org.jingwei.conflict.Outcome;
import org.jingwei.shared.TeamRole;

/**
 * Whole rounds by lot, in the sizes of an office, a city, a province and beyond: a fifth of the pool or more may lead, six in seven
 * pairs of person and team are allowed, every hundredth person has kin in the pool.
 */
record DrawnRound(String name, int teams, int people, int seats, int seconds) {

    static final DrawnRound OFFICE = new DrawnRound("10 teams of 75", 10, 75, 70, 15);
    static final DrawnRound CITY = new DrawnRound("32 teams of 600", 32, 600, 324, 30);
    static final DrawnRound PROVINCE = new DrawnRound("100 teams of 5,000", 100, 5_000, 1_002, 120);
    static final DrawnRound BEYOND = new DrawnRound("300 teams of 20,000", 300, 20_000, 3_051, 300);

    private static final List<String> SPECIALTIES = List.of("审计", "财政财务", "组织人事", "政法", "工程建设", "信访", "机构编制", "宣传");

    /** The terms that the solvers were once compared with: fit, fair share, same home, strength. */
    static final Map<Term, Integer> FOUR_TERMS =
            Map.of(Term.INEXPERIENCE, 0, Term.LOAD, 0, Term.DISTANCE, 0, Term.UNKNOWN, 0, Term.NEEDS_REVIEW, 0);

    Puzzle draw(long seed, Map<Term, Integer> weights) {
        var random = new SplittableRandom(seed);
        var plans = plans(random);
        var persons = persons(random);
        return new Puzzle(
                plans,
                persons,
                Options.of(options(random, plans)),
                apart(random),
                List.of(),
                List.of(),
                weights,
                seconds,
                true,
                null);
    }

    private List<TeamPlan> plans(SplittableRandom random) {
        var plans = new ArrayList<TeamPlan>();
        for (int team = 0; team < teams; team++) {
            var size = seats / teams + (team < seats % teams ? 1 : 0);
            Map<TeamRole, Integer> roles = new EnumMap<>(TeamRole.class);
            roles.put(TeamRole.LEADER, 1);
            roles.put(TeamRole.DEPUTY, 1);
            roles.put(TeamRole.MEMBER, size - 2);
            var wants = new ArrayList<Want>();
            for (var specialty : SPECIALTIES) {
                if (random.nextInt(2) == 0) {
                    wants.add(new Want(specialty, 1));
                }
            }
            plans.add(new TeamPlan(roles, wants, 2, List.of(place(random))));
        }
        return plans;
    }

    private static Place place(SplittableRandom random) {
        var city = random.nextInt(4);
        return new Place("county " + city + "." + random.nextInt(5), "city " + city, "province");
    }

    private List<Person> persons(SplittableRandom random) {
        var homes = new ArrayList<Place>();
        for (int home = 0; home < Math.max(10, people / 20); home++) {
            homes.add(place(random));
        }
        var persons = new ArrayList<Person>();
        for (int person = 0; person < people; person++) {
            var home = random.nextInt(homes.size());
            var known =
                    SPECIALTIES.stream().filter(each -> random.nextInt(4) == 0).toList();
            persons.add(new Person("home " + home, known, random.nextInt(5), homes.get(home)));
        }
        return persons;
    }

    private List<Option> options(SplittableRandom random, List<TeamPlan> plans) {
        var options = new ArrayList<Option>();
        for (int person = 0; person < people; person++) {
            var leads = random.nextInt(people) < Math.max(people / 5, 3 * teams);
            for (int team = 0; team < plans.size(); team++) {
                if (random.nextInt(7) == 0) {
                    continue;
                }
                var outcome = random.nextInt(10) == 0 ? Outcome.UNKNOWN : Outcome.CLEAR;
                options.add(new Option(team, TeamRole.MEMBER, person, outcome));
                if (leads) {
                    options.add(new Option(team, TeamRole.LEADER, person, outcome));
                    options.add(new Option(team, TeamRole.DEPUTY, person, outcome));
                }
            }
        }
        return options;
    }

    private List<Apart> apart(SplittableRandom random) {
        var apart = new ArrayList<Apart>();
        for (int pair = 0; pair < people / 100; pair++) {
            var first = random.nextInt(people - 1);
            apart.add(new Apart(first, first + 1 + random.nextInt(people - first - 1)));
        }
        return apart;
    }
}
