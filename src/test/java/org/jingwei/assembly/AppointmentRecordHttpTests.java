package org.jingwei.assembly;

import static org.assertj.core.api.Assertions.assertThat;

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

/** What is kept of appointing, replacing and withdrawing, and that nothing of it changes later. */
@OfficeTest
class AppointmentRecordHttpTests {

    private static final String RECORD = """
            query($id: ID!) { round(id: $id) { version status teams { seats { member { id } } }
              appointments { kind number by reason
                given { team { number } role member { id } outcome reasons answer }
                taken { team { number } role member { id } outcome } } } }""";
    private static final String WITHDRAW = """
            mutation($input: WithdrawTeamsInput!) { withdrawTeams(input: $input) {
              round { id version status teams { seats { member { id } } } } problems { code message path } } }""";
    private static final String REPLACE = """
            mutation($input: ReplaceMemberInput!) { replaceMember(input: $input) {
              round { version } problems { code message } } }""";

    @Autowired
    private Office office;

    private AssemblyWorld world;
    private List<String> people;
    private JsonNode round;

    @BeforeEach
    void begin() {
        world = new AssemblyWorld(office);
        people = List.of(
                world.member("leader-1", true),
                world.member("member-1", false),
                world.member("leader-2", true),
                world.member("member-2", false));
        round = world.plan(0);
    }

    @Test
    void keepsWhatWasKnownAndAnsweredWhenTeamsWereAppointed() {
        var strange = people.get(1);
        covers(strange, false);
        world.appoint(round, people, List.of(Map.of("cadre", strange, "reason", "本人已书面说明")));

        var first = record().path("appointments").get(0);

        assertThat(first.path("kind").asString()).isEqualTo("APPOINTED");
        assertThat(first.path("number").asInt()).isEqualTo(2);
        assertThat(first.path("by").asString()).isNotBlank();
        assertThat(first.path("given").size()).isEqualTo(4);
        assertThat(first.path("taken").size()).isZero();
        var seat = seatOf(strange, first.path("given"));
        assertThat(seat.path("outcome").asString()).isEqualTo("UNKNOWN");
        assertThat(seat.path("reasons").size()).isPositive();
        assertThat(seat.path("answer").asString()).isEqualTo("本人已书面说明");
        assertThat(seat.at("/team/number").asInt()).isEqualTo(1);
        assertThat(seatOf(people.get(0), first.path("given")).path("outcome").asString())
                .isEqualTo("CLEAR");
        covers(strange, true);
        world.post(people.get(0), world.bureau(), "2029-01-01", false);
        assertThat(record().path("appointments").get(0))
                .as("what is known now changes nothing")
                .isEqualTo(first);
    }

    @Test
    void keepsWhoWasReplacedByWhomAndWhy() {
        world.appoint(round, people, List.of());
        var newcomer = world.member("newcomer", false);
        office.cypher("MATCH (check:ClueCheck) DETACH DELETE check");
        var input = Map.of(
                "team",
                round.at("/teams/0/id").asString(),
                "expectedVersion",
                2,
                "out",
                people.get(1),
                "in",
                newcomer,
                "reason",
                "因病退出");

        var replaced = world.head().ask(REPLACE, Map.of("input", input));

        assertThat(replaced.data("/replaceMember/problems").size())
                .as(replaced.body())
                .isZero();
        var appointments = record().path("appointments");
        assertThat(appointments)
                .extracting(each -> each.path("kind").asString())
                .containsExactly("REPLACED", "APPOINTED");
        var last = appointments.get(0);
        assertThat(last.path("reason").asString()).isEqualTo("因病退出");
        assertThat(last.path("given")).singleElement().satisfies(seat -> {
            assertThat(seat.at("/member/id").asString()).isEqualTo(newcomer);
            assertThat(seat.path("outcome").asString()).isEqualTo("CLEAR");
        });
        assertThat(last.path("taken")).singleElement().satisfies(seat -> {
            assertThat(seat.at("/member/id").asString()).isEqualTo(people.get(1));
            assertThat(seat.path("role").asString()).isEqualTo("MEMBER");
            assertThat(seat.path("outcome").isNull()).isTrue();
        });
    }

    @Test
    void withdrawsTheTeamsKeepsWhoSatAndAppointsThemAnew() {
        world.appoint(round, people, List.of());

        var withdrawn = withdraw(world.head(), 2, "对象调整");

        assertThat(withdrawn.path("problems").size()).as(withdrawn.toString()).isZero();
        assertThat(withdrawn.at("/round/status").asString()).isEqualTo("PLANNED");
        assertThat(withdrawn.at("/round/version").asInt()).isEqualTo(3);
        assertThat(withdrawn.at("/round/teams"))
                .allMatch(team -> team.path("seats").isEmpty());
        var last = record().path("appointments").get(0);
        assertThat(last.path("kind").asString()).isEqualTo("WITHDRAWN");
        assertThat(last.path("reason").asString()).isEqualTo("对象调整");
        assertThat(last.path("taken").size()).isEqualTo(4);
        assertThat(last.path("given").size()).isZero();
        var assembly = world.ended(world.assemble(round));
        assertThat(assembly.path("state").asString()).as("they are free again").isEqualTo("DONE");
        var seats = world.seats(assembly.path("proposal"));
        office.cypher("MATCH (check:ClueCheck) DETACH DELETE check");
        var again = world.head()
                .ask(
                        AssemblyWorld.APPOINT,
                        Map.of(
                                "input",
                                Map.of("round", round.path("id").asString(), "expectedVersion", 3, "seats", seats)));
        assertThat(again.data("/appointTeams/problems").size()).as(again.body()).isZero();
        assertThat(record().path("appointments"))
                .extracting(each -> each.path("kind").asString())
                .containsExactly("APPOINTED", "WITHDRAWN", "APPOINTED");
    }

    @Test
    void refusesToWithdrawByName() {
        assertThat(codes(withdraw(world.head(), 1, "早了"))).containsExactly("no-seats");
        world.appoint(round, people, List.of());
        assertThat(codes(withdraw(world.head(), 1, "旧版本"))).containsExactly("stale-version");
        assertThat(codes(withdraw(world.head(), 2, "  "))).containsExactly("bad-variable");
        office.cypher(
                "MATCH (round:Round {id: $id}) SET round.status = 'CLOSED'",
                Map.of("id", round.path("id").asString()));
        assertThat(codes(withdraw(world.head(), 2, "晚了"))).containsExactly("round-closed");
        office.cypher(
                "MATCH (round:Round {id: $id}) SET round.status = 'RUNNING'",
                Map.of("id", round.path("id").asString()));
        assertThat(record().path("appointments").size())
                .as("nothing was half done")
                .isEqualTo(1);
        assertThat(record().at("/teams/0/seats").size()).isEqualTo(2);
    }

    @Test
    void aRequestThatIsSentTwiceIsOneRecord() {
        world.appoint(round, people, List.of());
        var once = world.head().with("Idempotency-Key", UUID.randomUUID().toString());

        var first = withdraw(once, 2, "对象调整");
        var second = withdraw(once, 2, "对象调整");

        assertThat(second).isEqualTo(first);
        assertThat(record().path("appointments").size()).isEqualTo(2);
    }

    @Test
    void whoeverStaffsNoRoundsNeitherWithdrawsNorReadsTheRecord() {
        world.appoint(round, people, List.of());
        var member = office.bearer(office.token(Role.MEMBER));

        assertThat(withdraw(member, 2, "不行").path("round").isMissingNode()).isTrue();

        var seen = member.ask(RECORD, Map.of("id", round.path("id").asString())).body();
        assertThat(seen).doesNotContain("APPOINTED");
        assertThat(record().at("/teams/0/seats").size()).isEqualTo(2);
        assertThat(withdraw(world.head(), 2, "可以").at("/round/version").asInt())
                .as("it was the role alone")
                .isEqualTo(3);
    }

    private JsonNode withdraw(Caller caller, int version, String reason) {
        var input = Map.of("round", round.path("id").asString(), "expectedVersion", version, "reason", reason);
        return caller.ask(WITHDRAW, Map.of("input", input)).data("/withdrawTeams");
    }

    private static List<String> codes(JsonNode result) {
        return result.path("problems")
                .valueStream()
                .map(problem -> problem.path("code").asString())
                .toList();
    }

    private JsonNode record() {
        return world.head()
                .ask(RECORD, Map.of("id", round.path("id").asString()))
                .data("/round");
    }

    private static JsonNode seatOf(String person, JsonNode seats) {
        return seats.valueStream()
                .filter(seat -> seat.at("/member/id").asString().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private void covers(String person, boolean all) {
        office.cypher(
                "MATCH (:Person {id: $id})-[covers:FILE_COVERS]->(part) WHERE part.name = 'KIN' DELETE covers",
                Map.of("id", person));
        if (all) {
            office.cypher("""
                    MATCH (person:Person {id: $id}), (part:FilePart {name: 'KIN'})
                    CREATE (person)-[:FILE_COVERS {id: randomUUID(), recordedAt: datetime('2020-01-01T00:00Z')}]->(part)
                    """, Map.of("id", person));
        }
    }
}
