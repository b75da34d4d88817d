package org.jingwei.conflict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jingwei.cadre.Kinfolk;
import org.jingwei.graph.Change;
import org.jingwei.graph.Facts;
import org.jingwei.graph.Query;
import org.jingwei.shared.BadInput;
import org.jspecify.annotations.Nullable;

/** Writes what a question supposes into a transaction that is never committed, with the kin that follows from it. */
final class Suppositions {

    private static final Map<TieKind, Query> RECORD = Map.of(
            TieKind.PARENT_OF, Query.named("cadre/record-parent-of"),
            TieKind.SPOUSE_OF, Query.named("cadre/record-spouse-of"),
            TieKind.SIBLING_OF, Query.named("cadre/record-sibling-of"),
            TieKind.HELD_POST, Query.named("cadre/record-held-post"),
            TieKind.SUPERIOR_OF, Query.named("cadre/record-superior-of"),
            TieKind.HOLDS, Query.named("cadre/record-holds"),
            TieKind.GREW_UP_IN, Query.named("cadre/record-grew-up-in"));

    private final Kinfolk kinfolk;

    Suppositions(Kinfolk kinfolk) {
        this.kinfolk = kinfolk;
    }

    /** Records the ties; then derives the kin of the candidates for whom it is not kept, or changes by them. */
    void write(Change change, Question question, List<Candidate> candidates) {
        question.suppose().forEach(tie -> write(change, tie));
        var supposesKin = question.suppose().stream().anyMatch(tie -> tie.kind().isKin());
        var people = new TreeSet<String>();
        candidates.stream()
                .filter(candidate -> supposesKin || !candidate.kept())
                .forEach(candidate -> people.addAll(candidate.records()));
        if (!people.isEmpty()) {
            kinfolk.derive(change, people);
        }
    }

    private static void write(Change change, SupposedTie tie) {
        var says = new HashMap<String, @Nullable Object>();
        says.put("id", Facts.newId());
        says.put("source", "supposed");
        if (tie.during() != null) {
            says.put("from", tie.during().from());
            says.put("to", tie.during().to());
        }
        if (tie.kind() == TieKind.HELD_POST) {
            says.put("title", "supposed");
            says.put("leading", true); // the worst that may be supposed
        }
        var row = Map.of("start", tie.from(), "end", tie.to(), "says", says);
        if (change.write(Objects.requireNonNull(RECORD.get(tie.kind())), Map.of("rows", List.of(row)))
                .isEmpty()) {
            throw new BadInput("bad-variable", "conflict.no-such-end", tie.kind());
        }
    }
}
