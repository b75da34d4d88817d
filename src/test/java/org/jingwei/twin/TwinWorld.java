package org.jingwei.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.Caller;
import org.jingwei.Office;
import org.jingwei.access.Role;
import org.jingwei.access.Scope;
import org.jingwei.access.ScopeKind;
import org.jingwei.clue.ClueWorld;
import org.jingwei.clue.StepKind;
import org.jingwei.graph.Graph;

/**
 * The world of clues with whoever else has a role, a clue that is decided and not announced, another with the team, and
 * seats that are fit for a certificate. 吴 sits on the second team, which inspects the county.
 */
final class TwinWorld {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private static final List<String> CAST = List.of(
            "leader",
            "member",
            "member-2",
            "stranger",
            "keeper",
            "gatekeeper",
            "head",
            "group",
            "receiver",
            "supervisor",
            "clerk",
            "subject",
            "wife");

    private final Office office;
    private final ClueWorld world;
    private final Map<String, Caller> callers = new TreeMap<>();
    private final String decided;
    private final String fresh;
    private String knownAt = "";

    TwinWorld(Office office, Graph graph) {
        this.office = office;
        this.world = new ClueWorld(office, graph);
        draw();
        CAST.forEach(who -> callers.put(who, world.caller(who)));
        more("unit", Role.INSPECTED_UNIT, ScopeKind.UNIT, "bureau");
        more("other unit", Role.INSPECTED_UNIT, ScopeKind.UNIT, "county");
        more("other body", Role.RECEIVER, ScopeKind.BODY, "countyDiscipline");
        more("organizing", Role.RECEIVER_ORG, ScopeKind.BODY, "organizing");
        more("auditor", Role.AUDITOR, ScopeKind.AUDIT, "inspection");
        more("admin", Role.ADMIN, ScopeKind.OFFICE, "inspection");
        callers.replaceAll((_, caller) -> caller.with("Accept-Language", "zh-CN"));
        decided = world.recorded();
        decide();
        fresh = world.recorded();
    }

    private void more(String who, Role role, ScopeKind kind, String scope) {
        callers.put(who, office.bearer(office.token(role, Scope.of(kind, id(scope)), null)));
    }

    private void draw() {
        var ids =
                new HashMap<>(ids("ji", "li", "zhou", "wu", "wang", "discipline", "round", "second", "county", "team"));
        office.cypher("MATCH (:Person {id: $ji})-[seat:SERVES_ON]->() DELETE seat", ids);
        office.cypher("""
                MATCH (li:Person {id: $li}), (body:Organization {id: $discipline}), (zhou:Person {id: $zhou}), (wang:Person {id: $wang})
                MATCH (round:Round {id: $round}), (second:Team {id: $second}), (county:Organization {id: $county})
                CREATE (li)-[:HELD_POST {id: randomUUID(), title: '干部', from: date('2020-01-01')}]->(body)
                CREATE (zhou)-[:DECLARED_TIE {id: randomUUID(), kind: 'CLASSMATE', from: date('2001-09-01')}]->(wang)
                CREATE (round)-[:INSPECTS {id: randomUUID()}]->(county), (second)-[:INSPECTS {id: randomUUID()}]->(county)
                WITH li, zhou UNWIND [li, zhou] AS person
                MERGE (pool:TalentPool {kind: 'INSPECTION'})
                CREATE (person)<-[:OF]-(:TwinWorld:PoolMember {id: randomUUID(), kind: 'INSPECTION'})-[:IN {id: randomUUID(),
                  status: 'AVAILABLE', specialties: [], recordedAt: datetime('2020-01-01T00:00Z')}]->(pool)
                """, ids);
        office.cypher(
                "MATCH (:Person)-[serves:SERVES_ON]->(team:Team) WHERE team.id IN [$team, $second] "
                        + "SET serves.answer = '已核实', serves.recordedAt = datetime()",
                ids);
    }

    private void decide() {
        var version = world.handedOver(decided);
        for (var step : List.of(
                StepKind.ASSIGN,
                StepKind.PROPOSE_DISPOSITION,
                StepKind.VERIFY,
                StepKind.PROPOSE_FILING,
                StepKind.FILE,
                StepKind.INVESTIGATE,
                StepKind.TO_TRIAL,
                StepKind.TRY)) {
            version = world.took("receiver", decided, step, version, Map.of());
        }
        var warned = Map.of("sanctions", List.of(Map.of("kind", "PARTY_WARNING", "on", id("wang"))));
        world.took("receiver", decided, StepKind.DECIDE, version, warned);
    }

    /** The moment from which everything asked is known; what is taken out later was known by then. */
    void isKnown() {
        knownAt = Instant.now().toString();
    }

    String knownAt() {
        return knownAt;
    }

    String id(String name) {
        return world.id(name);
    }

    Map<String, Object> ids(String... names) {
        return Stream.of(names).collect(Collectors.toMap(name -> name, this::id));
    }

    /** Decided and not announced; and recorded only. */
    List<String> clues() {
        return List.of(decided, fresh);
    }

    String decided() {
        return decided;
    }

    String fresh() {
        return fresh;
    }

    Map<String, Caller> callers() {
        return callers;
    }

    /** The seats as they are, and somebody of the body that received the clue. */
    Map<String, ?> draft() {
        var seats = new ArrayList<Map<String, ?>>();
        List.of("zhao", "li", "zhou", "chen")
                .forEach(who -> seats.add(Map.of(
                        "team",
                        who.equals("chen") ? id("second") : id("team"),
                        "role",
                        who.equals("zhao") ? "LEADER" : "MEMBER",
                        "cadre",
                        id(who))));
        return Map.of("round", id("round"), "expectedVersion", 0, "seats", seats);
    }

    /** A change by somebody who may; what it answers at that place. */
    String done(String who, String mutation, Map<String, ?> input, String returns) {
        var type = mutation.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + mutation.substring(1) + "Input";
        var answer = callers.get(who)
                .ask(
                        "mutation($input: %s!) { %s(input: $input) { %s problems { code message } } }"
                                .formatted(type, mutation, returns),
                        Map.of("input", input));
        assertThat(answer.data("/" + mutation + "/problems").toString())
                .as("%s by %s: %s", mutation, who, answer.body())
                .isEqualTo("[]");
        var first = answer.data("/" + mutation + "/" + returns.split(" ", 2)[0]);
        while (first.isContainer()) {
            first = first.isArray()
                    ? first.get(first.size() - 1)
                    : first.values().iterator().next();
        }
        return first.asString();
    }

    void forget() {
        office.cypher("MATCH (n) WHERE n:TwinWorld OR n:IssuedCertificate DETACH DELETE n");
    }
}
