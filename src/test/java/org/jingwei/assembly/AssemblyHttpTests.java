package org.jingwei.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jingwei.Caller;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A round is planned, staffed and appointed over HTTP, by the roles that may. */
@OfficeTest
class AssemblyHttpTests {

    private static final String PLAN = """
            mutation($input: PlanRoundInput!) { planRound(input: $input) {
              round { id version teams { id number plan { leaders members wants { specialty atLeast } } targets { id } } }
              problems { code message path } } }""";
    private static final String ASSEMBLE = """
            mutation($input: AssembleTeamsInput!) { assembleTeams(input: $input) {
              assembly { id state } problems { code message path } } }""";
    private static final String LOOK = """
            query($id: ID!) { assembly(id: $id) { state stage progress failure round { id }
              proposal { id roundVersion objective bound gap verified terms { name value weight }
                teams { team { id number } seats { role outcome reasons member { id name } alternates { id } } } }
              impossible { core { statement team { number } } remedies { statement kind cost } } } }""";
    private static final String APPOINT = """
            mutation($input: AppointTeamsInput!) { appointTeams(input: $input) {
              round { id version status teams { number seats { role member { id name } } } } problems { code message path } } }""";

    @Autowired
    private Office office;

    private Caller clerk;
    private Caller head;
    private String mark;
    private String bureau;
    private String commission;

    @BeforeEach
    void draw() {
        clerk = office.bearer(office.token(Role.CLERK)).with("Accept-Language", "zh-CN");
        head = office.bearer(office.token(Role.OFFICE_HEAD)).with("Accept-Language", "zh-CN");
        mark = UUID.randomUUID().toString().substring(0, 8);
        bureau = unit("bureau");
        commission = unit("commission");
        office.cypher("MERGE (:TalentPool {kind: 'INSPECTION'}) MERGE (:TalentPool {kind: 'LEADER'})");
        office.cypher("MATCH (member:PoolMember)-[in:IN]->() SET in.status = 'EXITED'");
    }

    @Test
    void staffsARoundAppointsItAndRefusesWhatIsStale() {
        var leaders = List.of(member("leader-1", true), member("leader-2", true));
        for (int i = 0; i < 4; i++) {
            member("member-" + i, false);
        }
        var round = plan(0);

        var assembly = ended(assemble(round));

        assertThat(assembly.path("state").asString()).as(assembly.toString()).isEqualTo("DONE");
        var proposal = assembly.path("proposal");
        assertThat(proposal.path("gap").asDouble()).isZero();
        assertThat(proposal.path("objective").asDouble())
                .isEqualTo(proposal.path("terms")
                        .valueStream()
                        .mapToDouble(term -> term.path("value").asDouble()
                                * term.path("weight").asDouble())
                        .sum());
        assertThat(proposal.at("/teams/0/seats/0/role").asString()).isEqualTo("LEADER");
        assertThat(leaders).contains(proposal.at("/teams/0/seats/0/member/id").asString());

        var input = Map.of(
                "round",
                round.path("id").asString(),
                "expectedVersion",
                1,
                "proposal",
                proposal.path("id").asString());
        var appointed = clerk.ask(APPOINT, Map.of("input", input));
        assertThat(appointed.data("/appointTeams/problems").size())
                .as(appointed.body())
                .isZero();
        assertThat(appointed.data("/appointTeams/round/version").asInt()).isEqualTo(2);
        assertThat(appointed.data("/appointTeams/round/status").asString()).isEqualTo("RUNNING");
        assertThat(appointed.data("/appointTeams/round/teams/1/seats").size()).isEqualTo(2);

        var again = clerk.ask(APPOINT, Map.of("input", input));
        assertThat(again.data("/appointTeams/problems/0/code").asString())
                .as(again.body())
                .isEqualTo("stale-version");
    }

    @Test
    void saysWithNumbersWhyNoTeamsExist() {
        member("leader-1", true);
        for (int i = 0; i < 4; i++) {
            member("member-" + i, false);
        }

        var assembly = ended(assemble(plan(0)));

        assertThat(assembly.path("state").asString()).as(assembly.toString()).isEqualTo("IMPOSSIBLE");
        assertThat(assembly.at("/impossible/core/0/statement").asString()).isEqualTo("这些席位共需2人，符合条件的只有1人。");
        assertThat(assembly.at("/impossible/core").size()).isEqualTo(3);
        assertThat(assembly.at("/impossible/remedies/0/kind").asString()).isEqualTo("DROP_SEAT");
    }

    @Test
    void asksTheHeadToAnswerForASeatThatIsUnknown() {
        member("leader-1", true);
        member("leader-2", true);
        var strange = member("stranger", false);
        office.cypher("MATCH (:Person {id: $id})-[covers:FILE_COVERS]->() DELETE covers", Map.of("id", strange));
        member("member-1", false);
        var round = plan(0);
        var proposal = ended(assemble(round)).path("proposal");
        var input = new java.util.HashMap<String, Object>(Map.of(
                "round",
                round.path("id").asString(),
                "expectedVersion",
                1,
                "proposal",
                proposal.path("id").asString()));

        var refused = clerk.ask(APPOINT, Map.of("input", input));
        assertThat(refused.data("/appointTeams/problems/0/code").asString())
                .as(refused.body())
                .isEqualTo("conflict-open");
        input.put("answers", List.of(Map.of("cadre", strange, "reason", "已当面核实")));
        var byClerk = clerk.ask(APPOINT, Map.of("input", input));
        assertThat(byClerk.data("/appointTeams/problems/0/message").asString())
                .as(byClerk.body())
                .contains("只有巡察办主任可以接受");
        var byHead = head.ask(APPOINT, Map.of("input", input));
        assertThat(byHead.data("/appointTeams/problems").size())
                .as(byHead.body())
                .isZero();
        assertThat(office.cypher(
                                "MATCH (:Person {id: $id})-[s:SERVES_ON]->() RETURN s.answer AS answer",
                                Map.of("id", strange))
                        .getFirst()
                        .get("answer")
                        .asString())
                .isEqualTo("已当面核实");
    }

    @Test
    void tellsByNameWhatMakesASearchPointless() {
        var leader = member("leader-1", true);
        var round = plan(0);
        var first = round.at("/teams/0/id").asString();
        var second = round.at("/teams/1/id").asString();
        var input = new java.util.HashMap<String, Object>(input(round));
        input.put("pins", List.of(Map.of("team", first, "cadre", leader), Map.of("team", second, "cadre", leader)));
        input.put("bans", List.of(Map.of("team", first, "cadre", leader)));

        var answer = clerk.ask(ASSEMBLE, Map.of("input", input));

        assertThat(answer.data("/assembleTeams/problems")
                        .valueStream()
                        .map(problem -> problem.path("message").asString()))
                .containsExactlyInAnyOrder("同一人被指定到两个席位。", "同一人既被指定又被排除。");
    }

    @Test
    void cancelsASearchAndLeavesNoProposal() {
        member("leader-1", true);
        member("leader-2", true);
        member("member-1", false);
        member("member-2", false);
        var id = assemble(plan(0));

        var cancelled = clerk.ask(
                "mutation($id: ID!) { cancelAssembly(id: $id) { assembly { state proposal { id } } problems { code } } }",
                Map.of("id", id));

        var state = cancelled.data("/cancelAssembly/assembly/state").asString();
        assertThat(state).as(cancelled.body()).isIn("CANCELLED", "DONE");
        var over = ended(id);
        assertThat(over.path("proposal").isNull()).as(over.toString()).isEqualTo(state.equals("CANCELLED"));
    }

    private JsonNode ended(String id) {
        return await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> clerk.ask(LOOK, Map.of("id", id)).data("/assembly"),
                        assembly -> assembly.path("stage").asString().equals("FINISHED"));
    }

    private String assemble(JsonNode round) {
        var answer = clerk.ask(ASSEMBLE, Map.of("input", input(round)));
        var id = answer.data("/assembleTeams/assembly/id").asString("");
        assertThat(id).as(answer.body()).isNotEmpty();
        return id;
    }

    private static Map<String, Object> input(JsonNode round) {
        return Map.of("round", round.path("id").asString());
    }

    /** Two teams of a leader and a member. */
    private JsonNode plan(int version) {
        var teams = List.of(team(1, bureau), team(2, commission));
        var input = Map.of(
                "name",
                "第一轮",
                "code",
                "A-" + mark,
                "kinds",
                List.of("REGULAR"),
                "office",
                bureau,
                "expectedVersion",
                version,
                "from",
                "2030-03-01",
                "to",
                "2030-05-01",
                "teams",
                teams);
        var answer = clerk.ask(PLAN, Map.of("input", input));
        assertThat(answer.data("/planRound/problems").size()).as(answer.body()).isZero();
        return answer.data("/planRound/round");
    }

    private static Map<String, Object> team(int number, String target) {
        return Map.of(
                "number", number, "targets", List.of(target), "leaders", 1, "deputies", 0, "liaisons", 0, "members", 1);
    }

    private String unit(String name) {
        var id = UUID.randomUUID().toString();
        office.cypher(
                "CREATE (:Organization {id: $id, name: $name, kind: 'GOVERNMENT_DEPARTMENT', level: 'CITY'})",
                Map.of("id", id, "name", name + " " + mark));
        return id;
    }

    /** Somebody of the pool whose file is complete; his kin are kept. */
    private String member(String name, boolean leads) {
        var id = UUID.randomUUID().toString();
        office.cypher("""
                MATCH (pool:TalentPool {kind: 'INSPECTION'})
                CREATE (person:Person:Cadre:KinKept {id: $id, name: $name})<-[:OF]-(:PoolMember {id: randomUUID(), kind: 'INSPECTION'})
                  -[:IN {id: randomUUID(), status: 'AVAILABLE', specialties: ['审计'], recordedAt: datetime('2020-01-01T00:00Z')}]->(pool)
                WITH person
                UNWIND ['CAREER', 'KIN', 'ORIGIN', 'EDUCATION', 'MILITARY', 'HOLDINGS', 'DECLARATION'] AS part
                MERGE (file:FilePart {name: part})
                CREATE (person)-[:FILE_COVERS {id: randomUUID(), recordedAt: datetime('2020-01-01T00:00Z')}]->(file)
                """, Map.of("id", id, "name", name + " " + mark));
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
