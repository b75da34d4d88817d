package org.jingwei.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.Picture;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What the filter of each label lets through by itself: today's questions read a transfer, a case or a sanction only by its
 * clue, which hides them too, so that over HTTP the filter of the clue answers for theirs.
 */
@OfficeTest
class DeniedSightTests {

    /** 王 is the subject; 孙 is his wife, 王 has a second record; 曾 was named by mistake, 将 until a day to come. */
    private static final String PICTURE = """
            (bureau:Organization)-[:PART_OF]->(city:Organization), (county:Organization), (body:Organization), (office:Organization),
            (team:Team)-[:IN_ROUND]->(round:Round {status: 'RUNNING'}), (second:Team)-[:IN_ROUND]->(round),
            (zhao:Person)-[:SERVES_ON {role: 'LEADER'}]->(team), (wu:Person)-[:SERVES_ON {role: 'LEADER'}]->(second), (li:Person),
            (clue:Clue)-[:CONCERNS {capacity: 'SUBJECT'}]->(wang:Person), (clue)-[:CONCERNS {capacity: 'PLACE'}]->(bureau),
            (clue)-[:CONCERNS {capacity: 'SUBJECT', struckAt: 2020-01-01T00:00Z}]->(ceng:Person),
            (clue)-[:CONCERNS {capacity: 'SUBJECT', struckAt: 2099-01-01T00:00Z}]->(jiang:Person),
            (wang)-[:SPOUSE_OF]->(sun:Person), (wang)-[:SAME_AS]->(second_wang:Person),
            (transfer:Transfer)-[:OF]->(clue), (opened:Case)-[:OPENED_ON]->(clue),
            (announced:Sanction {announcedOn: 2020-01-01})-[:OF]->(clue), (pending:Sanction)-[:OF]->(clue),
            (later:Sanction {announcedOn: 2099-01-01})-[:OF]->(clue),
            (received:Recusal {decider: 'RECEIVER', own: false})-[:FROM]->(clue), (received)-[:OF]->(chen:Person),
            (grouped:Recusal {decider: 'GROUP_HEAD', own: false})-[:FROM]->(clue), (grouped)-[:OF]->(chen),
            (headed:Recusal {decider: 'OFFICE_HEAD', own: false})-[:FROM]->(clue), (headed)-[:OF]->(chen),
            (his:Recusal {decider: 'SUPERIOR', own: true})-[:FROM]->(clue), (his)-[:OF]->(chen),
            (asked:Recusal {decider: 'SUPERIOR', own: false})-[:FROM]->(clue), (asked)-[:OF]->(chen)
            """;

    private static final List<String> LABELS = List.of("Clue", "Transfer", "Case", "Sanction", "Recusal");
    private static final Set<String> ALL =
            Set.of("clue", "transfer", "opened", "announced", "pending", "later", "received");

    @Autowired
    Office office;

    @Autowired
    Accounts accounts;

    @Autowired
    Viewers viewers;

    @Autowired
    Graph graph;

    private final Picture picture = new Picture(PICTURE);

    @BeforeEach
    void draw() {
        graph.change(picture::draw);
        office.cypher(
                "MATCH (c:Clue {id: $clue}) SET c.office = $office, c.team = $team, c.body = $body, c.readers = [], c.awaits = ['GROUP_HEAD:' + $office]",
                ids("clue", "office", "team", "body"));
    }

    /** Others list recusals and rounds, and would stumble over what is drawn by halves. */
    @AfterEach
    void forget() {
        var all = LABELS.stream().flatMap(label -> picture.of(label).stream()).toList();
        office.cypher("MATCH (n) WHERE n.id IN $all DETACH DELETE n", Map.of("all", all));
        office.cypher("MATCH (n:Round {id: $id}) DETACH DELETE n", Map.of("id", picture.id("round")));
    }

    private Map<String, Object> ids(String... names) {
        var ids = new HashMap<String, Object>();
        List.of(names).forEach(name -> ids.put(name, picture.id(name)));
        return ids;
    }

    private String account(Role role, ScopeKind kind, String scope, @Nullable String who) {
        var account = office.account(who == null ? null : picture.id(who));
        accounts.grant(account, role, Scope.of(kind, picture.id(scope)));
        return account;
    }

    /** What every label's own filter lets him see of the picture. */
    private Set<String> seen(String account) {
        var viewer = viewers.findByAccount(account, List.of(), new Request(null, null))
                .orElseThrow();
        var seen = new TreeSet<String>();
        for (var label : LABELS) {
            var query = Query.parse("test/denied-" + label, """
                    // Those of the label that the viewer may see.
                    // in:  ids: List, viewer: Map
                    // out: name: String
                    MATCH (thing:%s)
                    // visible: thing
                    WHERE thing.id IN $ids
                    RETURN thing.name AS name
                    ORDER BY name
                    """.formatted(label));
            graph.ask(query, Map.of("ids", picture.of(label), "viewer", viewer.scope()))
                    .forEach(row -> seen.add(row.string("name")));
        }
        return seen;
    }

    private String receiver(String who) {
        return account(Role.RECEIVER, ScopeKind.BODY, "body", who);
    }

    private void recused(String from, String dates) {
        office.cypher(
                "MATCH (p:Person {id: $li}), (t {id: $from}) CREATE (p)-[:RECUSED_FROM {id: randomUUID(), %s}]->(t)"
                        .formatted(dates),
                Map.of("li", picture.id("li"), "from", picture.id(from)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wang", "second_wang", "sun", "jiang"})
    void keepsAllOfItFromASubjectAndHisKin(String who) {
        assertThat(seen(receiver(who))).isEmpty();
    }

    @Test
    void tellsWhomItDoesNotConcernAnyMore() {
        assertThat(seen(receiver("ceng"))).isEqualTo(ALL);
        assertThat(seen(receiver("li"))).isEqualTo(ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clue", "bureau", "city"})
    void keepsAllOfItFromWhoeverStandsRecused(String from) {
        var li = receiver("li");
        assertThat(seen(li)).isEqualTo(ALL);

        recused(from, "from: date('2020-01-01')");

        assertThat(seen(li)).isEmpty();
        assertThat(seen(receiver("zhao"))).as("who does not").isEqualTo(ALL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "county | from: date('2020-01-01')",
                "clue | from: date('2020-01-01'), to: date('2020-02-01')",
                "clue | from: date('2099-01-01')",
                "bureau | from: date('2020-01-01'), struckAt: datetime('2020-01-02T00:00:00Z')"
            })
    void tellsWhoeverStandsRecusedElsewhereOrAtAnotherTime(String from, String dates) {
        recused(from, dates);

        assertThat(seen(receiver("li"))).isEqualTo(ALL);
    }

    /** Names are of the picture; what is announced is for all who may know of sanctions at all. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RECEIVER     | BODY   | body   |      | clue transfer opened announced pending later received",
                "RECEIVER_ORG | BODY   | body   |      | clue transfer opened announced pending later received",
                "RECEIVER     | BODY   | county |      | announced",
                "OFFICE_HEAD  | OFFICE | office |      | clue transfer announced headed his asked",
                "OFFICE_HEAD  | OFFICE | county |      | announced",
                "GROUP_HEAD   | OFFICE | office |      | clue transfer announced grouped",
                "GROUP_HEAD   | OFFICE | county |      | announced",
                "SUPERVISOR   | OFFICE | office |      | clue transfer",
                "SUPERVISOR   | OFFICE | county |      |",
                "GATEKEEPER   | OFFICE | office |      | announced",
                "SEAL_KEEPER  | TEAM   | team   |      | clue transfer",
                "SEAL_KEEPER  | TEAM   | second |      |",
                "LEADER       | TEAM   | team   | zhao | clue transfer announced",
                "LEADER       | TEAM   | second | wu   |",
                "MEMBER       | TEAM   | team   | zhao | announced",
                "CLERK        | OFFICE | office |      | announced",
                "AUDITOR      | AUDIT  | office |      |",
                "ADMIN        | OFFICE | office |      |",
                "INSPECTED_UNIT | UNIT | bureau |      |"
            })
    void tellsEachRoleWhatThePolicySays(
            Role role, ScopeKind kind, String scope, @Nullable String who, @Nullable String names) {
        var expected = names == null ? Set.of() : Set.of(names.split(" "));

        assertThat(seen(account(role, kind, scope, who))).isEqualTo(expected);
    }

    @Test
    void tellsAReaderOfTheClueOfItAndNothingThatHangsOnIt() {
        office.cypher(
                "MATCH (c:Clue {id: $clue}) SET c.readers = [$li]",
                Map.of("clue", picture.id("clue"), "li", picture.id("li")));

        assertThat(seen(account(Role.MEMBER, ScopeKind.TEAM, "second", "li"))).isEqualTo(Set.of("clue"));
    }

    /** What he asked of himself he knows himself; what he asked of somebody else would tell him how that goes on. */
    @Test
    void keepsFromWhoeverStandsRecusedWhatHeAskedOfOthers() {
        var li = account(Role.MEMBER, ScopeKind.TEAM, "second", "li");
        office.cypher(
                "MATCH (r:Recusal) WHERE r.id IN [$his, $asked] SET r.readers = [$account]",
                Map.of("his", picture.id("his"), "asked", picture.id("asked"), "account", li));
        assertThat(seen(li)).isEqualTo(Set.of("his", "asked"));

        recused("clue", "from: date('2020-01-01')");
        assertThat(seen(li)).isEqualTo(Set.of("his"));

        office.cypher(
                "MATCH (c:Clue {id: $clue}), (p:Person {id: $li}) CREATE (c)-[:CONCERNS {capacity: 'SUBJECT'}]->(p)",
                ids("clue", "li"));
        assertThat(seen(li)).isEmpty();
    }
}
