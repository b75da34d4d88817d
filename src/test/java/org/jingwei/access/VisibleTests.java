package org.jingwei.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.graph.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the filters let through, on drawn nodes: the same statement, the same rows for hidden and absent. */
@OfficeTest
class VisibleTests {

    private static final Query CLUE = Query.parse("test/clue", """
            // The clue of that id.
            // in: id: String, viewer: Map
            // out: id: String
            MATCH (clue:Clue {id: $id})
            // visible: clue
            RETURN clue.id AS id
            """);

    @Autowired
    Office office;

    @Autowired
    Accounts accounts;

    @Autowired
    Viewers viewers;

    @Autowired
    Graph graph;

    private final String person = UUID.randomUUID().toString();
    private final String subject = UUID.randomUUID().toString();
    private final String clue = UUID.randomUUID().toString();
    private final String team = UUID.randomUUID().toString();
    private final String body = UUID.randomUUID().toString();

    private void drawClue() {
        office.cypher("""
                CREATE (:Person {id: $person}), (subject:Person {id: $subject})
                CREATE (:Clue {id: $clue, office: 'office', team: $team, body: $body, readers: []})-[:CONCERNS]->(subject)
                """, ids());
    }

    private Map<String, Object> ids() {
        return Map.of("person", person, "subject", subject, "clue", clue, "team", team, "body", body);
    }

    private Viewer viewer(Role role, Scope scope, @Nullable String who) {
        var account = office.account(who);
        accounts.grant(account, role, scope);
        return again(account);
    }

    private Viewer again(String account) {
        return viewers.findByAccount(account, List.of(), new Request(null, null))
                .orElseThrow();
    }

    private List<Row> clueFor(Viewer viewer, String id) {
        return graph.ask(CLUE, Map.of("id", id, "viewer", viewer.scope()));
    }

    @Test
    void showsAClueWithinTheScopeOfTheGrant() {
        drawClue();

        var receiver = viewer(Role.RECEIVER, Scope.of(ScopeKind.BODY, body), person);

        assertThat(clueFor(receiver, clue)).hasSize(1);
    }

    @Test
    void hidesAClueOutsideTheScopeAsIfItWereAbsent() {
        drawClue();
        var other =
                viewer(Role.RECEIVER, Scope.of(ScopeKind.BODY, UUID.randomUUID().toString()), person);
        var clerk = viewer(Role.CLERK, Scope.of(ScopeKind.OFFICE, "office"), person);
        var head = viewer(Role.OFFICE_HEAD, Scope.of(ScopeKind.OFFICE, "elsewhere"), person);

        assertThat(clueFor(other, clue))
                .isEqualTo(clueFor(other, UUID.randomUUID().toString()))
                .isEmpty();
        assertThat(clueFor(clerk, clue)).isEmpty();
        assertThat(clueFor(head, clue)).isEmpty();
    }

    @Test
    void hidesAClueFromItsSubjectWhateverHisRoles() {
        drawClue();
        var account = office.account(subject);
        for (var role : Role.values()) {
            accounts.grant(account, role, Scope.of(ScopeKind.BODY, body));
            accounts.grant(account, role, Scope.of(ScopeKind.OFFICE, "office"));
            accounts.grant(account, role, Scope.of(ScopeKind.TEAM, team));
        }

        assertThat(clueFor(again(account), clue)).isEmpty();
    }

    @Test
    void hidesAClueFromTheSubjectUnderAnotherName() {
        drawClue();
        office.cypher("MATCH (a:Person {id: $person}), (b:Person {id: $subject}) CREATE (a)-[:SAME_AS]->(b)", ids());

        assertThat(clueFor(viewer(Role.RECEIVER, Scope.of(ScopeKind.BODY, body), person), clue))
                .isEmpty();
    }

    @Test
    void hidesAClueFromKinOfASubjectFromTheMomentTheTieIsKnown() {
        drawClue();
        var account = office.account(person);
        accounts.grant(account, Role.RECEIVER, Scope.of(ScopeKind.BODY, body));
        assertThat(clueFor(again(account), clue)).hasSize(1);

        office.cypher(
                "MATCH (a:Person {id: $person}), (b:Person {id: $subject}) CREATE (b)-[:KIN {class: 'SPOUSE'}]->(a)",
                ids());

        assertThat(clueFor(again(account), clue)).isEmpty();
    }

    @Test
    void showsAClueAgainWhenTheTieIsStruck() {
        drawClue();
        office.cypher("""
                MATCH (a:Person {id: $person}), (b:Person {id: $subject})
                CREATE (a)-[:SPOUSE_OF {recordedAt: datetime('2020-01-01T00:00Z'), struckAt: datetime('2021-01-01T00:00Z')}]->(b)
                """, ids());

        assertThat(clueFor(viewer(Role.RECEIVER, Scope.of(ScopeKind.BODY, body), person), clue))
                .hasSize(1);
    }

    @Test
    void showsTheLeaderHisTeamsCluesWhileTheRoundRunsAndHeSitsOnIt() {
        drawClue();
        office.cypher("""
                MATCH (a:Person {id: $person})
                CREATE (a)-[:SERVES_ON {role: 'LEADER'}]->(:Team {id: $team})-[:IN_ROUND]->(:Round {id: randomUUID(), status: 'RUNNING'})
                """, ids());
        var account = office.account(person);
        accounts.grant(account, Role.LEADER, Scope.of(ScopeKind.TEAM, team));
        assertThat(clueFor(again(account), clue)).hasSize(1);

        office.cypher("MATCH (:Person {id: $person})-[seat:SERVES_ON]->() SET seat.to = date('2020-01-01')", ids());

        assertThat(clueFor(again(account), clue)).isEmpty();
    }

    @Test
    void reachesOnlyAsFarAsTheGrantThatCarriesTheLetter() {
        drawClue();
        office.cypher("""
                MATCH (a:Person {id: $person})
                CREATE (a)-[:SERVES_ON {role: 'MEMBER'}]->(:Team {id: $team})-[:IN_ROUND]->(:Round {id: randomUUID(), status: 'RUNNING'})
                """, ids());
        var account = office.account(person);
        accounts.grant(account, Role.MEMBER, Scope.of(ScopeKind.TEAM, team));
        accounts.grant(
                account,
                Role.SEAL_KEEPER,
                Scope.of(ScopeKind.LEDGER, UUID.randomUUID().toString()));

        assertThat(clueFor(again(account), clue)).isEmpty();
    }

    @Test
    void showsAClueToItsNamedReader() {
        drawClue();
        var member = viewer(Role.MEMBER, Scope.office(), person);
        assertThat(clueFor(member, clue)).isEmpty();

        office.cypher("MATCH (c:Clue {id: $clue}) SET c.readers = [$person]", ids());

        assertThat(clueFor(member, clue)).hasSize(1);
    }

    @Test
    void showsTheStaffOfHisBodyToTheReceiver() {
        var query = Query.parse("test/cadre", """
                // The cadres of these ids.
                // in: ids: List, viewer: Map
                // out: id: String
                MATCH (cadre:Cadre)
                // visible: cadre
                WHERE cadre.id IN $ids
                RETURN cadre.id AS id
                ORDER BY id
                """);
        office.cypher("""
                CREATE (b:Organization {id: $body})<-[:PART_OF]-(bureau:Organization {id: randomUUID()})
                CREATE (:Person:Cadre {id: $person})-[:HELD_POST {from: date('2020-01-01')}]->(bureau)
                CREATE (:Person:Cadre {id: $subject})-[:HELD_POST {from: date('2020-01-01'), to: date('2021-01-01')}]->(b)
                """, ids());
        var ids = List.of(person, subject);
        var receiver = viewer(Role.RECEIVER, Scope.of(ScopeKind.BODY, body), null);
        var clerk = viewer(Role.CLERK, Scope.office(), null);
        var auditor = viewer(Role.AUDITOR, Scope.office(), null);

        assertThat(graph.ask(query, Map.of("ids", ids, "viewer", receiver.scope())))
                .extracting(row -> row.string("id"))
                .containsExactly(person);
        assertThat(graph.ask(query, Map.of("ids", ids, "viewer", clerk.scope())))
                .hasSize(2);
        assertThat(graph.ask(query, Map.of("ids", ids, "viewer", auditor.scope())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.jingwei.access.PolicyTests#guarded")
    void runsThePredicateOfEveryLabel(String label) {
        var query = Query.parse("test/" + label, """
                // Whatever of the label the viewer may see.
                // in: viewer: Map
                // out: id: String
                MATCH (thing:%s)
                // visible: thing
                RETURN thing.id AS id
                """.formatted(label));
        var nobody = viewer(Role.ADMIN, Scope.office(), null);

        assertThat(graph.ask(query, Map.of("viewer", nobody.scope()))).isEmpty();
    }

    @Test
    void asksOnlyAboutPeopleWhomTheRoleMayCheck() {
        drawClue();
        var circles = new Circles(graph);
        var member = viewer(Role.MEMBER, Scope.office(), person);
        var clerk = viewer(Role.CLERK, Scope.office(), null);
        var auditor = viewer(Role.AUDITOR, Scope.office(), null);
        var both = List.of(person, subject, UUID.randomUUID().toString());

        assertThat(circles.checkable(member, both)).containsExactly(person);
        assertThat(circles.checkable(clerk, both)).containsExactlyInAnyOrder(person, subject);
        assertThat(circles.checkable(auditor, both)).isEmpty();
    }
}
