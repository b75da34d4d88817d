package org.jingwei.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A round is planned, staffed and appointed over HTTP, by the roles that may. */
@OfficeTest
class AssemblyHttpTests {

    @Autowired
    private Office office;

    private AssemblyWorld world;

    @BeforeEach
    void draw() {
        world = new AssemblyWorld(office);
    }

    @Test
    void staffsARoundAppointsItAndRefusesWhatIsStale() {
        var leaders = List.of(world.member("leader-1", true), world.member("leader-2", true));
        for (int i = 0; i < 4; i++) {
            world.member("member-" + i, false);
        }
        var round = world.plan(0);

        var assembly = world.ended(world.assemble(round));

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
        var early = world.clerk().ask(AssemblyWorld.APPOINT, Map.of("input", input));
        assertThat(early.data("/appointTeams/problems/0/code").asString())
                .as("the head has not checked these seats: %s", early.body())
                .isEqualTo("conflict-open");
        world.checkAgainstClues(round, proposal);
        var appointed = world.clerk().ask(AssemblyWorld.APPOINT, Map.of("input", input));
        assertThat(appointed.data("/appointTeams/problems").size())
                .as(appointed.body())
                .isZero();
        assertThat(appointed.data("/appointTeams/round/version").asInt()).isEqualTo(2);
        assertThat(appointed.data("/appointTeams/round/status").asString()).isEqualTo("RUNNING");
        assertThat(appointed.data("/appointTeams/round/teams/1/seats").size()).isEqualTo(2);

        var again = world.clerk().ask(AssemblyWorld.APPOINT, Map.of("input", input));
        assertThat(again.data("/appointTeams/problems/0/code").asString())
                .as(again.body())
                .isEqualTo("stale-version");
    }

    @Test
    void letsNobodyAppointADraftThatIsOneTooManyOrOfAnotherPlan() {
        var round = world.planForFour();
        var proposal = world.ended(world.assemble(round)).path("proposal");
        var seats = world.seats(proposal);
        for (int i = 0; i < 3; i++) {
            assertThat(world.checkAgainstClues(round, List.of(seats.get(i)), 1)).isEmpty();
        }
        var input = Map.of(
                "round", round.path("id").asString(),
                "expectedVersion", 1,
                "proposal", proposal.path("id").asString());

        var refused = world.head().ask(AssemblyWorld.APPOINT, Map.of("input", input));
        assertThat(refused.data("/appointTeams/problems/0/code").asString()).isEqualTo("limit-clue-checks");
        assertThat(world.clerk()
                        .ask(AssemblyWorld.APPOINT, Map.of("input", input))
                        .data("/appointTeams/problems/0/code")
                        .asString())
                .as("what was refused left no trace")
                .isEqualTo("conflict-open");
        assertThat(world.checkAgainstClues(round, List.of(seats.getFirst()), 1))
                .as("a draft of today may be asked again")
                .isEmpty();
        office.cypher("MATCH (check:ClueCheck) DETACH DELETE check");

        assertThat(world.checkAgainstClues(round, seats, 1)).isEmpty();
        office.cypher(
                "MATCH (round:Round {id: $id}) SET round.version = 2",
                Map.of("id", round.path("id").asString()));
        var later = new HashMap<String, Object>(input);
        later.put("expectedVersion", 2);
        assertThat(world.clerk()
                        .ask(AssemblyWorld.APPOINT, Map.of("input", later))
                        .data("/appointTeams/problems/0/code")
                        .asString())
                .as("the plan was another")
                .isEqualTo("conflict-open");
    }

    @Test
    void saysWithNumbersWhyNoTeamsExist() {
        world.member("leader-1", true);
        for (int i = 0; i < 4; i++) {
            world.member("member-" + i, false);
        }

        var assembly = world.ended(world.assemble(world.plan(0)));

        assertThat(assembly.path("state").asString()).as(assembly.toString()).isEqualTo("IMPOSSIBLE");
        assertThat(assembly.at("/impossible/shortages/0/statement").asString()).isEqualTo("这些席位共需2人，符合条件的只有1人，缺1人。");
        assertThat(assembly.at("/impossible/shortages").size()).isEqualTo(1);
        assertThat(assembly.at("/impossible/core").size()).isEqualTo(2);
        assertThat(assembly.at("/impossible/remedies/0/kind").asString()).isEqualTo("DROP_SEAT");
    }

    @Test
    void asksTheHeadToAnswerForASeatThatIsUnknown() {
        world.member("leader-1", true);
        world.member("leader-2", true);
        var strange = world.member("stranger", false);
        office.cypher("MATCH (:Person {id: $id})-[covers:FILE_COVERS]->() DELETE covers", Map.of("id", strange));
        world.member("member-1", false);
        var round = world.plan(0);
        var proposal = world.ended(world.assemble(round)).path("proposal");
        var input = new java.util.HashMap<String, Object>(Map.of(
                "round",
                round.path("id").asString(),
                "expectedVersion",
                1,
                "proposal",
                proposal.path("id").asString()));

        var refused = world.clerk().ask(AssemblyWorld.APPOINT, Map.of("input", input));
        assertThat(refused.data("/appointTeams/problems/0/code").asString())
                .as(refused.body())
                .isEqualTo("conflict-open");
        input.put("answers", List.of(Map.of("cadre", strange, "reason", "已当面核实")));
        var byClerk = world.clerk().ask(AssemblyWorld.APPOINT, Map.of("input", input));
        assertThat(byClerk.data("/appointTeams/problems/0/message").asString())
                .as(byClerk.body())
                .contains("只有巡察办主任可以接受");
        var byHead = world.head().ask(AssemblyWorld.APPOINT, Map.of("input", input));
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
        var leader = world.member("leader-1", true);
        var round = world.plan(0);
        var first = round.at("/teams/0/id").asString();
        var second = round.at("/teams/1/id").asString();
        var input = new java.util.HashMap<String, Object>(AssemblyWorld.input(round));
        input.put("pins", List.of(Map.of("team", first, "cadre", leader), Map.of("team", second, "cadre", leader)));
        input.put("bans", List.of(Map.of("team", first, "cadre", leader)));

        var answer = world.clerk().ask(AssemblyWorld.ASSEMBLE, Map.of("input", input));

        assertThat(answer.data("/assembleTeams/problems")
                        .valueStream()
                        .map(problem -> problem.path("message").asString()))
                .containsExactlyInAnyOrder("同一人被指定到两个席位。", "同一人既被指定又被排除。");
    }

    @Test
    void cancelsASearchAndLeavesNoProposal() {
        world.member("leader-1", true);
        world.member("leader-2", true);
        world.member("member-1", false);
        world.member("member-2", false);
        var id = world.assemble(world.plan(0));

        var cancelled = world.clerk()
                .ask(
                        "mutation($id: ID!) { cancelAssembly(id: $id) { assembly { state proposal { id } } problems { code } } }",
                        Map.of("id", id));

        var state = cancelled.data("/cancelAssembly/assembly/state").asString();
        assertThat(state).as(cancelled.body()).isIn("CANCELLED", "DONE");
        var over = world.ended(id);
        assertThat(over.path("proposal").isNull()).as(over.toString()).isEqualTo(state.equals("CANCELLED"));
    }

    /** A step into another county; whose unit lies nowhere is not judged by that. */
    @Test
    void drawsFromNearbyWhereNothingElseTells() {
        var world = new AssemblyWorld(office);
        var counties = List.of("near", "far");
        counties.forEach(county -> office.cypher("""
                MERGE (city:Region {id: 'city of distances', level: 'CITY'})
                MERGE (county:Region {id: $county + ' county', level: 'COUNTY'})
                MERGE (county)-[:WITHIN]->(city)
                """, Map.of("county", county)));
        world.located(world.bureau(), "near county");
        var leader = world.member("leader", true);
        var members = new java.util.HashMap<String, String>();
        for (var county : counties) {
            members.put(county, world.member(county, false));
            var home = world.unit("home " + county);
            world.located(home, county + " county");
            world.post(members.get(county), home, "2015-01-01", false);
        }
        var round = world.plan(0, AssemblyWorld.team(1, world.bureau(), 1, List.of()));

        var proposal = world.ended(world.assemble(round)).path("proposal");

        assertThat(proposal.at("/teams/0/seats")
                        .valueStream()
                        .map(seat -> seat.at("/member/id").asString()))
                .as(proposal.toString())
                .containsExactly(leader, members.get("near"));
        var far = Map.of(
                "round", round.path("id").asString(),
                "pins", List.of(Map.of("team", round.at("/teams/0/id").asString(), "cadre", members.get("far"))));
        var farther = world.ended(world.assemble(far)).path("proposal");
        assertThat(farther.path("objective").asDouble())
                .isEqualTo(proposal.path("objective").asDouble() - 1);
    }

    @Test
    void replacesAMemberByNobodyWhoSitsElsewhere() {
        world.member("leader-1", true);
        world.member("leader-2", true);
        for (int i = 0; i < 3; i++) {
            world.member("member-" + i, false);
        }
        var round = world.plan(0);
        var proposal = world.ended(world.assemble(round)).path("proposal");
        var appointed = world.head()
                .ask(
                        AssemblyWorld.APPOINT,
                        Map.of(
                                "input",
                                Map.of(
                                        "round",
                                        round.path("id").asString(),
                                        "expectedVersion",
                                        1,
                                        "proposal",
                                        proposal.path("id").asString())));
        assertThat(appointed.data("/appointTeams/problems").size())
                .as(appointed.body())
                .isZero();
        var out = proposal.at("/teams/0/seats/1/member/id").asString();
        var elsewhere = proposal.at("/teams/1/seats/1/member/id").asString();
        var free = proposal.at("/teams/0/seats/1/alternates/0/id").asString();

        var refused = replace(round, out, elsewhere);
        var replaced = replace(round, out, free);

        assertThat(refused.data("/replaceMember/problems/0/code").asString())
                .as(refused.body())
                .isEqualTo("seated-twice");
        assertThat(replaced.data("/replaceMember/problems").size())
                .as(replaced.body())
                .isZero();
        assertThat(replaced.data("/replaceMember/round/teams/0/seats/1/member/id")
                        .asString())
                .isEqualTo(free);
    }

    private org.jingwei.Caller.Answer replace(tools.jackson.databind.JsonNode round, String out, String in) {
        return world.head()
                .ask(
                        """
                        mutation($input: ReplaceMemberInput!) { replaceMember(input: $input) {
                          round { version teams { seats { member { id } } } } problems { code message } } }""",
                        Map.of(
                                "input",
                                Map.of(
                                        "team",
                                        round.at("/teams/0/id").asString(),
                                        "expectedVersion",
                                        2,
                                        "out",
                                        out,
                                        "in",
                                        in,
                                        "reason",
                                        "因病")));
    }

    @Test
    void keepsWhoHadBetterStay() {
        world.member("leader-1", true);
        world.member("leader-2", true);
        for (int i = 0; i < 3; i++) {
            world.member("member-" + i, false);
        }
        var round = world.plan(0);
        var first = world.ended(world.assemble(round)).path("proposal");
        var spare = world.member("newcomer", false, List.of());
        var team = first.at("/teams/0/team/id").asString();
        var kept = new HashMap<String, Object>(AssemblyWorld.input(round));
        kept.put("keeps", List.of(AssemblyWorld.seat(team, spare, "MEMBER")));

        var second = world.ended(world.assemble(kept)).path("proposal");

        assertThat(world.seats(second)).contains(AssemblyWorld.seat(team, spare, "MEMBER"));
    }
}
