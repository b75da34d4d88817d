package org.jingwei.process;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jingwei.access.Accounts;
import org.jingwei.access.NewAccount;
import org.jingwei.access.Role;
import org.jingwei.access.Scope;
import org.jingwei.access.ScopeKind;
import org.jingwei.cadre.Kinfolk;
import org.jingwei.graph.Asker;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A door for the tests only: what the graph holds of seats, of what the watch has kept, and of whatever was acknowledged. */
@RestController
@Profile("kill-test")
@RequestMapping("/kill-test/watch")
class WatchDoor {

    private static final Query IDS = Query.parse("test/ids", """
            // The id of each code.
            // out: code: String, id: String
            MATCH (thing:Person|Organization|Round)
            WHERE thing.code STARTS WITH 'W-'
            RETURN thing.code AS code, thing.id AS id
            """);

    private static final Query SEATS = Query.parse("test/seats", """
            // Who sits where in rounds that run, since which moment, and what his team inspects.
            // out: round: String, team: String, person: String, role: String, since: String, targets: List
            MATCH (round:Round {status: 'RUNNING'})<-[in:IN_ROUND]-(team:Team)<-[seat:SERVES_ON]-(person:Person)
            WHERE in.struckAt IS NULL AND seat.struckAt IS NULL
            RETURN round.id AS round, team.id AS team, person.id AS person, seat.role AS role, toString(seat.recordedAt) AS since,
              COLLECT { MATCH (team)-[inspects:INSPECTS]->(unit) WHERE inspects.struckAt IS NULL RETURN unit.id } AS targets
            """);

    private static final Query KEPT = Query.parse("test/kept", """
            // The conflicts that arose, as the watch has kept them.
            // out: id: String, round: String, team: String, person: String, rule: String, against: String, beside: Boolean, noticedAt: String, stands: Boolean, ending: String?
            MATCH (round:Round)<-[:IN_ROUND]-(team:Team)<-[:ON]-(arisen:ArisenConflict)-[:OF]->(person:Person)
            RETURN arisen.id AS id, round.id AS round, team.id AS team, person.id AS person, arisen.rule AS rule, arisen.against AS against,
              arisen.beside AS beside, toString(arisen.noticedAt) AS noticedAt, arisen.endedAt IS NULL AS stands, arisen.ending AS ending
            """);

    private static final Query MARKS = Query.parse("test/marks", """
            // The mark of each fact that bears one, and whether it was struck; whose pupil one was is said in one row with the school.
            // out: mark: String, struck: Boolean
            MATCH ()-[fact:PARENT_OF|SPOUSE_OF|SIBLING_OF|HELD_POST|HOLDS|STUDIED_AT|SERVED_IN|GREW_UP_IN|DECLARED_TIE|PART_OF|REGULATES|CONTRACTS_WITH|SERVES_ON]->()
            WITH coalesce(fact.reason, fact.source) AS mark, fact
            WHERE mark STARTS WITH 'fact-'
            RETURN mark AS mark, fact.struckAt IS NOT NULL AS struck
            UNION ALL
            MATCH (said:Judgement|RecusalDecision|ConductSettlement|ConductReport|Declaration)
            WITH coalesce(said.reason, said.summary, said.post) AS mark, said
            WHERE mark STARTS WITH 'fact-'
            RETURN mark AS mark, said.struckAt IS NOT NULL AS struck
            """);

    private static final Query DERIVED = Query.parse("test/derived", """
            // Every derived edge, as text, and how often it is there.
            // out: edge: String, times: Integer
            MATCH (start)-[edge:KIN|WITHIN]->(end)
            WHERE edge.via IS NOT NULL
            WITH type(edge) + ' ' + start.id + ' ' + end.id + ' ' + reduce(all = '', one IN edge.via | all + ' ' + one)
              + coalesce(' from ' + toString(edge.from), '') + coalesce(' to ' + toString(edge.to), '')
              + coalesce(' at ' + toString(edge.recordedAt), '') + coalesce(' struck ' + toString(edge.struckAt), '') AS edge
            RETURN edge AS edge, count(*) AS times
            """);

    private static final Query KEEPERS = Query.parse("test/keepers", """
            // Of whom kin is kept, and which bodies there are.
            // out: people: List, units: List
            RETURN COLLECT { MATCH (person:KinKept) RETURN person.id } AS people,
              COLLECT { MATCH (unit:Organization) RETURN unit.id } AS units
            """);

    private final Graph graph;
    private final Kinfolk kinfolk;
    private final Accounts accounts;

    WatchDoor(Graph graph, Kinfolk kinfolk, Accounts accounts) {
        this.graph = graph;
        this.kinfolk = kinfolk;
        this.accounts = accounts;
    }

    /** Opens an account within an office, or of a person; its token. */
    @PostMapping("/account")
    String account(
            @RequestParam String name,
            @RequestParam Role role,
            @RequestParam(required = false) String office,
            @RequestParam(required = false) String person) {
        var account = accounts.open(NewAccount.ofTokens(name, name, person));
        accounts.grant(account, role, office == null ? Scope.office() : Scope.of(ScopeKind.OFFICE, office));
        return accounts.issueToken(account, null);
    }

    @GetMapping("/ids")
    List<Map<String, ?>> ids() {
        return rows(IDS);
    }

    @GetMapping("/seats")
    List<Map<String, ?>> seats() {
        return rows(SEATS);
    }

    @GetMapping("/kept")
    List<Map<String, ?>> kept() {
        return rows(KEPT);
    }

    @GetMapping("/marks")
    List<Map<String, ?>> marks() {
        return rows(MARKS);
    }

    /** Derived edges that a rebuild from base facts takes away or adds; it is rolled back. */
    @GetMapping("/strayed")
    Set<String> strayed() {
        return graph.suppose(Duration.ofMinutes(2), change -> {
            var kept = derived(change);
            var all = change.ask(KEEPERS, Map.of()).getFirst();
            change.write(Query.named("organization/derive-within"), Map.of("units", all.strings("units")));
            kinfolk.derive(change, new TreeSet<>(all.strings("people")));
            var rebuilt = derived(change);
            var strayed = new TreeSet<>(kept.keySet());
            strayed.addAll(rebuilt.keySet());
            strayed.removeIf(edge -> kept.getOrDefault(edge, 0).equals(rebuilt.getOrDefault(edge, 0)));
            return strayed;
        });
    }

    private static TreeMap<String, Integer> derived(Asker asker) {
        return asker.ask(DERIVED, Map.of()).stream()
                .collect(Collectors.toMap(
                        row -> row.string("edge"), row -> row.integer("times"), Integer::sum, TreeMap::new));
    }

    private List<Map<String, ?>> rows(Query query) {
        Function<org.jingwei.graph.Row, Map<String, ?>> values = org.jingwei.graph.Row::values;
        return graph.ask(query, Map.of()).stream().map(values).toList();
    }
}
