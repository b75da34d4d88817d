package org.jingwei.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.access.Accounts;
import org.jingwei.access.Role;
import org.jingwei.access.Scope;
import org.jingwei.access.Viewer;
import org.jingwei.access.Viewers;
import org.jingwei.assembly.Request.Seat;
import org.jingwei.assembly.Verifier.Seated;
import org.jingwei.cadre.Kinfolk;
import org.jingwei.graph.Graph;
import org.jingwei.pool.PoolKind;
import org.jingwei.round.Round;
import org.jingwei.round.Rounds;
import org.jingwei.shared.TeamRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each hard rule is broken once, and the verifier sees that and nothing else. */
@OfficeTest
class VerifierTests {

    @Autowired
    private Office office;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Viewers viewers;

    @Autowired
    private Graph graph;

    @Autowired
    private Kinfolk kinfolk;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Verifier verifier;

    private AssemblyWorld world;
    private String account;
    private Round round;
    private List<Seated> seats;

    @BeforeEach
    void seatTwoTeams() {
        world = new AssemblyWorld(office);
        account = office.account(null);
        accounts.grant(account, Role.CLERK, Scope.office());
        var planned = world.plan(
                0,
                AssemblyWorld.team(1, world.bureau(), 3, List.of()),
                AssemblyWorld.team(2, world.unit("harbour"), 1, List.of()));
        round = round(planned.path("id").asString());
        seats = new ArrayList<>(List.of(
                seat(1, TeamRole.LEADER, world.member("leader-1", true)),
                seat(1, TeamRole.MEMBER, world.member("member-1", false)),
                seat(1, TeamRole.MEMBER, world.member("member-2", false)),
                seat(1, TeamRole.MEMBER, world.member("member-3", false)),
                seat(2, TeamRole.LEADER, world.member("leader-2", true)),
                seat(2, TeamRole.MEMBER, world.member("member-4", false))));
    }

    @Test
    void findsNothingWrongWithTeamsAsTheyShouldBe() {
        assertThat(faults()).isEmpty();
        assertThat(verifier.verify(round, seats, request(), viewer()).verdicts())
                .hasSize(6);
    }

    @Test
    void seesWhoSitsTwice() {
        seats.set(5, seat(2, TeamRole.MEMBER, who(1)));

        assertThat(faults()).containsExactly(new Fault.Twice(who(1)));
    }

    @Test
    void seesWhoSitsTwiceUnderAnotherRecord() {
        var other = world.member("member-1 again", false);
        office.cypher(
                "MATCH (one {id: $one}), (other {id: $other}) "
                        + "CREATE (one)-[:SAME_AS {id: randomUUID(), recordedAt: datetime('2020-01-01T00:00Z')}]->(other)",
                Map.of("one", who(1), "other", other));
        seats.set(5, seat(2, TeamRole.MEMBER, other));

        assertThat(faults()).containsExactly(new Fault.Twice(other));
    }

    @Test
    void seesAnEmptySeatAndOneTooMany() {
        seats.set(5, seat(2, TeamRole.LIAISON, who(5)));

        assertThat(faults())
                .containsExactlyInAnyOrder(
                        new Fault.SeatCount(2, TeamRole.MEMBER, 1, 0), new Fault.SeatCount(2, TeamRole.LIAISON, 0, 1));
    }

    @Test
    void seesWhoCannotBeDrawn() {
        office.cypher(
                "MATCH (:Person {id: $id})<-[:OF]-()-[in:IN]->() SET in.status = 'ON_LEAVE'", Map.of("id", who(1)));
        office.cypher("""
                MATCH (person:Person {id: $id})
                CREATE (person)-[:SERVES_ON {id: randomUUID(), role: 'MEMBER', recordedAt: datetime('2020-01-01T00:00Z')}]->
                  (:Team {id: randomUUID(), number: 1})-[:IN_ROUND]->(:Round {id: randomUUID(), name: '另一轮', kinds: ['REGULAR'],
                  status: 'RUNNING', from: date('2030-04-30'), to: date('2030-06-01')})
                """, Map.of("id", who(5)));

        assertThat(faults())
                .containsExactlyInAnyOrder(new Fault.NotDrawable(1, who(1)), new Fault.NotDrawable(2, who(5)));
    }

    @Test
    void seesWhoMayNotLead() {
        var leader = who(0);
        seats.set(0, seat(1, TeamRole.LEADER, who(1)));
        seats.set(1, seat(1, TeamRole.MEMBER, leader));

        assertThat(faults()).containsExactly(new Fault.NotEligible(1, who(0), TeamRole.LEADER));
    }

    @Test
    void seesWhoIsBlocked() {
        world.post(who(1), world.bureau(), "2015-01-01", false);

        assertThat(faults()).singleElement().isInstanceOfSatisfying(Fault.Blocked.class, blocked -> {
            assertThat(blocked.team()).isEqualTo(1);
            assertThat(blocked.cadre()).isEqualTo(who(1));
            assertThat(blocked.zh()).anySatisfy(reason -> assertThat(reason).contains("AV-12"));
        });
    }

    /** He works in what the other team inspects; his own team inspects a part of it. */
    @Test
    void seesWhoIsBlockedByWhatAnotherTeamInspects() {
        var part = world.unit("part");
        office.cypher(
                "MATCH (part {id: $part}), (whole {id: $whole}) CREATE (part)-[:PART_OF {id: randomUUID()}]->(whole) "
                        + "CREATE (part)-[:WITHIN {via: [], through: [$part, $whole]}]->(whole)",
                Map.of("part", part, "whole", world.bureau()));
        replan(AssemblyWorld.team(1, world.bureau(), 3, List.of()), AssemblyWorld.team(2, part, 1, List.of()));
        world.post(who(5), world.bureau(), "2015-01-01", false);

        assertThat(faults())
                .singleElement()
                .isInstanceOfSatisfying(
                        Fault.Blocked.class,
                        blocked -> assertThat(blocked.cadre()).isEqualTo(who(5)));
    }

    @Test
    void seesKinOnOneTeam() {
        office.cypher(
                "MATCH (one {id: $one}), (other {id: $other}) "
                        + "CREATE (one)-[:SPOUSE_OF {id: randomUUID(), recordedAt: datetime('2020-01-01T00:00Z')}]->(other)",
                Map.of("one", who(2), "other", who(1)));
        graph.change(change -> {
            kinfolk.refresh(change, Set.of(who(1), who(2)));
            return true;
        });

        assertThat(faults()).containsExactly(new Fault.Colleagues(1, who(1), who(2), List.of("AV-13")));
    }

    @Test
    void seesASpecialtyThatIsLacking() {
        replan(
                AssemblyWorld.team(1, world.bureau(), 3, List.of(Map.of("specialty", "审计", "atLeast", 2))),
                AssemblyWorld.team(2, world.unit("harbour"), 1, List.of(Map.of("specialty", "政法", "atLeast", 1))));

        assertThat(faults()).containsExactly(new Fault.Lacking(2, "政法", 1, 0));
    }

    @Test
    void seesTooManyOfOneUnit() {
        var home = world.unit("home");
        world.post(who(1), home, "2015-01-01", false);
        world.post(who(2), home, "2015-01-01", false);
        assertThat(faults()).isEmpty();
        world.post(who(3), home, "2015-01-01", false);

        assertThat(faults()).containsExactly(new Fault.OneHome(1, 3, 2));
    }

    @Test
    void seesWhoWasBannedAndWhoIsNotWhereHeWasPinned() {
        var asked = new Request(
                round.id(),
                PoolKind.INSPECTION,
                List.of(new Seat(teamId(2), who(1), null), new Seat(teamId(1), who(2), TeamRole.MEMBER)),
                List.of(new Seat(teamId(1), who(3), TeamRole.MEMBER), new Seat(teamId(1), who(0), TeamRole.DEPUTY)),
                List.of(),
                false,
                true,
                List.of(),
                null,
                10);

        assertThat(verifier.verify(round, seats, asked, viewer()).faults())
                .containsExactlyInAnyOrder(new Fault.Banned(1, who(3)), new Fault.NotPinned(2, who(1)));
    }

    /** The same seats under another plan. */
    @SafeVarargs
    private void replan(Map<String, Object>... teams) {
        var former = round;
        round = round(world.plan("B-" + account, 0, LocalDate.parse("2030-03-01"), List.of(teams))
                .path("id")
                .asString());
        seats.replaceAll(seat -> former.teams().stream()
                .filter(team -> team.id().equals(seat.team()))
                .map(team -> seat(team.number(), seat.role(), seat.cadre()))
                .findFirst()
                .orElseThrow());
    }

    /** As he stands now: what is recorded later he does not know. */
    private Viewer viewer() {
        return viewers.findByAccount(account, List.of(), new org.jingwei.access.Request(null, null))
                .orElseThrow();
    }

    private List<Fault> faults() {
        return verifier.verify(round, seats, request(), viewer()).faults();
    }

    private Request request() {
        return new Request(
                round.id(), PoolKind.INSPECTION, List.of(), List.of(), List.of(), false, true, List.of(), null, 10);
    }

    private Round round(String id) {
        return rounds.find(id, viewer()).orElseThrow();
    }

    private String who(int seat) {
        return seats.get(seat).cadre();
    }

    private Seated seat(int team, TeamRole role, String cadre) {
        return new Seated(teamId(team), role, cadre);
    }

    private String teamId(int number) {
        return round.teams().get(number - 1).id();
    }
}
