package org.jingwei.cadre;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jingwei.graph.Asker;
import org.jingwei.graph.Change;
import org.jingwei.graph.Codes;
import org.jingwei.graph.Fact;
import org.jingwei.graph.FactTypes;
import org.jingwei.graph.NodeDiff;
import org.jingwei.graph.Query;
import org.jingwei.organization.OrganizationRegister;
import org.jingwei.shared.Recorded;
import org.jingwei.shared.Stamp;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** People into the graph: themselves and how complete their files are, posts, kin, declared ties, origins. */
@Component
public class CadreRegister {

    private static final Query IDS = Query.named("cadre/ids-by-code");
    private static final Query NODES = Query.named("cadre/nodes-by-code");
    private static final Query RECORD_NODES = Query.named("cadre/record-nodes");
    static final FactTypes FACTS = new FactTypes(
            Query.named("cadre/standing-facts"),
            Query.named("cadre/strike-facts"),
            Map.of(
                    "HELD_POST", Query.named("cadre/record-held-post"),
                    "PARENT_OF", Query.named("cadre/record-parent-of"),
                    "SPOUSE_OF", Query.named("cadre/record-spouse-of"),
                    "SIBLING_OF", Query.named("cadre/record-sibling-of"),
                    "DECLARED_TIE", Query.named("cadre/record-declared-tie"),
                    "GREW_UP_IN", Query.named("cadre/record-grew-up-in"),
                    "BORN_IN", Query.named("cadre/record-born-in"),
                    "NATIVE_OF", Query.named("cadre/record-native-of"),
                    "FILE_COVERS", Query.named("cadre/record-file-covers")));

    private final OrganizationRegister organizations;
    private final Kinfolk kinfolk;
    private final KinForms forms;
    private final IdNumbers idNumbers;

    CadreRegister(OrganizationRegister organizations, Kinfolk kinfolk, IdNumbers idNumbers) {
        this.organizations = organizations;
        this.kinfolk = kinfolk;
        this.forms = new KinForms();
        this.idNumbers = idNumbers;
    }

    /** The ids of people by their codes. */
    public Codes codes(Asker asker, Collection<String> codes) {
        return Codes.ask(asker, IDS, codes);
    }

    /** Records people, and which parts of their files are vouched for. */
    public Recorded recordPeople(Change change, List<PersonRow> rows, Stamp stamp) {
        if (rows.isEmpty()) {
            return Recorded.NOTHING;
        }
        var byCode = new LinkedHashMap<String, PersonRow>();
        rows.forEach(row -> byCode.put(row.code(), row));
        var nodes = new NodeDiff(change.ask(NODES, Map.of("codes", List.copyOf(byCode.keySet()))));
        byCode.values().forEach(row -> nodes.say(row.code(), says(row), Map.of("cadre", row.cadre())));
        change.write(RECORD_NODES, Map.of("rows", nodes.rows(), "now", stamp.moment()));
        var codes = codes(change, byCode.keySet());
        var coverage = new ArrayList<Fact>();
        byCode.values()
                .forEach(row -> row.complete()
                        .forEach(part ->
                                coverage.add(new Fact("FILE_COVERS", codes.id(row.code()), part.name(), covers(row)))));
        var diff = FACTS.record(change, coverage, stamp);
        return nodes.recorded()
                .plus(new Recorded(0, diff.recorded().added() + diff.recorded().changed(), 0));
    }

    /** Records posts. */
    public Recorded recordPosts(Change change, List<PostRow> rows, Stamp stamp) {
        var people = codes(change, rows.stream().map(PostRow::person).toList());
        var units = organizations.codes(
                change, rows.stream().map(PostRow::organization).toList());
        var facts = rows.stream()
                .map(row -> new Fact("HELD_POST", people.id(row.person()), units.id(row.organization()), says(row)))
                .toList();
        return FACTS.record(change, facts, stamp).recorded();
    }

    /** Records kin, as forms say it, and derives anew what follows for those whose kin is kept. */
    public Recorded recordKin(Change change, List<KinRow> rows, Stamp stamp) {
        var people = codes(change, KinForms.mentioned(rows));
        var diff = FACTS.record(change, forms.facts(change, rows, people, stamp), stamp);
        kinfolk.refresh(change, diff.touched(Set.of("PARENT_OF", "SPOUSE_OF", "SIBLING_OF")));
        return diff.recorded();
    }

    /** Records ties that people declare beyond kin; nothing is derived from them. */
    public Recorded recordTies(Change change, List<DeclaredTieRow> rows, Stamp stamp) {
        var people = codes(
                change,
                rows.stream()
                        .flatMap(row -> Stream.of(row.person(), row.other()))
                        .toList());
        var facts = rows.stream()
                .map(row -> new Fact("DECLARED_TIE", people.id(row.person()), people.id(row.other()), says(row)))
                .toList();
        return FACTS.record(change, facts, stamp).recorded();
    }

    /** The ids of those who are on record by name alone, as relatives of these people. */
    public List<String> namedRelatives(Asker asker, Collection<String> people) {
        return asker.ask(KinForms.NAMED, Map.of("people", List.copyOf(people))).stream()
                .map(row -> row.string("id"))
                .toList();
    }

    /** Records where people grew up, were born, are native of. */
    public Recorded recordOrigins(Change change, List<OriginRow> rows, Stamp stamp) {
        var people = codes(change, rows.stream().map(OriginRow::person).toList());
        var regions = organizations.regions(
                change, rows.stream().map(OriginRow::region).toList());
        var facts = rows.stream()
                .map(row -> new Fact(
                        row.kind().name(),
                        people.id(row.person()),
                        regions.id(row.region()),
                        dated(row.from(), row.to(), row.source())))
                .toList();
        return FACTS.record(change, facts, stamp).recorded();
    }

    private Map<String, @Nullable Object> says(PersonRow row) {
        var says = new HashMap<String, @Nullable Object>();
        says.put("name", row.name());
        says.put("readings", Readings.of(row.name()));
        says.put("sex", row.sex() == null ? null : row.sex().name());
        says.put("bornOn", row.bornOn());
        says.put("rank", row.rank());
        if (row.idNumber() != null) {
            says.put("idMasked", idNumbers.mask(row.idNumber()));
            says.put("idHash", idNumbers.hash(row.idNumber()));
        }
        return says;
    }

    private static Map<String, @Nullable Object> covers(PersonRow row) {
        var says = new HashMap<String, @Nullable Object>();
        says.put("asOf", row.completeOn());
        says.put("source", row.source());
        return says;
    }

    private static Map<String, @Nullable Object> says(PostRow row) {
        var says = dated(row.from(), row.to(), row.source());
        says.put("title", row.title());
        says.put("rank", row.rank());
        says.put("leading", row.leading());
        says.put("principal", row.principal());
        return says;
    }

    private static Map<String, @Nullable Object> says(DeclaredTieRow row) {
        var says = dated(row.from(), row.to(), row.source());
        says.put("kind", row.tie().name());
        return says;
    }

    static Map<String, @Nullable Object> dated(@Nullable Object from, @Nullable Object to, @Nullable String source) {
        var says = new HashMap<String, @Nullable Object>();
        says.put("from", from);
        says.put("to", to);
        says.put("source", source);
        return says;
    }
}
