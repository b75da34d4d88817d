package org.jingwei.pool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jingwei.cadre.CadreRegister;
import org.jingwei.cadre.Kinfolk;
import org.jingwei.graph.Change;
import org.jingwei.graph.Fact;
import org.jingwei.graph.FactTypes;
import org.jingwei.graph.Facts;
import org.jingwei.graph.Query;
import org.jingwei.shared.Recorded;
import org.jingwei.shared.Stamp;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pool members into the graph; their kin is kept from then on. */
@Component
public class PoolRegister {

    private static final Query RECORD_MEMBERS = Query.named("pool/record-members");
    private static final FactTypes FACTS = new FactTypes(
            Query.named("pool/standing-facts"),
            Query.named("pool/strike-facts"),
            Map.of("IN", Query.named("pool/record-in")));

    private final CadreRegister cadres;
    private final Kinfolk kinfolk;

    PoolRegister(CadreRegister cadres, Kinfolk kinfolk) {
        this.cadres = cadres;
        this.kinfolk = kinfolk;
    }

    /** Records memberships. */
    public Recorded record(Change change, List<PoolRow> rows, Stamp stamp) {
        if (rows.isEmpty()) {
            return Recorded.NOTHING;
        }
        var people = cadres.codes(change, rows.stream().map(PoolRow::person).toList());
        var wanted = new ArrayList<Map<String, @Nullable Object>>();
        rows.forEach(row -> wanted.add(
                Map.of("person", people.id(row.person()), "kind", row.kind().name(), "id", Facts.newId())));
        var members = new HashMap<String, String>();
        change.write(RECORD_MEMBERS, Map.of("rows", wanted, "now", stamp.moment()))
                .forEach(row -> members.put(row.string("person") + row.string("kind"), row.string("id")));
        var facts = rows.stream()
                .map(row -> new Fact(
                        "IN",
                        String.valueOf(members.get(people.id(row.person()) + row.kind())),
                        row.kind().name(),
                        says(row)))
                .toList();
        var diff = FACTS.record(change, facts, stamp);
        kinfolk.keep(change, new TreeSet<>(people.ids().values()));
        return diff.recorded();
    }

    private static Map<String, @Nullable Object> says(PoolRow row) {
        var says = new HashMap<String, @Nullable Object>();
        says.put("specialties", row.specialties());
        says.put("status", row.status().name());
        says.put("from", row.from());
        says.put("to", row.to());
        says.put("source", row.source());
        return says;
    }
}
