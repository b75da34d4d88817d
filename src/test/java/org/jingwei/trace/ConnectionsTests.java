package org.jingwei.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jingwei.Caller;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.Picture;
import org.jingwei.access.Role;
import org.jingwei.access.Scope;
import org.jingwei.access.ScopeKind;
import org.jingwei.graph.Graph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From 安 to 崔 over 白, who is not for everybody, or the longer way over 邓 and 鄂. */
@OfficeTest
class ConnectionsTests {

    private static final String ASK =
            "query($a: ID!, $b: ID!, $hops: Int!) { connections(from: $a, to: $b, maxHops: $hops) {"
                    + " shortest { length steps { relation from { id } to { id } } } rarest { length } } }";

    @Autowired
    Office office;

    @Autowired
    Graph graph;

    private final Picture picture = new Picture("""
            (body:Organization {kind: 'DISCIPLINE_INSPECTION', level: 'CITY'}),
            (elsewhere:Organization {kind: 'SCHOOL', level: 'CITY'}),
            (an:Person:Cadre)-[:HELD_POST {title: '干部', from: 2020-01-01}]->(body),
            (bai:Person:Cadre)-[:HELD_POST {title: '教师', from: 2020-01-01}]->(elsewhere),
            (cui:Person:Cadre)-[:HELD_POST {title: '干部', from: 2020-01-01, to: 2020-02-01}]->(elsewhere),
            (deng:Person:Cadre)-[:HELD_POST {title: '干部', from: 2020-01-01}]->(body),
            (e:Person:Cadre)-[:HELD_POST {title: '干部', from: 2020-01-01}]->(body),
            (cui)-[:HELD_POST {title: '科长', from: 2021-01-01}]->(body),
            (an)-[:PARENT_OF]->(bai), (bai)-[:SPOUSE_OF]->(cui),
            (an)-[:SIBLING_OF]->(deng), (deng)-[:SPOUSE_OF]->(e), (e)-[:SIBLING_OF]->(cui)
            """);

    @BeforeEach
    void draw() {
        graph.change(picture::draw);
        office.cypher(
                "MATCH (:Person {id: $id})-[held:HELD_POST]->() SET held.to = date('2020-02-01')",
                Map.of("id", picture.id("bai")));
    }

    private Caller of(Role role, Scope scope) {
        return office.bearer(office.token(role, scope, null));
    }

    private Caller.Answer ways(Caller caller, String a, String b, int hops) {
        return caller.ask(ASK, Map.of("a", a, "b", b, "hops", hops));
    }

    @Test
    void goesOverNobodyWhomTheCallerMayNotSee() {
        var head = of(Role.OFFICE_HEAD, Scope.office());
        var receiver = of(Role.RECEIVER, Scope.of(ScopeKind.BODY, picture.id("body")));

        var all = ways(head, picture.id("an"), picture.id("cui"), 4);
        var some = ways(receiver, picture.id("an"), picture.id("cui"), 4);

        assertThat(all.body()).contains(picture.id("bai"));
        assertThat(all.data("/connections/shortest").findValuesAsString("length"))
                .contains("2", "3");
        assertThat(some.body()).doesNotContain(picture.id("bai")).contains(picture.id("deng"));
        assertThat(some.data("/connections/shortest").findValuesAsString("length"))
                .contains("2", "3");
        var kin = some.data("/connections/shortest")
                .valueStream()
                .filter(way -> way.at("/length").asInt() == 3)
                .map(way -> way.at("/steps").findValuesAsString("relation"))
                .toList();
        assertThat(kin).contains(List.of("兄弟姐妹", "配偶", "兄弟姐妹"));
    }

    @Test
    void goesOverAPersonWhomAClueNamesThatTheCallerMaySee() {
        var receiver = of(Role.RECEIVER, Scope.of(ScopeKind.BODY, picture.id("body")));
        var first = clueAbout("bai", "body");
        var second = clueAbout("bai", "body");
        var elsewhere = clueAbout("bai", "elsewhere");

        var ways = ways(receiver, first, second, 4).data("/connections/shortest");

        assertThat(ways.at("/0/length").asInt()).isEqualTo(2);
        assertThat(ways.at("/0/steps/0/to/id").asString()).isEqualTo(picture.id("bai"));
        assertThat(ways.at("/0/steps/1/to/id").asString()).isEqualTo(second);
        assertThat(ways(receiver, first, picture.id("an"), 4).data("/connections/shortest"))
                .as("what the file of somebody says who is named alone")
                .isEmpty();
        assertThat(ways(receiver, first, elsewhere, 4).body())
                .isEqualTo(
                        ways(receiver, first, UUID.randomUUID().toString(), 4).body());
        office.cypher(
                "MATCH (c:Clue) WHERE c.id IN $ids DETACH DELETE c", Map.of("ids", List.of(first, second, elsewhere)));
    }

    /** A clue about that person that lies with that body. */
    private String clueAbout(String person, String body) {
        var id = UUID.randomUUID().toString();
        office.cypher("""
                MATCH (p:Person {id: $person})
                CREATE (:Clue {id: $id, version: 1, number: 'XS', state: 'ASSIGNED', latest: 'ASSIGN', receivedOn: date('2026-01-01'),
                  source: 'LETTER', summary: 'x', office: 'o', body: $body, readers: [], awaits: []})
                  -[:CONCERNS {id: randomUUID(), capacity: 'SUBJECT'}]->(p)
                """, Map.of("id", id, "person", picture.id(person), "body", picture.id(body)));
        return id;
    }

    @Test
    void answersWhoeverMayTraceNothingAsIfThereWereNoWay() {
        var clerk = ways(of(Role.CLERK, Scope.office()), picture.id("an"), picture.id("cui"), 4);

        assertThat(clerk.json().has("errors")).as(clerk.body()).isFalse();
        assertThat(clerk.data("/connections/shortest")).isEmpty();
        assertThat(clerk.data("/connections/rarest")).isEmpty();
    }

    @Test
    void answersTheHiddenAndTheUnknownAlike() {
        var receiver = of(Role.RECEIVER, Scope.of(ScopeKind.BODY, picture.id("body")));

        assertThat(ways(receiver, picture.id("an"), picture.id("bai"), 4).body())
                .isEqualTo(ways(receiver, picture.id("an"), UUID.randomUUID().toString(), 4)
                        .body());
        assertThat(ways(receiver, picture.id("an"), picture.id("cui"), 7).code())
                .isEqualTo("bad-variable");
    }
}
