package org.jingwei.cadre;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.cadre.Family.Judged;
import org.jingwei.cadre.Family.Kind;
import org.jingwei.cadre.Family.Said;
import org.jingwei.graph.Asker;
import org.jingwei.graph.Change;
import org.jingwei.graph.Query;
import org.jingwei.graph.TestGraph;
import org.jingwei.shared.AsOf;
import org.jspecify.annotations.Nullable;

/** Puts families on record in three goes, the kin of some kept from the first on, and reads them by both roads. */
final class FamilyStore {

    private static final Query HELD = Query.parse("test/family-kin", """
            // Who is kept as kin to whom on a day, as known at a moment.
            // in:  people: List, on: Date, knownAt: DateTime
            // out: person: String, kin: String, chain: String, class: String, sets: List
            UNWIND $people AS id
            MATCH (person:Person {id: id})-[tie:KIN]->(kin:Person)
            // dated: tie
            RETURN person.id AS person, kin.id AS kin, tie.chain AS chain, tie.class AS class, tie.sets AS sets
            """);
    private static final int GOES = 3;

    private final Kinfolk kinfolk = new Kinfolk();

    void write(List<Family> families) {
        TestGraph.get().change(change -> {
            KinHistory.record(change, all(families.stream().map(Family::people)));
            kinfolk.keep(change, Set.copyOf(all(families.stream().map(Family::kept))));
            return true;
        });
        for (int go = 0; go < GOES; go++) {
            var number = go;
            TestGraph.get().change(change -> record(change, families, number));
        }
    }

    static void forget() {
        TestGraph.driver()
                .executableQuery("MATCH (n:Person|Judgement) WHERE n.id STARTS WITH 'family-' DETACH DELETE n")
                .execute();
    }

    private boolean record(Change change, List<Family> families, int go) {
        var facts = families.stream()
                .flatMap(family -> family.facts().stream())
                .filter(fact -> Math.floorMod(fact.id().hashCode(), GOES) == go)
                .toList();
        facts.stream()
                .collect(Collectors.groupingBy(Said::kind))
                .forEach((kind, said) -> change.write(
                        query(kind),
                        Map.of("rows", said.stream().map(FamilyStore::row).toList())));
        var touched = new TreeSet<String>();
        facts.forEach(fact -> touched.addAll(List.of(fact.start(), fact.end())));
        kinfolk.refresh(change, touched);
        var judged = families.stream()
                .flatMap(family -> family.judged().stream())
                .filter(same -> Math.floorMod(same.id().hashCode(), GOES) == go)
                .toList();
        judged.forEach(same -> record(change, same));
        TestIdentity.get()
                .derive(change, new TreeSet<>(all(judged.stream().map(same -> List.of(same.first(), same.second())))));
        return true;
    }

    private static Query query(Kind kind) {
        return Query.named(
                switch (kind) {
                    case PARENT_OF -> "cadre/record-parent-of";
                    case SPOUSE_OF -> "cadre/record-spouse-of";
                    case SIBLING_OF -> "cadre/record-sibling-of";
                });
    }

    private static void record(Change change, Judged same) {
        change.write(
                Query.named("cadre/record-judgement"),
                Map.of(
                        "id",
                        same.id(),
                        "by",
                        "test",
                        "reason",
                        "test",
                        "verdict",
                        "SAME",
                        "first",
                        same.first(),
                        "second",
                        same.second(),
                        "now",
                        moment(same.recordedAt())));
        if (same.struckAt() != null) {
            change.write(
                    Query.named("cadre/strike-judgement"),
                    Map.of("id", same.id(), "now", moment(same.struckAt()), "by", "test"));
        }
    }

    private static Map<String, Object> row(Said fact) {
        var says = new HashMap<String, @Nullable Object>();
        says.put("id", fact.id());
        says.put("kind", fact.how());
        says.put("from", fact.from());
        says.put("to", fact.to());
        says.put("recordedAt", moment(fact.recordedAt()));
        says.put("struckAt", moment(fact.struckAt()));
        return Map.of("start", fact.start(), "end", fact.end(), "says", says);
    }

    /** Read from the base facts, whether kept or not. */
    static List<DerivedKin> derived(Asker asker, Set<String> people, Family.Asked asked) {
        return new Kinfolk()
                .of(asker, people, new AsOf(asked.day(), asked.knownAt())).stream()
                        .map(KinAround.Tie::kin)
                        .toList();
    }

    static Set<String> lines(List<DerivedKin> ties, FamilyOracle oracle) {
        return ties.stream()
                .map(kin -> line(
                        oracle,
                        kin.person(),
                        kin.kin(),
                        kin.chain(),
                        kin.clazz().name(),
                        KinSet.of(kin.chain()).stream().map(KinSet::name)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Read from the edges that the graph keeps. */
    static Set<String> kept(Asker asker, Family family, Family.Asked asked, FamilyOracle oracle) {
        return asker
                .ask(
                        HELD,
                        Map.of(
                                "people",
                                List.copyOf(family.kept()),
                                "on",
                                asked.day(),
                                "knownAt",
                                moment(asked.knownAt())))
                .stream()
                .map(row -> line(
                        oracle,
                        row.string("person"),
                        row.string("kin"),
                        row.string("chain"),
                        row.string("class"),
                        row.strings("sets").stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String line(
            FamilyOracle oracle, String person, String kin, String chain, String clazz, Stream<String> sets) {
        return oracle.human(person) + " " + oracle.human(kin) + ": " + chain + " " + clazz + " "
                + sets.collect(Collectors.joining(" "));
    }

    private static List<String> all(Stream<? extends Collection<String>> names) {
        return names.flatMap(Collection::stream).toList();
    }

    private static @Nullable ZonedDateTime moment(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(ZoneOffset.UTC);
    }
}
