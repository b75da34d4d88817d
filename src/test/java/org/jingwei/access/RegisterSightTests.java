package org.jingwei.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

/** Who sees which recusals from a body, by seats and posts of all days, and which reports on conduct. */
@OfficeTest
class RegisterSightTests {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    /** Dates of a fact, and whether it holds today. */
    private static final Map<String, Boolean> DATES = dates();

    @Autowired
    Office office;

    @Autowired
    Accounts accounts;

    @Autowired
    Viewers viewers;

    @Autowired
    Graph graph;

    private final Picture picture = new Picture(drawn());

    private static Map<String, Boolean> dates() {
        var dates = new LinkedHashMap<String, Boolean>();
        dates.put("{from: 2020-01-01}", true);
        dates.put("{from: %s}".formatted(TODAY), true);
        dates.put("{to: %s}".formatted(TODAY.plusDays(1)), true);
        dates.put("{recordedAt: 2020-01-01T00:00Z, struckAt: 2099-01-01T00:00Z}", true);
        dates.put("{from: %s}".formatted(TODAY.plusDays(1)), false);
        dates.put("{to: %s}".formatted(TODAY), false);
        dates.put("{recordedAt: 2099-01-01T00:00Z}", false);
        dates.put("{struckAt: 2020-01-01T00:00Z}", false);
        return dates;
    }

    /** For each dates one on the team, one at the body, one at a section of it. */
    private static String drawn() {
        var text = new StringBuilder("""
                (bureau:Organization), (body:Organization), (office:Organization),
                (team:Team)-[:IN_ROUND]->(round:Round {status: 'RUNNING'}), (zhao:Person)-[:SERVES_ON {role: 'LEADER'}]->(team),
                (his:Recusal {readers: []})-[:FROM]->(bureau), (his)-[:OF]->(li:Person),
                (read:Recusal {readers: []})-[:FROM]->(bureau), (read)-[:OF]->(:Person),
                (report:ConductReport {readers: []})-[:ABOUT]->(wang:Person), (wang)-[:SPOUSE_OF]->(sun:Person),
                (wang)-[:SAME_AS]->(second_wang:Person)""");
        var number = 0;
        for (var dates : DATES.keySet()) {
            var ways = Map.of(
                    "seat", "-[:SERVES_ON " + dates + "]->(team)",
                    "post", "-[:HELD_POST " + dates + "]->(body)",
                    "line", "-[:HELD_POST]->(:Organization)-[:PART_OF " + dates + "]->(body)");
            for (var way : ways.keySet()) {
                var name = way + number;
                text.append(", (%s:Recusal {readers: []})-[:FROM]->(bureau), (%s)-[:OF]->(:Person)%s"
                        .formatted(name, name, ways.get(way)));
            }
            number++;
        }
        return text.toString();
    }

    private static Set<String> holding(String... ways) {
        var names = new TreeSet<String>();
        var number = 0;
        for (var holds : DATES.values()) {
            for (var way : ways) {
                if (holds) {
                    names.add(way + number);
                }
            }
            number++;
        }
        return names;
    }

    @BeforeEach
    void draw() {
        graph.change(picture::draw);
    }

    /** Others list the registers, and would stumble over what is drawn by halves. */
    @AfterEach
    void forget() {
        for (var label : List.of("Recusal", "ConductReport", "Round")) {
            office.cypher("MATCH (n) WHERE n.id IN $ids DETACH DELETE n", Map.of("ids", picture.of(label)));
        }
    }

    private String account(Role role, ScopeKind kind, String scope, @Nullable String who) {
        var account = office.account(who == null ? null : picture.id(who));
        accounts.grant(account, role, Scope.of(kind, picture.id(scope)));
        return account;
    }

    private Set<String> seen(String label, String account) {
        var viewer = viewers.findByAccount(account, List.of(), new Request(null, null))
                .orElseThrow();
        var query = Query.parse("test/register-" + label, """
                // Those of the label that the viewer may see.
                // in:  ids: List, viewer: Map
                // out: name: String
                MATCH (thing:%s)
                // visible: thing
                WHERE thing.id IN $ids
                RETURN thing.name AS name
                ORDER BY name
                """.formatted(label));
        return graph.ask(query, Map.of("ids", picture.of(label), "viewer", viewer.scope())).stream()
                .map(row -> row.string("name"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void reads(String thing, String account) {
        office.cypher(
                "MATCH (n {id: $id}) SET n.readers = [$account]", Map.of("id", picture.id(thing), "account", account));
    }

    @Test
    void tellsTheLeaderOfThoseOnHisTeamToday() {
        assertThat(seen("Recusal", account(Role.LEADER, ScopeKind.TEAM, "team", "zhao")))
                .isEqualTo(holding("seat"));
    }

    @Test
    void tellsABodyOfThoseWhoWorkThereToday() {
        assertThat(seen("Recusal", account(Role.RECEIVER, ScopeKind.BODY, "body", null)))
                .isEqualTo(holding("post", "line"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLERK", "OFFICE_HEAD", "GROUP_HEAD"})
    void tellsTheOfficeOfAll(Role role) {
        assertThat(seen("Recusal", account(role, ScopeKind.OFFICE, "office", null)))
                .hasSize(picture.of("Recusal").size());
    }

    @ParameterizedTest
    @CsvSource({
        "MEMBER, TEAM, team, zhao",
        "SUPERVISOR, OFFICE, office,",
        "RECEIVER_ORG, BODY, body,",
        "INSPECTED_UNIT, UNIT, bureau,",
        "AUDITOR, AUDIT, office,"
    })
    void tellsOthersOfNone(Role role, ScopeKind kind, String scope, @Nullable String who) {
        assertThat(seen("Recusal", account(role, kind, scope, who))).isEmpty();
    }

    @Test
    void tellsHimselfAndWhoeverAsked() {
        var li = account(Role.SUPERVISOR, ScopeKind.OFFICE, "office", "li");
        assertThat(seen("Recusal", li)).containsExactly("his");
        var unit = account(Role.INSPECTED_UNIT, ScopeKind.UNIT, "bureau", null);
        reads("read", unit);
        assertThat(seen("Recusal", unit)).containsExactly("read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wang", "second_wang", "sun"})
    void keepsAReportFromHimselfAndHisKinThoughTheyHeadTheOffice(String who) {
        assertThat(seen("ConductReport", account(Role.OFFICE_HEAD, ScopeKind.OFFICE, "office", who)))
                .isEmpty();
        assertThat(seen("ConductReport", account(Role.GROUP_HEAD, ScopeKind.OFFICE, "office", who)))
                .isEmpty();
    }

    @Test
    void tellsTheHeadsAndWhoeverReportedOfAReport() {
        for (var role : List.of(Role.OFFICE_HEAD, Role.GROUP_HEAD)) {
            assertThat(seen("ConductReport", account(role, ScopeKind.OFFICE, "office", "li")))
                    .containsExactly("report");
        }
        var clerk = account(Role.CLERK, ScopeKind.OFFICE, "office", null);
        assertThat(seen("ConductReport", clerk)).isEmpty();
        reads("report", clerk);
        assertThat(seen("ConductReport", clerk)).containsExactly("report");
    }
}
