package org.jingwei.cadre;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jingwei.graph.Asker;
import org.jingwei.graph.Change;
import org.jingwei.graph.Query;
import org.jingwei.graph.Row;
import org.jingwei.shared.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The kin that the graph keeps, for pool members and staff: derived in the transaction of the fact that it follows from.
 * It depends on the base facts alone, so a rebuild gives the same.
 */
@Component
public class Kinfolk {

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
        var rows =
                KinAround.ask(change, people).ties().stream().map(Kinfolk::row).toList();
        change.write(FORGET_KIN, Map.of("people", List.copyOf(people)));
        if (!rows.isEmpty()) {
            change.write(RECORD_KIN, Map.of("rows", rows));
        }
    }

    /** The kin of these people as of a day and a moment, read from the base facts; one tie a relative and relation. */
    List<KinAround.Tie> of(Asker asker, Set<String> people, AsOf asOf) {
        var seen = new HashSet<String>();
        return KinAround.ask(asker, people).ties().stream()
                .filter(tie -> holds(tie.kin(), asOf))
                .filter(tie -> seen.add(
                        tie.kin().person() + tie.kin().kin() + tie.kin().chain()))
                .toList();
    }

    private static boolean holds(DerivedKin kin, AsOf asOf) {
        return (kin.from() == null || !kin.from().isAfter(asOf.on()))
                && (kin.to() == null || kin.to().isAfter(asOf.on()))
                && (kin.recordedAt() == null || !kin.recordedAt().isAfter(asOf.knownAt()))
                && (kin.struckAt() == null || kin.struckAt().isAfter(asOf.knownAt()));
    }

    private static Map<String, @Nullable Object> row(KinAround.Tie tie) {
        var kin = tie.kin();
        var says = new HashMap<String, @Nullable Object>();
        says.put("class", kin.clazz().name());
        says.put("chain", kin.chain());
        says.put("sets", KinSet.of(kin.chain()).stream().map(KinSet::name).toList());
        says.put("term", tie.term().zh());
        says.put("termEn", tie.term().en());
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
