package org.jingwei.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jingwei.Caller;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.access.Role;
import org.jingwei.access.Scope;
import org.jingwei.access.ScopeKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Linked clues on random small worlds, against plain loops over the same world. */
@OfficeTest
class LinksTests {

    private static final int WORLDS = 3;
    private static final int PEOPLE = 14;
    private static final int CLUES = 12;
    private static final String LINKED =
            "query($id: ID!, $hops: Int!) { clue(id: $id) { linked(first: 100, maxHops: $hops) { surprise clue { id }"
                    + " path { length steps { relation from { id } to { id } } } } } }";

    @Autowired
    Office office;

    private final Random random = new Random(7);
    private final List<int[]> ties = new ArrayList<>();
    private final Map<Integer, Set<Integer>> concerns = new TreeMap<>();
    private final Set<Integer> hidden = new TreeSet<>();
    private String[] people = {};
    private String[] clues = {};
    private final String body = UUID.randomUUID().toString();

    @AfterEach
    void forget() {
        office.cypher("MATCH (n:LinkWorld) DETACH DELETE n");
    }

    private void draw() {
        forget();
        ties.clear();
        concerns.clear();
        hidden.clear();
        people = ids(PEOPLE);
        clues = ids(CLUES);
        for (int i = 0; i < PEOPLE; i++) {
            office.cypher("CREATE (:LinkWorld:Person:Cadre {id: $id, name: $id})", Map.of("id", people[i]));
        }
        for (int i = 1; i < PEOPLE; i++) {
            if (random.nextInt(3) > 0) {
                tie(random.nextInt(i), i, random.nextBoolean() ? "PARENT_OF" : "SPOUSE_OF");
            }
        }
        for (int i = 0; i < CLUES; i++) {
            if (random.nextInt(5) == 0) {
                hidden.add(i);
            }
            var about = new TreeSet<Integer>();
            for (int j = 0; j <= random.nextInt(2); j++) {
                about.add(random.nextInt(PEOPLE));
            }
            concerns.put(i, about);
            clue(i, about);
        }
    }

    private void tie(int one, int other, String type) {
        ties.add(new int[] {one, other});
        office.cypher(
                "MATCH (a:LinkWorld {id: $a}) MATCH (b:LinkWorld {id: $b}) CREATE (a)-[:" + type
                        + " {id: randomUUID()}]->(b)",
                Map.of("a", people[one], "b", people[other]));
    }

    private void clue(int index, Set<Integer> about) {
        var says = Map.<String, Object>of(
                "id",
                clues[index],
                "body",
                hidden.contains(index) ? "elsewhere" : body,
                "people",
                about.stream().map(each -> people[each]).toList());
        office.cypher("""
                CREATE (c:LinkWorld:Clue {id: $id, version: 1, number: 'XS', state: 'ASSIGNED', latest: 'ASSIGN',
                  receivedOn: date('2026-01-01'), source: 'LETTER', summary: 'x', office: 'o', body: $body, readers: [], awaits: []})
                WITH c UNWIND $people AS person MATCH (p:LinkWorld {id: person})
                CREATE (c)-[:CONCERNS {id: randomUUID(), capacity: 'SUBJECT'}]->(p)
                """, says);
    }

    private static String[] ids(int number) {
        var ids = new String[number];
        for (int i = 0; i < number; i++) {
            ids[i] = UUID.randomUUID().toString();
        }
        return ids;
    }

    /** How many ties lie between two people at least; more than three counts as none. */
    private int apart(int one, int other) {
        var reached = new TreeSet<>(Set.of(one));
        for (int ring = 0; ring <= 3; ring++) {
            if (reached.contains(other)) {
                return ring;
            }
            var next = new TreeSet<>(reached);
            for (var tie : ties) {
                if (reached.contains(tie[0])) {
                    next.add(tie[1]);
                }
                if (reached.contains(tie[1])) {
                    next.add(tie[0]);
                }
            }
            reached = next;
        }
        return 99;
    }

    private Map<String, Double> expected(int clue, int hops) {
        var links = new HashMap<String, Double>();
        for (int other = 0; other < CLUES; other++) {
            if (other == clue || hidden.contains(other)) {
                continue;
            }
            for (int one : concerns.get(clue)) {
                for (int far : concerns.get(other)) {
                    var ties = apart(one, far);
                    if (ties <= hops) {
                        links.merge(clues[other], surprise(one, far, ties), Math::max);
                    }
                }
            }
        }
        return links;
    }

    private double surprise(int one, int far, int ties) {
        var touched = 0;
        for (int i = 0; i < CLUES; i++) {
            if (!hidden.contains(i)
                    && (concerns.get(i).contains(one) || concerns.get(i).contains(far))) {
                touched++;
            }
        }
        var share = (double) touched / (CLUES - hidden.size());
        return Math.max(0, -Math.log(share) / Math.log(2) - ties);
    }

    @Test
    void findsWhatPlainLoopsFind() {
        var found = 0;
        for (int world = 0; world < WORLDS; world++) {
            draw();
            for (int hops = 0; hops <= 3; hops++) {
                for (int clue = 0; clue < CLUES; clue++) {
                    if (!hidden.contains(clue)) {
                        found += compare(receiver(), clue, hops);
                    }
                }
            }
        }
        assertThat(found).isGreaterThan(100);
    }

    /** A fresh account each time, since each has its points a minute. */
    private Caller receiver() {
        return office.bearer(office.token(Role.RECEIVER, Scope.of(ScopeKind.BODY, body), null));
    }

    private int compare(Caller receiver, int clue, int hops) {
        var answer = receiver.ask(LINKED, Map.of("id", clues[clue], "hops", hops));
        var links = answer.data("/clue/linked");
        assertThat(links.isArray()).as(answer.body()).isTrue();
        var got = new HashMap<String, Double>();
        var last = Double.MAX_VALUE;
        for (var link : links) {
            var surprise = link.at("/surprise").asDouble();
            assertThat(surprise).isLessThanOrEqualTo(last);
            last = surprise;
            got.put(link.at("/clue/id").asString(), rounded(surprise));
            var steps = link.at("/path/steps");
            assertThat(steps.get(0).at("/from/id").asString()).isEqualTo(clues[clue]);
            assertThat(steps.get(steps.size() - 1).at("/to/id").asString())
                    .isEqualTo(link.at("/clue/id").asString());
        }
        var wanted = new HashMap<String, Double>();
        expected(clue, hops).forEach((id, surprise) -> wanted.put(id, rounded(surprise)));
        assertThat(got).isEqualTo(wanted);
        return got.size();
    }

    private static double rounded(double bits) {
        return Math.round(bits * 1_000_000) / 1_000_000.0;
    }
}
