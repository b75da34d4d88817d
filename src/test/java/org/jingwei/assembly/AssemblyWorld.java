package org.jingwei.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jingwei.Caller;
import org.jingwei.Office;
import org.jingwei.access.Role;
import tools.jackson.databind.JsonNode;

/** A small round and its pool, drawn for one test and spoken to over HTTP; nobody else is in the pool. */
final class AssemblyWorld {

    private static final String PLAN = """
            mutation($input: PlanRoundInput!) { planRound(input: $input) {
              round { id version teams { id number plan { leaders members wants { specialty atLeast } } targets { id } } }
              problems { code message path } } }""";
    static final String ASSEMBLE = """
            mutation($input: AssembleTeamsInput!) { assembleTeams(input: $input) {
              assembly { id state } problems { code message path } } }""";
    private static final String LOOK = """
            query($id: ID!) { assembly(id: $id) { state stage progress position failure round { id }
              proposal { id roundVersion objective bound gap fallback verified seed terms { term name value weight }
                teams { team { id number } seats { role outcome reasons member { id name } alternates { id } } } }
              impossible { shortages { statement needed available seats { statement team { number } } }
                core { statement team { number } } overdrawn { statement team { number } }
                remedies { statement kind cost steps { statement kind team { number } role member { id } from { id name } } } } } }""";
    static final String APPOINT = """
            mutation($input: AppointTeamsInput!) { appointTeams(input: $input) {
              round { id version status teams { number seats { role member { id name } } } } problems { code message path } } }""";

    private static final String CHECK_AGAINST_CLUES = """
            mutation($input: ClueCheckInput!) { checkAgainstClues(input: $input) { check { clean } problems { code } } }""";

    private final Office office;
    private final Caller clerk;
    private final Caller head;
    private final String mark;
    private final String bureau;
    private final String commission;

    AssemblyWorld(Office office) {
        this.office = office;
        clerk = office.bearer(office.token(Role.CLERK)).with("Accept-Language", "zh-CN");
        head = office.bearer(office.token(Role.OFFICE_HEAD)).with("Accept-Language", "zh-CN");
        mark = UUID.randomUUID().toString().substring(0, 8);
        bureau = unit("bureau");
        commission = unit("commission");
        office.cypher("MERGE (:TalentPool {kind: 'INSPECTION'}) MERGE (:TalentPool {kind: 'LEADER'})");
        office.cypher("MATCH (member:PoolMember)-[in:IN]->() SET in.status = 'EXITED'");
    }

    /** The head holds what was proposed against clues, and nothing stands against it. */
    void checkAgainstClues(JsonNode round, JsonNode proposal) {
        assertThat(checkAgainstClues(round, seats(proposal), 1)).isEmpty();
    }

    /** The codes for which it was refused, or what was not clean. */
    List<String> checkAgainstClues(JsonNode round, List<Map<String, Object>> seats, int version) {
        var input = Map.of("round", round.path("id").asString(), "expectedVersion", version, "seats", seats);
        var checked = head.ask(CHECK_AGAINST_CLUES, Map.of("input", input)).data("/checkAgainstClues");
        return checked.at("/check/clean").asBoolean()
                ? List.of()
                : checked.path("problems")
                        .valueStream()
                        .map(problem -> problem.path("code").asString())
                        .toList();
    }

    List<Map<String, Object>> seats(JsonNode proposal) {
        var seats = new ArrayList<Map<String, Object>>();
        proposal.path("teams")
                .forEach(team -> team.path("seats")
                        .forEach(seat -> seats.add(Map.of(
                                "team", team.at("/team/id").asString(),
                                "role", seat.path("role").asString(),
                                "cadre", seat.at("/member/id").asString()))));
        return seats;
    }

    Caller clerk() {
        return clerk;
    }

    Caller head() {
        return head;
    }

    String bureau() {
        return bureau;
    }

    String commission() {
        return commission;
    }

    JsonNode ended(String id) {
        return await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> look(id),
                        assembly -> assembly.path("stage").asString().equals("FINISHED"));
    }

    JsonNode look(String id) {
        return clerk.ask(LOOK, Map.of("id", id)).data("/assembly");
    }

    String assemble(JsonNode round) {
        return assemble(input(round));
    }

    String assemble(Map<String, Object> input) {
        var answer = clerk.ask(ASSEMBLE, Map.of("input", input));
        var id = answer.data("/assembleTeams/assembly/id").asString("");
        assertThat(id).as(answer.body()).isNotEmpty();
        return id;
    }

    static Map<String, Object> input(JsonNode round) {
        return Map.of("round", round.path("id").asString());
    }

    /** Two teams of a leader and a member, and just the people whom they need. */
    JsonNode planForFour() {
        member("leader-1", true);
        member("leader-2", true);
        member("member-1", false);
        member("member-2", false);
        return plan(0);
    }

    /** Somebody for a seat, as an appointment names him. */
    static Map<String, Object> seat(String team, String cadre, String role) {
        return Map.of("team", team, "cadre", cadre, "role", role);
    }

    /** The head appoints a leader and a member to each team of a round that was just planned, in the order of the teams. */
    void appoint(JsonNode planned, List<String> leadersAndMembers, List<Map<String, Object>> answers) {
        var seats = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < leadersAndMembers.size(); i++) {
            var team = planned.at("/teams/" + i / 2 + "/id").asString();
            seats.add(seat(team, leadersAndMembers.get(i), i % 2 == 0 ? "LEADER" : "MEMBER"));
        }
        var input = Map.of(
                "round", planned.path("id").asString(), "expectedVersion", 1, "seats", seats, "answers", answers);
        var appointed = head.ask(APPOINT, Map.of("input", input));
        assertThat(appointed.data("/appointTeams/problems").size())
                .as(appointed.body())
                .isZero();
    }

    /** Two teams of a leader and a member. */
    JsonNode plan(int version) {
        return plan(version, team(1, bureau, 1, List.of()), team(2, commission, 1, List.of()));
    }

    @SafeVarargs
    final JsonNode plan(int version, Map<String, Object>... teams) {
        return plan("A-" + mark, version, LocalDate.parse("2030-03-01"), List.of(teams));
    }

    /** A round of two months. */
    JsonNode plan(String code, int version, LocalDate from, List<Map<String, Object>> teams) {
        var input = Map.of(
                "name",
                "第一轮",
                "code",
                code,
                "kinds",
                List.of("REGULAR"),
                "office",
                bureau,
                "expectedVersion",
                version,
                "from",
                from.toString(),
                "to",
                from.plusMonths(2).toString(),
                "teams",
                teams);
        var answer = clerk.ask(PLAN, Map.of("input", input));
        assertThat(answer.data("/planRound/problems").size()).as(answer.body()).isZero();
        return answer.data("/planRound/round");
    }

    /** A team of a leader and so many members. */
    static Map<String, Object> team(int number, String target, int members, List<Map<String, Object>> wants) {
        return Map.of(
                "number",
                number,
                "targets",
                List.of(target),
                "leaders",
                1,
                "deputies",
                0,
                "liaisons",
                0,
                "members",
                members,
                "wants",
                wants);
    }

    /** He works there from that day on. */
    void post(String person, String unit, String from, boolean leading) {
        office.cypher("""
                MATCH (person:Person {id: $person}), (unit:Organization {id: $unit})
                CREATE (person)-[:HELD_POST {id: randomUUID(), title: '科员', leading: $leading, from: date($from),
                  recordedAt: datetime('2020-01-01T00:00Z')}]->(unit)
                """, Map.of("person", person, "unit", unit, "from", from, "leading", leading));
    }

    void located(String unit, String region) {
        office.cypher("""
                MATCH (unit:Organization {id: $unit}), (region:Region {id: $region})
                CREATE (unit)-[:LOCATED_IN {id: randomUUID(), from: date('2000-01-01'), recordedAt: datetime('2020-01-01T00:00Z')}]->(region)
                """, Map.of("unit", unit, "region", region));
    }

    String unit(String name) {
        var id = UUID.randomUUID().toString();
        office.cypher("""
                CREATE (unit:Organization {id: $id, name: $name, kind: 'GOVERNMENT_DEPARTMENT', level: 'CITY'})
                CREATE (unit)-[:WITHIN {via: [], through: [$id]}]->(unit)
                """, Map.of("id", id, "name", name + " " + mark));
        return id;
    }

    /** Somebody of the pool whose file is complete; his kin are kept. */
    String member(String name, boolean leads) {
        return member(name, leads, List.of("审计"));
    }

    String member(String name, boolean leads, List<String> specialties) {
        var id = UUID.randomUUID().toString();
        office.cypher("""
                MATCH (pool:TalentPool {kind: 'INSPECTION'})
                CREATE (person:Person:Cadre:KinKept {id: $id, name: $name})<-[:OF]-(:PoolMember {id: randomUUID(), kind: 'INSPECTION'})
                  -[:IN {id: randomUUID(), status: 'AVAILABLE', specialties: $specialties, recordedAt: datetime('2020-01-01T00:00Z')}]->(pool)
                WITH person
                UNWIND ['CAREER', 'KIN', 'ORIGIN', 'EDUCATION', 'MILITARY', 'HOLDINGS', 'DECLARATION'] AS part
                MERGE (file:FilePart {name: part})
                CREATE (person)-[:FILE_COVERS {id: randomUUID(), recordedAt: datetime('2020-01-01T00:00Z')}]->(file)
                """, Map.of("id", id, "name", name + " " + mark, "specialties", specialties));
        if (leads) {
            office.cypher("""
                    MATCH (person:Person {id: $id}), (pool:TalentPool {kind: 'LEADER'})
                    CREATE (person)<-[:OF]-(:PoolMember {id: randomUUID(), kind: 'LEADER'})
                      -[:IN {id: randomUUID(), status: 'AVAILABLE', specialties: [], recordedAt: datetime('2020-01-01T00:00Z')}]->(pool)
                    """, Map.of("id", id));
        }
        return id;
    }
}
