package org.jingwei.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jingwei.graph.Asker;
import org.jingwei.graph.Change;
import org.jingwei.graph.Codes;
import org.jingwei.graph.Fact;
import org.jingwei.graph.FactTypes;
import org.jingwei.graph.NodeDiff;
import org.jingwei.graph.Query;
import org.jingwei.shared.Recorded;
import org.jingwei.shared.Stamp;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Organizations into the graph: the bodies, then the facts about them, then what they lie within. */
@Component
public class OrganizationRegister {

    private static final Query IDS = Query.named("organization/ids-by-code");
    private static final Query REGION_IDS = Query.named("organization/region-ids-by-code");
    private static final Query NODES = Query.named("organization/nodes-by-code");
    private static final Query RECORD_NODES = Query.named("organization/record-nodes");
    private static final Query DERIVE_WITHIN = Query.named("organization/derive-within");
    private static final FactTypes FACTS = new FactTypes(
            Query.named("organization/standing-facts"),
            Query.named("organization/strike-facts"),
            Map.of(
                    "PART_OF", Query.named("organization/record-part-of"),
                    "LOCATED_IN", Query.named("organization/record-located-in"),
                    "MANAGES_CADRES_OF", Query.named("organization/record-manages-cadres-of"),
                    "REGULATES", Query.named("organization/record-regulates"),
                    "CONTRACTS_WITH", Query.named("organization/record-contracts-with")));

    /** The ids of organizations by their codes. */
    public Codes codes(Asker asker, Collection<String> codes) {
        return Codes.ask(asker, IDS, codes);
    }

    /** The ids of regions by their division codes. */
    public Codes regions(Asker asker, Collection<String> codes) {
        return Codes.ask(asker, REGION_IDS, codes);
    }

    /** Records the rows; every code they name must be theirs or on record. */
    public Recorded record(Change change, List<OrganizationRow> rows, Stamp stamp) {
        if (rows.isEmpty()) {
            return Recorded.NOTHING;
        }
        var nodes = nodes(change, rows, stamp);
        var codes = codes(change, mentioned(rows));
        var regions = regions(
                change,
                rows.stream()
                        .map(OrganizationRow::region)
                        .filter(Objects::nonNull)
                        .toList());
        var diff = FACTS.record(change, facts(rows, codes, regions), stamp);
        var stale = diff.touched(Set.of("PART_OF"));
        nodes.rows().forEach(row -> stale.add(String.valueOf(row.get("id"))));
        change.write(DERIVE_WITHIN, Map.of("units", List.copyOf(stale)));
        return nodes.recorded().plus(diff.recorded());
    }

    /** Records which bodies regulate enterprises, and which have contracts with them. */
    public Recorded recordEnterpriseTies(Change change, List<EnterpriseTieRow> rows, Stamp stamp) {
        var codes = codes(
                change,
                rows.stream()
                        .flatMap(row -> Stream.of(row.enterprise(), row.organization()))
                        .toList());
        var facts = rows.stream().map(row -> fact(row, codes)).toList();
        return FACTS.record(change, facts, stamp).recorded();
    }

    private static Fact fact(EnterpriseTieRow row, Codes codes) {
        var enterprise = codes.id(row.enterprise());
        var body = codes.id(row.organization());
        var says = dated(row.from(), row.to(), row.source());
        return switch (row.tie()) {
            case REGULATES -> new Fact("REGULATES", body, enterprise, says);
            case CONTRACTS_WITH -> new Fact("CONTRACTS_WITH", enterprise, body, says);
        };
    }

    private static NodeDiff nodes(Change change, List<OrganizationRow> rows, Stamp stamp) {
        var byCode = new LinkedHashMap<String, OrganizationRow>();
        rows.forEach(row -> byCode.put(row.code(), row));
        var nodes = new NodeDiff(change.ask(NODES, Map.of("codes", List.copyOf(byCode.keySet()))));
        byCode.values().forEach(row -> nodes.say(row.code(), says(row), Map.of()));
        change.write(RECORD_NODES, Map.of("rows", nodes.rows(), "now", stamp.moment()));
        return nodes;
    }

    private static Map<String, @Nullable Object> says(OrganizationRow row) {
        return Map.of(
                "name",
                row.name(),
                "kind",
                row.kind().name(),
                "level",
                row.level().name());
    }

    private static Set<String> mentioned(List<OrganizationRow> rows) {
        var codes = new TreeSet<String>();
        for (var row : rows) {
            codes.add(row.code());
            addIfAny(codes, row.parent());
            addIfAny(codes, row.managedBy());
        }
        return codes;
    }

    private static void addIfAny(Set<String> codes, @Nullable String code) {
        if (code != null) {
            codes.add(code);
        }
    }

    private static List<Fact> facts(List<OrganizationRow> rows, Codes codes, Codes regions) {
        var facts = new ArrayList<Fact>();
        for (var row : rows) {
            var unit = codes.id(row.code());
            if (row.parent() != null) {
                facts.add(new Fact("PART_OF", unit, codes.id(row.parent()), dated(row.from(), row.to(), row.source())));
            }
            if (row.region() != null) {
                facts.add(new Fact(
                        "LOCATED_IN", unit, regions.id(row.region()), dated(row.from(), row.to(), row.source())));
            }
            if (row.managedBy() != null) {
                facts.add(new Fact(
                        "MANAGES_CADRES_OF",
                        codes.id(row.managedBy()),
                        unit,
                        dated(row.from(), row.to(), row.source())));
            }
        }
        return facts;
    }

    private static Map<String, @Nullable Object> dated(
            @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String source) {
        var says = new HashMap<String, @Nullable Object>();
        says.put("from", from);
        says.put("to", to);
        says.put("source", source);
        return says;
    }
}
