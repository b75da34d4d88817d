package org.jingwei.cadre;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jingwei.graph.Asker;
import org.jingwei.graph.Change;
import org.jingwei.graph.Facts;
import org.jingwei.graph.Query;
import org.jingwei.graph.Row;
import org.jingwei.shared.Refusal;
import org.jingwei.shared.Stamp;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Same person or not: a judgement is recorded and can be struck; nothing is ever merged. From the standing judgements
 * follow SAME_AS edges between all records of a human, and from these the kin that is kept.
 */
@Component
public class Identity {

    private static final Query AROUND = Query.named("cadre/judgements-around");
    private static final Query RECORD = Query.named("cadre/record-judgement");
    private static final Query STRIKE = Query.named("cadre/strike-judgement");
    private static final Query FORGET_SAME = Query.named("cadre/forget-same");
    private static final Query RECORD_SAME = Query.named("cadre/record-same");
    private static final Query SAME_NAMES = Query.named("cadre/same-names");

    private final Kinfolk kinfolk;

    Identity(Kinfolk kinfolk) {
        this.kinfolk = kinfolk;
    }

    /** What came of a judgement: its id, or why it cannot stand. */
    public record Judged(@Nullable String id, List<Refusal> problems) {}

    /** Two people, cadres or others, of one name, on whom nobody has judged yet. */
    public record Namesakes(Object person, Object other, boolean sameBirth, boolean sameNumber) {}

    /** Records a judgement; one that contradicts those that stand is refused. */
    public Judged judge(
            Change change, IdentityVerdict verdict, String first, String second, String reason, Stamp stamp) {
        var contradiction = contradiction(change, verdict, first, second);
        if (contradiction != null) {
            return new Judged(null, List.of(contradiction));
        }
        var id = Facts.newId();
        change.write(
                RECORD,
                Map.of(
                        "id",
                        id,
                        "verdict",
                        verdict.name(),
                        "first",
                        first,
                        "second",
                        second,
                        "reason",
                        reason,
                        "now",
                        stamp.moment(),
                        "by",
                        stamp.by()));
        derive(change, Set.of(first, second));
        return new Judged(id, List.of());
    }

    /** Undoes a judgement: it is struck, and what followed from it goes. */
    public Judged undo(Change change, String judgement, Stamp stamp) {
        var struck = change.write(STRIKE, Map.of("id", judgement, "now", stamp.moment(), "by", stamp.by()));
        if (struck.isEmpty()) {
            return new Judged(null, List.of(new Refusal("not-found", "cadre.no-judgement", List.of("judgement"))));
        }
        derive(change, new TreeSet<>(struck.getFirst().strings("people")));
        return new Judged(judgement, List.of());
    }

    /** People who may be the same as these, offered and never merged; those with the same number or birthday first. */
    public List<Namesakes> namesakes(Asker asker, List<String> people, int most) {
        return SameNames.of(asker.ask(SAME_NAMES, Map.of("people", people)), Set.copyOf(people))
                .pairs()
                .limit(most)
                .toList();
    }

    /** Derives anew which records are one human, around these people, and the kin that follows. */
    public void derive(Change change, Set<String> people) {
        var around = around(change, people);
        var touched = new TreeSet<>(people);
        around.forEach(row -> touched.addAll(List.of(row.string("first"), row.string("second"))));
        change.write(FORGET_SAME, Map.of("people", List.copyOf(touched)));
        var same = around.stream()
                .filter(row -> row.string("verdict").equals(IdentityVerdict.SAME.name()))
                .map(Identity::judged)
                .toList();
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        Sameness.derive(same).forEach(pair -> rows.add(row(pair)));
        change.write(RECORD_SAME, Map.of("rows", rows));
        kinfolk.refresh(change, touched);
    }

    private static @Nullable Refusal contradiction(
            Change change, IdentityVerdict verdict, String first, String second) {
        if (first.equals(second)) {
            return new Refusal("row-invalid", "cadre.one-record", List.of("second"));
        }
        var standing = around(change, Set.of(first, second)).stream()
                .filter(row -> row.instantOrNull("struckAt") == null)
                .toList();
        var clusters = Clusters.of(standing);
        if (verdict == IdentityVerdict.DIFFERENT && clusters.joined(first, second)) {
            return new Refusal("identity-contradiction", "cadre.judged-one-human", List.of());
        }
        if (verdict == IdentityVerdict.SAME && clusters.keptApart(first, second)) {
            return new Refusal("identity-contradiction", "cadre.judged-different", List.of());
        }
        return null;
    }

    private static List<Row> around(Asker asker, Set<String> people) {
        return asker.ask(AROUND, Map.of("people", List.copyOf(people)));
    }

    private static Sameness.Judged judged(Row row) {
        return new Sameness.Judged(
                row.string("id"),
                row.string("first"),
                row.string("second"),
                row.instantOrNull("recordedAt"),
                row.instantOrNull("struckAt"));
    }

    private static Map<String, @Nullable Object> row(Sameness.Pair pair) {
        var says = new HashMap<String, @Nullable Object>();
        says.put("id", pair.name());
        says.put("recordedAt", KinfolkRows.moment(pair.recordedAt()));
        says.put("struckAt", KinfolkRows.moment(pair.struckAt()));
        return Map.of("first", pair.first(), "second", pair.second(), "says", says);
    }
}
