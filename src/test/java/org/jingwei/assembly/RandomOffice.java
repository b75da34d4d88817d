package org.jingwei.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jingwei.Office;
import org.jingwei.cadre.Kinfolk;
import org.jingwei.graph.Graph;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A pool by lot, drawn with its base facts, and rounds by lot for it. It remembers what it drew: what no set of seats may
 * do is judged here by that list alone, without graph, rule, model or verifier.
 */
final class RandomOffice {

    private static final int BUREAUS = 8;
    private static final int PEOPLE = 26;
    private static final List<String> SPECIALTIES = List.of("审计", "财政财务", "组织人事", "政法");
    private static final List<String> ROLES = List.of("LEADER", "DEPUTY", "LIAISON", "MEMBER");
    private static final int MOST_OF_ONE_UNIT = 2;

    /** Whoever is in the pool; bureaus by number, or -1 for none. */
    private record Human(
            String id, int worksIn, boolean heads, boolean leads, Set<String> knows, int leftLately, int fatherHeads) {}

    /** A round as it was planned and asked for. */
    record Drawn(JsonNode round, List<Map<String, Object>> teams, Map<String, Object> input) {}

    private final Random random;
    private final Office office;
    private final AssemblyWorld world;
    private final LocalDate from;
    private final List<String> bureaus = new ArrayList<>();
    private final Map<String, Human> people = new HashMap<>();
    private final Map<String, Human> spouses = new HashMap<>();

    RandomOffice(long seed, Office office, Graph graph, Kinfolk kinfolk) {
        this.random = new Random(seed);
        this.office = office;
        this.world = new AssemblyWorld(office);
        this.from = LocalDate.now(java.time.ZoneOffset.UTC).plusMonths(3);
        for (int i = 0; i < BUREAUS; i++) {
            bureaus.add(world.unit("bureau-" + i));
        }
        var drawn = new ArrayList<Human>();
        for (int i = 0; i < PEOPLE; i++) {
            drawn.add(draw(i));
        }
        for (int i = 0; i + 1 < PEOPLE; i += 2) {
            if (random.nextInt(3) == 0) {
                marry(drawn.get(i), drawn.get(i + 1));
            }
        }
        graph.change(change -> {
            kinfolk.refresh(change, people.keySet());
            return true;
        });
    }

    AssemblyWorld world() {
        return world;
    }

    private Human draw(int number) {
        var leads = random.nextInt(3) == 0;
        var knows = new TreeSet<String>();
        SPECIALTIES.stream().filter(each -> random.nextInt(3) == 0).forEach(knows::add);
        var id = world.member("person-" + number, leads, List.copyOf(knows));
        var human = new Human(
                id,
                random.nextInt(BUREAUS),
                random.nextInt(4) == 0,
                leads,
                knows,
                random.nextInt(3) == 0 ? random.nextInt(BUREAUS) : -1,
                random.nextInt(4) == 0 ? random.nextInt(BUREAUS) : -1);
        world.post(id, bureaus.get(human.worksIn()), "2015-01-01", human.heads());
        if (human.leftLately() >= 0) {
            former(id, bureaus.get(human.leftLately()), from.minusYears(2));
        }
        former(id, bureaus.get(random.nextInt(BUREAUS)), from.minusYears(4)); // too long ago to matter
        if (human.fatherHeads() >= 0) {
            father(id, bureaus.get(human.fatherHeads()));
        }
        if (random.nextInt(8) == 0) {
            office.cypher(
                    "MATCH (:Person {id: $id})-[covers:FILE_COVERS]->(:FilePart {name: 'CAREER'}) DELETE covers",
                    Map.of("id", id));
        }
        people.put(id, human);
        return human;
    }

    private void former(String person, String unit, LocalDate to) {
        office.cypher("""
                MATCH (person:Person {id: $person}), (unit:Organization {id: $unit})
                CREATE (person)-[:HELD_POST {id: randomUUID(), title: '科员', leading: false, from: date('2005-01-01'),
                  to: $to, recordedAt: datetime('2020-01-01T00:00Z')}]->(unit)
                """, Map.of("person", person, "unit", unit, "to", to));
    }

    private void father(String person, String unit) {
        office.cypher("""
                MATCH (person:Person {id: $person}), (unit:Organization {id: $unit})
                CREATE (father:Person {id: randomUUID(), name: 'father'})
                CREATE (father)-[:PARENT_OF {id: randomUUID(), recordedAt: datetime('2020-01-01T00:00Z')}]->(person)
                CREATE (father)-[:HELD_POST {id: randomUUID(), title: '局长', leading: true, from: date('2015-01-01'),
                  recordedAt: datetime('2020-01-01T00:00Z')}]->(unit)
                """, Map.of("person", person, "unit", unit));
    }

    private void marry(Human one, Human other) {
        office.cypher("""
                MATCH (one:Person {id: $one}), (other:Person {id: $other})
                CREATE (one)-[:SPOUSE_OF {id: randomUUID(), recordedAt: datetime('2020-01-01T00:00Z')}]->(other)
                """, Map.of("one", one.id(), "other", other.id()));
        spouses.put(one.id(), other);
        spouses.put(other.id(), one);
    }

    /** Two or three teams, some with a specialty, a pin or a ban. */
    Drawn round(int number) {
        var teams = new ArrayList<Map<String, Object>>();
        var size = 2 + random.nextInt(2);
        for (int i = 0; i < size; i++) {
            teams.add(team(i + 1));
        }
        var round = world.plan("X-" + number + "-" + bureaus.getFirst().substring(0, 8), 0, from, teams);
        var input = new HashMap<String, Object>(AssemblyWorld.input(round));
        input.put("allowNeedsReview", random.nextBoolean());
        var ids = new ArrayList<>(new TreeSet<>(people.keySet()));
        java.util.Collections.shuffle(ids, random);
        input.put("pins", random.nextInt(3) == 0 ? List.of(seat(round, ids.removeFirst(), "MEMBER")) : List.of());
        input.put("bans", List.of(seat(round, ids.removeFirst(), "MEMBER"), seat(round, ids.removeFirst(), "LEADER")));
        return new Drawn(round, teams, input);
    }

    private Map<String, Object> team(int number) {
        var team = new HashMap<String, Object>();
        team.put("number", number);
        var targets =
                new TreeSet<>(List.of(bureaus.get(random.nextInt(BUREAUS)), bureaus.get(random.nextInt(BUREAUS))));
        team.put("targets", List.copyOf(targets));
        team.put("leaders", 1);
        team.put("deputies", random.nextInt(2));
        team.put("liaisons", random.nextInt(2));
        team.put("members", 1 + random.nextInt(3));
        team.put(
                "wants",
                random.nextBoolean()
                        ? List.of()
                        : List.of(Map.of(
                                "specialty",
                                SPECIALTIES.get(random.nextInt(SPECIALTIES.size())),
                                "atLeast",
                                1 + random.nextInt(2))));
        return team;
    }

    private Map<String, Object> seat(JsonNode round, String person, String role) {
        var team = random.nextInt(round.path("teams").size());
        return Map.of("team", round.at("/teams/" + team + "/id").asString(), "cadre", person, "role", role);
    }

    /** Whatever a proposal for the round does that it may not. */
    List<String> breaches(Drawn drawn, JsonNode proposal) {
        var breaches = new ArrayList<String>();
        var seen = new HashSet<String>();
        if (proposal.path("teams").size() != drawn.teams().size()) {
            breaches.add("teams are missing");
        }
        for (var proposed : proposal.path("teams")) {
            var number = proposed.at("/team/number").asInt();
            var team = drawn.teams().get(number - 1);
            var members = new HashMap<String, String>();
            proposed.path("seats")
                    .forEach(seat -> members.put(
                            seat.at("/member/id").asString(), seat.path("role").asString()));
            if (members.size() != proposed.path("seats").size()) {
                breaches.add("somebody sits twice on team " + number);
            }
            members.keySet().stream().filter(id -> !seen.add(id)).forEach(id -> breaches.add(id + " sits twice"));
            ofTeam(team, members, breaches);
            members.forEach((id, role) -> ofSeat(drawn, team, people.get(id), role, breaches));
            asked(drawn, proposed.at("/team/id").asString(), members, breaches);
        }
        return breaches;
    }

    /** Whoever is not of the pool is told of by himself. */
    private void ofTeam(Map<String, Object> team, Map<String, String> all, List<String> breaches) {
        var members = new HashMap<>(all);
        members.keySet().retainAll(people.keySet());
        for (var role : ROLES) {
            var plural = role.equals("DEPUTY") ? "deputies" : role.toLowerCase(java.util.Locale.ROOT) + "s";
            var filled = members.values().stream().filter(role::equals).count();
            if (filled != (int) team.get(plural)) {
                breaches.add(role + " of team " + team.get("number") + ": " + filled + " of " + team.get(plural));
            }
        }
        for (var want : (List<?>) team.get("wants")) {
            var specialty = String.valueOf(((Map<?, ?>) want).get("specialty"));
            var know = members.keySet().stream()
                    .filter(id -> people.get(id).knows().contains(specialty))
                    .count();
            if (know < (int) ((Map<?, ?>) want).get("atLeast")) {
                breaches.add("too few know " + specialty);
            }
        }
        for (int bureau = 0; bureau < BUREAUS; bureau++) {
            var unit = bureau;
            if (members.keySet().stream()
                            .filter(id -> people.get(id).worksIn() == unit)
                            .count()
                    > MOST_OF_ONE_UNIT) {
                breaches.add("too many of bureau " + bureau);
            }
        }
        members.keySet().stream()
                .filter(id -> spouses.containsKey(id)
                        && members.containsKey(spouses.get(id).id()))
                .forEach(id -> breaches.add(id + " sits beside the spouse"));
    }

    private void ofSeat(
            Drawn drawn, Map<String, Object> team, @Nullable Human human, String role, List<String> breaches) {
        if (human == null) {
            breaches.add("a stranger sits on team " + team.get("number"));
            return;
        }
        if ((role.equals("LEADER") && !human.leads()) || (role.equals("DEPUTY") && !human.leads() && !human.heads())) {
            breaches.add(human.id() + " may not be " + role);
        }
        var spouse = spouses.get(human.id());
        for (var target : (List<?>) team.get("targets")) {
            var bureau = bureaus.indexOf(String.valueOf(target));
            if (human.worksIn() == bureau || human.fatherHeads() == bureau) {
                breaches.add(human.id() + " or the father is of the target");
            }
            if (spouse != null && (spouse.worksIn() == bureau || spouse.fatherHeads() == bureau)) {
                breaches.add(human.id() + "'s spouse or the spouse's father is of the target");
            }
            var byApproval = drawn.input().get("allowNeedsReview").equals(true)
                    && !role.equals("LEADER")
                    && !role.equals("DEPUTY");
            if (human.leftLately() == bureau && !byApproval) {
                breaches.add(human.id() + " left the target lately");
            }
        }
    }

    private static void asked(Drawn drawn, String team, Map<String, String> members, List<String> breaches) {
        for (var pin : (List<?>) drawn.input().get("pins")) {
            var seat = (Map<?, ?>) pin;
            if (seat.get("team").equals(team) && !seat.get("role").equals(members.get(seat.get("cadre")))) {
                breaches.add(seat.get("cadre") + " is not where he was pinned");
            }
        }
        for (var ban : (List<?>) drawn.input().get("bans")) {
            var seat = (Map<?, ?>) ban;
            if (seat.get("team").equals(team) && seat.get("role").equals(members.get(seat.get("cadre")))) {
                breaches.add(seat.get("cadre") + " sits where he was banned from");
            }
        }
    }
}
