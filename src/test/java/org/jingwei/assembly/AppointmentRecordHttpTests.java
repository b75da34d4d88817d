package org.jingwei.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jingwei.Caller;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.access.Role;
import org.jingwei.access.Scope;
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
                given { team { number } number role member { id } outcome reasons answer }
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
    void whoInspectedForSomeDaysIsOnRecordWhereSeatsChangeInMidRound() {
        round = begun();
        world.appoint(round, people, List.of());
        office.cypher("MATCH (check:ClueCheck) DETACH DELETE check");
        heldSince(today().minusDays(10)); // as if they had been appointed before it began
        var newcomer = world.member("newcomer", false);
        assertThat(replace(world.head(), 2, newcomer, "因病退出").size()).isZero();
        assertThat(served(people.get(1))).containsExactly(today().minusDays(10) + " – " + today());
        assertThat(served(newcomer)).containsExactly(today() + " – null");

        assertThat(withdraw(world.head(), 3, "对象调整").path("problems").size()).isZero();

        var after = record();
        assertThat(after.path("status").asString())
                .as("the inspected do not lose sight of it")
                .isEqualTo("RUNNING");
        assertThat(after.path("teams")).allMatch(team -> team.path("seats").isEmpty());
        assertThat(served(people.get(0))).containsExactly(today().minusDays(10) + " – " + today());
        assertThat(served(people.get(1))).containsExactly(today().minusDays(10) + " – " + today());
        assertThat(served(newcomer)).as("came and went on one day").isEmpty();

        office.cypher("MATCH (check:ClueCheck) DETACH DELETE check");
        reappoint(4);

        assertThat(record().at("/teams/0/seats").size()).isEqualTo(2);
        assertThat(served(people.get(0))).containsExactly(today().minusDays(10) + " – " + today(), today() + " – null");
    }

    @Test
    void aRepeatedRequestHasOneEffectWhateverHasChangedMeanwhile() {
        var once = world.head().with("Idempotency-Key", UUID.randomUUID().toString());
        var seats = seats();
        var input = Map.of("round", round.path("id").asString(), "expectedVersion", 1, "seats", seats);
        for (int i = 0; i < 2; i++) {
            var answer = once.ask(AssemblyWorld.APPOINT, Map.of("input", input));
            assertThat(answer.data("/appointTeams/problems").size())
                    .as(answer.body())
                    .isZero();
        }
        var newcomer = world.member("newcomer", false);
        office.cypher("MATCH (check:ClueCheck) DETACH DELETE check");
        var again = world.head().with("Idempotency-Key", UUID.randomUUID().toString());
        for (int i = 0; i < 2; i++) {
            assertThat(replace(again, 2, newcomer, "因病退出").size()).isZero();
        }

        assertThat(record().path("version").asInt()).isEqualTo(3);
        assertThat(record().path("appointments").size()).isEqualTo(2);
    }

    @Test
    void saysInBothLanguagesWhyNothingWasChanged() {
        world.appoint(round, people, List.of());
        var newcomer = world.member("newcomer", false);

        assertThat(replace(world.head(), 2, newcomer, " ")
                        .get(0)
                        .path("message")
                        .asString())
                .isEqualTo("请写明换人的理由，不超过2,000字。");
        var english = world.head().with("Accept-Language", "en");
        assertThat(replace(english, 2, newcomer, " ").get(0).path("message").asString())
                .isEqualTo("Say why somebody is replaced, in at most 2,000 characters.");
        assertThat(withdraw(world.head(), 2, "").at("/problems/0/message").asString())
                .isEqualTo("请写明撤回的理由，不超过2,000字。");
        assertThat(withdraw(english, 2, "").at("/problems/0/message").asString())
                .isEqualTo("Say why the teams are withdrawn, in at most 2,000 characters.");
        assertThat(record().path("appointments").size()).isEqualTo(1);
    }

    @Test
    void whatTheHeadAcceptsFromCluesIsNotInTheRecord() {
        var seats = seats();
        var accepted = List.of(Map.of("cadre", people.get(1), "reason", "线索已查清"));
        var input = Map.of(
                "round", round.path("id").asString(), "expectedVersion", 1, "seats", seats, "cluesAccepted", accepted);

        var answer = world.head().ask(AssemblyWorld.APPOINT, Map.of("input", input));

        assertThat(answer.data("/appointTeams/problems").size())
                .as(answer.body())
                .isZero();
        assertThat(office.cypher("MATCH (n:ClueCheck) WHERE '线索已查清' IN n.reasons RETURN n"))
                .as("it is kept with the check")
                .isNotEmpty();
        assertThat(record().toString()).contains("APPOINTED").doesNotContain("线索已查清");
    }

    @Test
    void aRecordKeepsTheNumberThatTheTeamHadThen() {
        world.appoint(round, people, List.of());

        office.cypher(
                "MATCH (team:Team {id: $id}) SET team.number = 7",
                Map.of("id", round.at("/teams/0/id").asString()));

        var seat = seatOf(people.get(0), record().at("/appointments/0/given"));
        assertThat(seat.path("number").asInt()).isEqualTo(1);
        assertThat(seat.at("/team/number").asInt()).isEqualTo(7);
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
        var member = office.bearer(office.token(Role.MEMBER, Scope.office(), people.get(1)));

        assertThat(withdraw(member, 2, "不行").path("round").isMissingNode()).isTrue();

        var seen = member.ask(RECORD, Map.of("id", round.path("id").asString())).data("/round");
        assertThat(seen.path("status").asString()).as("he sees his round").isEqualTo("RUNNING");
        assertThat(seen.toString()).as("and not how it was staffed").doesNotContain("APPOINTED");
        assertThat(record().at("/teams/0/seats").size()).isEqualTo(2);
        assertThat(withdraw(world.head(), 2, "可以").at("/round/version").asInt())
                .as("it was the role alone")
                .isEqualTo(3);
    }

    /** The first member of the first team goes. */
    private JsonNode replace(Caller caller, int version, String newcomer, String reason) {
        var input = Map.of(
                "team", round.at("/teams/0/id").asString(),
                "expectedVersion", version,
                "out", people.get(1),
                "in", newcomer,
                "reason", reason);
        return caller.ask(REPLACE, Map.of("input", input)).data("/replaceMember/problems");
    }

    private void reappoint(int version) {
        var input = Map.of("round", round.path("id").asString(), "expectedVersion", version, "seats", seats());
        var answer = world.head().ask(AssemblyWorld.APPOINT, Map.of("input", input));
        assertThat(answer.data("/appointTeams/problems").size())
                .as(answer.body())
                .isZero();
    }

    private List<Map<String, Object>> seats() {
        var seats = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < people.size(); i++) {
            var team = round.at("/teams/" + i / 2 + "/id").asString();
            seats.add(AssemblyWorld.seat(team, people.get(i), i % 2 == 0 ? "LEADER" : "MEMBER"));
        }
        return seats;
    }

    /** A round that began ten days ago, with the same two teams. */
    private JsonNode begun() {
        var teams = List.of(
                AssemblyWorld.team(1, world.bureau(), 1, List.of()),
                AssemblyWorld.team(2, world.commission(), 1, List.of()));
        return world.plan("B-" + UUID.randomUUID(), 0, today().minusDays(10), teams);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    private void heldSince(LocalDate day) {
        office.cypher(
                "MATCH (:Person)-[seat:SERVES_ON]->(:Team)-[:IN_ROUND]->(:Round {id: $round}) SET seat.from = $day",
                Map.of("round", round.path("id").asString(), "day", day));
    }

    /** The days of his seats in the round, as they stand. */
    private List<String> served(String person) {
        return office
                .cypher("""
                        MATCH (:Person {id: $person})-[seat:SERVES_ON]->(:Team)-[:IN_ROUND]->(:Round {id: $round})
                        WHERE seat.struckAt IS NULL
                        RETURN toString(seat.from) AS from, toString(seat.to) AS to ORDER BY seat.from
                        """, Map.of("person", person, "round", round.path("id").asString()))
                .stream()
                .map(row -> row.get("from").asString() + " – " + row.get("to").asString())
                .toList();
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
