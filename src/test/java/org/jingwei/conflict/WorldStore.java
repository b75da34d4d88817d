package org.jingwei.conflict;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.cadre.Identity;
import org.jingwei.cadre.Kinfolk;
import org.jingwei.cadre.TestIdentity;
import org.jingwei.conflict.World.Judged;
import org.jingwei.conflict.World.Kind;
import org.jingwei.conflict.World.Said;
import org.jingwei.graph.Change;
import org.jingwei.graph.Query;
import org.jingwei.graph.TestGraph;
import org.jspecify.annotations.Nullable;

/** Puts worlds on record by the queries of the register, and has derived what the register derives. */
final class WorldStore {

    private static final Map<Kind, Query> RECORD = Map.ofEntries(
            Map.entry(Kind.PARENT_OF, Query.named("cadre/record-parent-of")),
            Map.entry(Kind.SPOUSE_OF, Query.named("cadre/record-spouse-of")),
            Map.entry(Kind.SIBLING_OF, Query.named("cadre/record-sibling-of")),
            Map.entry(Kind.HELD_POST, Query.named("cadre/record-held-post")),
            Map.entry(Kind.SUPERIOR_OF, Query.named("cadre/record-superior-of")),
            Map.entry(Kind.DECLARED_TIE, Query.named("cadre/record-declared-tie")),
            fact(Kind.DECLARES, "MATCH (thing:Organization {id: row.end})"),
            Map.entry(Kind.PART_OF, Query.named("organization/record-part-of")),
            Map.entry(Kind.FILE_COVERS, Query.named("cadre/record-file-covers")),
            Map.entry(Kind.GREW_UP_IN, Query.named("cadre/record-grew-up-in")),
            Map.entry(Kind.LOCATED_IN, Query.named("organization/record-located-in")),
            Map.entry(Kind.DISPATCHED_BY, Query.named("round/record-dispatched-by")),
            Map.entry(Kind.INSPECTS, Query.named("round/record-inspects")),
            Map.entry(Kind.SERVES_ON, Query.named("round/record-serves-on")),
            Map.entry(Kind.HOLDS, Query.named("cadre/record-holds")),
            Map.entry(Kind.REGULATES, Query.named("organization/record-regulates")),
            Map.entry(Kind.CONTRACTS_WITH, Query.named("organization/record-contracts-with")),
            Map.entry(Kind.STUDIED_AT, Query.named("cadre/record-studied-at")),
            Map.entry(Kind.TUTORED_BY, Query.named("cadre/record-tutored-by")),
            Map.entry(Kind.SERVED_IN, Query.named("cadre/record-served-in")),
            fact(Kind.SANCTIONED_BY, "MATCH (thing:Organization {id: row.end})"),
            fact(Kind.RECUSED_FROM, "MATCH (thing:Clue|Organization {id: row.end})"),
            fact(Kind.COMPLAINED_OF, "MATCH (thing:Organization {id: row.end})"),
            fact(Kind.FOUND_AT_FAULT, "MATCH (thing:Organization {id: row.end})"),
            Map.entry(Kind.CONCERNS, Query.parse("test/record-concerns", """
                    // Records what clues are about.
                    // changes
                    // in:  rows: List
                    // out: facts: Integer
                    UNWIND $rows AS row
                    MERGE (clue:Clue {id: row.start})
                    SET clue.state = CASE WHEN row.start ENDS WITH 'c0' THEN 'INVESTIGATING' ELSE 'TRIAGED' END
                    WITH clue, row
                    MATCH (thing:Person|Organization {id: row.end})
                    CREATE (clue)-[about:CONCERNS]->(thing)
                    SET about = row.says
                    RETURN count(*) AS facts
                    """)),
            fact(Kind.HANDLED, "MERGE (thing:Clue {id: row.end})"),
            fact(Kind.WITNESS_IN, "MERGE (thing:Clue {id: row.end})"));
    private static final Query HANDLE = Query.parse("test/handle", """
            // Which body handles which clue.
            // changes
            // in:  rows: List
            // out: clues: Integer
            UNWIND $rows AS row
            MERGE (clue:Clue {id: row.clue})
            SET clue.body = row.body
            RETURN count(*) AS clues
            """);
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-01-01T00:00:00Z");

    private final Kinfolk kinfolk = new Kinfolk();
    private final Identity identity = TestIdentity.get();

    /** What no register records, or only along with something else. */
    private static Map.Entry<Kind, Query> fact(Kind kind, String thing) {
        return Map.entry(kind, Query.parse("test/record-" + kind, """
                // Records facts of one kind about people.
                // changes
                // in:  rows: List
                // out: facts: Integer
                UNWIND $rows AS row
                %s
                WITH thing, row
                MATCH (person:Person {id: row.start})
                CREATE (person)-[fact:%s]->(thing)
                SET fact = row.says
                RETURN count(*) AS facts
                """.formatted(thing, kind)));
    }

    /** All of these worlds in one transaction; their names keep them apart. */
    void write(List<World> worlds) {
        TestGraph.get().change(change -> {
            record(change, worlds);
            derive(change, worlds);
            return worlds;
        });
    }

    static void forget() {
        TestGraph.driver()
                .executableQuery(
                        "MATCH (n:Person|Organization|Region|Round|Team|Clue) WHERE n.id STARTS WITH 'world-' DETACH DELETE n")
                .execute();
        TestGraph.driver()
                .executableQuery("MATCH (n:Judgement) WHERE n.id STARTS WITH 'world-' DETACH DELETE n")
                .execute();
    }

    private static void record(Change change, List<World> worlds) {
        var people = rows(worlds.stream().flatMap(world -> world.people().stream()));
        change.write(Query.named("cadre/record-nodes"), Map.of("rows", people, "now", NOW));
        var bodies = worlds.stream()
                .flatMap(world -> world.bodies().stream())
                .map(body -> node(body.id(), Map.of("kind", "OTHER", "level", body.level())))
                .toList();
        change.write(Query.named("organization/record-nodes"), Map.of("rows", bodies, "now", NOW));
        recordRegions(change, worlds);
        recordRounds(change, worlds);
        // in one order, and recusals behind whatever makes the clues that they are from: by hash it was another in each
        // JVM
        var facts = worlds.stream()
                .flatMap(world -> world.facts().stream())
                .filter(said -> said.kind() != Kind.REPORTED)
                .collect(Collectors.groupingBy(
                        Said::kind,
                        () -> new TreeMap<>(Comparator.comparing((Kind kind) -> kind == Kind.RECUSED_FROM)
                                .thenComparing(Comparator.naturalOrder())),
                        Collectors.toList()));
        facts.forEach((kind, said) -> change.write(
                RECORD.get(kind),
                Map.of("rows", said.stream().map(WorldStore::row).toList())));
        var handled = worlds.stream()
                .flatMap(world -> world.handling().entrySet().stream())
                .map(each -> Map.of("clue", each.getKey(), "body", each.getValue()))
                .toList();
        change.write(HANDLE, Map.of("rows", handled));
        worlds.stream().flatMap(world -> world.judgements().stream()).forEach(judged -> record(change, judged));
    }

    /** Each after the one above it. */
    private static void recordRegions(Change change, List<World> worlds) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        worlds.stream().flatMap(world -> world.regions().stream()).forEach(region -> {
            var row = new HashMap<String, @Nullable Object>(
                    Map.of("code", region.id(), "id", region.id(), "name", region.id(), "level", region.level()));
            row.put("parent", region.above());
            rows.add(row);
        });
        change.write(Query.named("organization/record-regions"), Map.of("rows", rows, "now", NOW));
    }

    private static void recordRounds(Change change, List<World> worlds) {
        var rounds = worlds.stream().flatMap(world -> world.rounds().stream()).toList();
        var nodes = rounds.stream()
                .map(round -> node(round.id(), Map.of("from", round.from(), "to", round.to())))
                .toList();
        change.write(Query.named("round/record-nodes"), Map.of("rows", nodes, "now", NOW));
        var teams = rounds.stream()
                .flatMap(round -> round.teams().stream()
                        .map(team -> Map.<String, Object>of(
                                "round", round.id(), "number", round.number(team), "id", team, "fact", team + "i")))
                .toList();
        change.write(Query.named("round/record-teams"), Map.of("rows", teams, "now", NOW));
    }

    private static void record(Change change, Judged judged) {
        var says = new HashMap<String, @Nullable Object>(Map.of("id", judged.id(), "by", "test", "reason", "test"));
        says.put("verdict", judged.same() ? "SAME" : "DIFFERENT");
        says.put("first", judged.first());
        says.put("second", judged.second());
        says.put("now", moment(judged.recordedAt()));
        change.write(Query.named("cadre/record-judgement"), says);
        if (judged.struckAt() != null) {
            change.write(
                    Query.named("cadre/strike-judgement"),
                    Map.of("id", judged.id(), "now", moment(judged.struckAt()), "by", "test"));
        }
    }

    private void derive(Change change, List<World> worlds) {
        var bodies = worlds.stream()
                .flatMap(world -> world.bodies().stream())
                .map(World.Body::id)
                .toList();
        change.write(Query.named("organization/derive-within"), Map.of("units", bodies));
        kinfolk.keep(change, all(worlds.stream().map(World::kept)));
        identity.derive(
                change,
                all(worlds.stream()
                        .flatMap(world -> world.judgements().stream())
                        .map(judged -> List.of(judged.first(), judged.second()))));
    }

    private static TreeSet<String> all(Stream<? extends Collection<String>> names) {
        return names.flatMap(Collection::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Map<String, Object>> rows(Stream<String> names) {
        return names.map(name -> node(name, Map.of())).toList();
    }

    private static Map<String, Object> node(String name, Map<String, ?> more) {
        var says = new HashMap<String, Object>(more);
        says.put("name", name);
        return Map.of("code", name, "id", name, "cadre", false, "says", says);
    }

    private static Map<String, Object> row(Said fact) {
        var says = new HashMap<String, @Nullable Object>();
        says.put("id", fact.id());
        says.put("from", fact.from());
        says.put("to", fact.to());
        says.put("recordedAt", moment(fact.recordedAt()));
        says.put("struckAt", moment(fact.struckAt()));
        if (fact.kind() == Kind.HELD_POST) {
            says.put("title", "post " + fact.id());
            says.put("leading", fact.leading());
        }
        if (fact.kind() == Kind.DECLARES) {
            says.put("tie", fact.leading() ? "SELF" : "FRIEND");
        }
        if (fact.kind() == Kind.SERVES_ON) {
            says.put("role", fact.leading() ? "LEADER" : "MEMBER");
        }
        if (fact.kind() == Kind.CONCERNS) {
            says.put("capacity", fact.leading() ? "SUBJECT" : "PLACE");
        }
        if (fact.kind() == Kind.FOUND_AT_FAULT) {
            says.put("kind", fact.leading() ? "INTERFERENCE" : "COMPLAINT");
        }
        if (fact.kind() == Kind.STUDIED_AT) {
            says.put("class", fact.leading() ? "1" : "2");
            says.put("degree", fact.leading() ? "master" : null);
        }
        if (fact.kind() == Kind.HANDLED) {
            says.put("hand", World.hand(fact));
            says.put("step", World.step(fact));
        }
        return Map.of("start", fact.start(), "end", fact.end(), "says", says);
    }

    private static @Nullable ZonedDateTime moment(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(ZoneOffset.UTC);
    }
}
