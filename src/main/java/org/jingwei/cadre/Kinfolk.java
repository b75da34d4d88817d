package org.jingwei.cadre;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jingwei.graph.Change;
import org.jingwei.graph.Query;
import org.jingwei.graph.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The kin that the graph keeps, for pool members and staff: derived in the transaction of the fact that it follows from.
 * It depends on the base facts alone, so a rebuild gives the same.
 */
@Component
public class Kinfolk {

    private static final Query KIN_AROUND = Query.named("cadre/kin-around");
    private static final Query KEPT_AROUND = Query.named("cadre/kin-kept-around");
    private static final Query KEEP_KIN = Query.named("cadre/keep-kin");
    private static final Query FORGET_KIN = Query.named("cadre/forget-kin");
    private static final Query RECORD_KIN = Query.named("cadre/record-kin");

    /** From now on the kin of these people is kept. */
    public void keep(Change change, Set<String> people) {
        var added = change.write(KEEP_KIN, Map.of("people", List.copyOf(people)));
        derive(change, ids(added));
    }

    /** Facts of kin or identity that touch these people have changed: derives anew whatever is kept and may follow. */
    public void refresh(Change change, Set<String> touched) {
        if (!touched.isEmpty()) {
            derive(change, ids(change.ask(KEPT_AROUND, Map.of("people", List.copyOf(touched)))));
        }
    }

    /** Derives the kin of these people anew, whether it is kept or not. */
    public void derive(Change change, Set<String> people) {
        if (people.isEmpty()) {
            return;
        }
        var around = change.ask(KIN_AROUND, Map.of("people", List.copyOf(people)));
        var facts = new LinkedHashMap<String, KinFact>();
        var traits = new HashMap<String, KinTrail.Traits>();
        around.forEach(row -> learn(row, facts, traits));
        change.write(FORGET_KIN, Map.of("people", List.copyOf(people)));
        var rows = Kinship.derive(people, facts.values()).stream()
                .map(kin ->
                        row(kin, KinTerm.describe(KinTrail.steps(kin, facts, traits), sex(traits.get(kin.person())))))
                .toList();
        if (!rows.isEmpty()) {
            change.write(RECORD_KIN, Map.of("rows", rows));
        }
    }

    private static void learn(Row row, Map<String, KinFact> facts, Map<String, KinTrail.Traits> traits) {
        var fact = KinfolkRows.fact(row);
        facts.put(fact.id(), fact);
        traits.put(fact.fromPerson(), KinfolkRows.traits(row, "fromSex", "fromBorn"));
        traits.put(fact.toPerson(), KinfolkRows.traits(row, "toSex", "toBorn"));
    }

    private static @Nullable Sex sex(KinTrail.@Nullable Traits traits) {
        return traits == null ? null : traits.sex();
    }

    private static Map<String, @Nullable Object> row(DerivedKin kin, KinTerm term) {
        var says = new HashMap<String, @Nullable Object>();
        says.put("class", kin.clazz().name());
        says.put("chain", kin.chain());
        says.put("term", term.zh());
        says.put("termEn", term.en());
        says.put("via", kin.via());
        says.put("from", kin.from());
        says.put("to", kin.to());
        says.put("recordedAt", KinfolkRows.moment(kin.recordedAt()));
        says.put("struckAt", KinfolkRows.moment(kin.struckAt()));
        return Map.of("person", kin.person(), "kin", kin.kin(), "says", says);
    }

    private static Set<String> ids(List<Row> rows) {
        var ids = new TreeSet<String>();
        rows.forEach(row -> ids.add(row.string("id")));
        return ids;
    }
}
