package org.jingwei.cadre;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jingwei.graph.Change;
import org.jingwei.graph.Fact;
import org.jingwei.graph.Query;
import org.jingwei.graph.TestGraph;
import org.jingwei.shared.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * Families of some 250 people, and what becomes known of them turn by turn: facts of kin are recorded, told otherwise and
 * struck, records are judged the same or different, judgements are undone. The kin of half of them is kept throughout.
 */
final class KinHistory {

    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    static final int TURNS = 60;

    private static final int FAMILIES = 25;
    private static final int MEMBERS = 10;
    private static final int FACTS_A_TURN = 8;
    private static final Query STRIKE = Query.named("cadre/strike-facts");

    private final Random random;
    private final Kinfolk kinfolk = new Kinfolk();
    private final Identity identity = TestIdentity.get();
    private final List<String> people;
    private final List<Map<String, Object>> recorded = new ArrayList<>();
    private final List<String> judgements = new ArrayList<>();

    KinHistory(Random random) {
        this.random = random;
        this.people = IntStream.range(0, FAMILIES * MEMBERS)
                .mapToObj(number -> "kin-%03d".formatted(number))
                .toList();
    }

    List<String> people() {
        return people;
    }

    List<String> kept() {
        return IntStream.range(0, people.size())
                .filter(number -> number % 2 == 0)
                .mapToObj(people::get)
                .toList();
    }

    void live() {
        TestGraph.get().change(change -> {
            record(change, people);
            kinfolk.keep(change, Set.copyOf(kept()));
            return true;
        });
        for (int turn = 1; turn <= TURNS; turn++) {
            var stamp = new Stamp(START.plusSeconds(3600L * turn), "test");
            TestGraph.get().change(change -> turn(change, stamp));
        }
    }

    void forget() {
        TestGraph.driver()
                .executableQuery("MATCH (n:Person) WHERE n.id STARTS WITH 'kin-' DETACH DELETE n")
                .execute();
        TestGraph.driver()
                .executableQuery("MATCH (n:Judgement {reason: 'history'}) DETACH DELETE n")
                .execute();
    }

    private boolean turn(Change change, Stamp stamp) {
        record(change, stamp);
        if (random.nextInt(3) == 0) {
            strike(change, stamp);
        }
        if (random.nextInt(2) == 0) {
            judge(change, stamp);
        }
        if (random.nextInt(4) == 0 && !judgements.isEmpty()) {
            identity.undo(change, judgements.remove(random.nextInt(judgements.size())), stamp);
        }
        return true;
    }

    private void record(Change change, Stamp stamp) {
        var facts = IntStream.range(0, FACTS_A_TURN).mapToObj(_ -> fact()).toList();
        var diff = CadreRegister.FACTS.record(change, facts, stamp);
        diff.addedRows(stamp).values().forEach(rows -> rows.forEach(row -> recorded.add(Map.copyOf(row))));
        kinfolk.refresh(change, diff.touched(Set.of("PARENT_OF", "SPOUSE_OF", "SIBLING_OF")));
    }

    /** Within a family the members stand in three generations; now and then people of two families marry. */
    private Fact fact() {
        var family = random.nextInt(FAMILIES) * MEMBERS;
        var elder = random.nextInt(MEMBERS - 1);
        var younger = elder + 1 + random.nextInt(MEMBERS - 1 - elder);
        var says = new HashMap<String, @Nullable Object>();
        if (random.nextInt(3) == 0) {
            var from = LocalDate.of(1990 + random.nextInt(30), 1, 1);
            says.put("from", from);
            says.put("to", random.nextBoolean() ? from.plusYears(1 + random.nextInt(15)) : null);
        }
        return switch (random.nextInt(10)) {
            case 0 ->
                new Fact("SPOUSE_OF", people.get(family + elder), people.get(random.nextInt(people.size())), says);
            case 1, 2 -> new Fact("SPOUSE_OF", people.get(family + elder), people.get(family + younger), says);
            case 3 -> new Fact("SIBLING_OF", people.get(family + elder), people.get(family + younger), says);
            default -> new Fact("PARENT_OF", people.get(family + elder), people.get(family + younger), says);
        };
    }

    private void strike(Change change, Stamp stamp) {
        var standing = change.ask(Query.named("cadre/standing-facts"), Map.of("starts", people));
        if (standing.isEmpty()) {
            return;
        }
        var row = standing.get(random.nextInt(standing.size()));
        var id = String.valueOf(row.map("says").get("id"));
        change.write(
                STRIKE,
                Map.of(
                        "rows",
                        List.of(Map.of("start", row.string("start"), "id", id)),
                        "now",
                        stamp.moment(),
                        "by",
                        stamp.by()));
        kinfolk.refresh(change, new TreeSet<>(List.of(row.string("start"), row.string("end"))));
    }

    private void judge(Change change, Stamp stamp) {
        var first = random.nextInt(people.size());
        var second = random.nextInt(3) == 0
                ? random.nextInt(people.size())
                : first / MEMBERS * MEMBERS + random.nextInt(MEMBERS);
        var verdict = random.nextInt(4) == 0 ? IdentityVerdict.DIFFERENT : IdentityVerdict.SAME;
        var judged = identity.judge(change, verdict, people.get(first), people.get(second), "history", stamp);
        if (judged.id() != null) {
            judgements.add(judged.id());
        }
    }

    static void record(Change change, List<String> people) {
        var rows = people.stream()
                .map(id -> Map.of("code", id, "id", id, "cadre", false, "says", Map.of("name", id)))
                .toList();
        change.write(Query.named("cadre/record-nodes"), Map.of("rows", rows, "now", new Stamp(START, "test").moment()));
    }

    static void record(Change change, String type, String start, String end) {
        CadreRegister.FACTS.record(change, List.of(new Fact(type, start, end, Map.of())), new Stamp(START, "test"));
    }
}
