package org.jingwei.clue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jingwei.access.Scopes;
import org.jingwei.graph.Change;
import org.jingwei.graph.Facts;
import org.jingwei.graph.Query;
import org.jingwei.seal.Reporter;
import org.jingwei.seal.Reporters;
import org.jingwei.shared.HandKind;
import org.jingwei.shared.Stamp;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Clues into the graph, one or many: the same judgement, the same chain, the same statements. */
@Component
public class ClueBook {

    private static final Query RECORD_CLUES = Query.named("clue/record-clues");
    private static final Query APPEND_STEPS = Query.named("clue/append-steps");

    private final StepTable table = StepTable.shipped();
    private final Reporters reporters;

    ClueBook(Reporters reporters) {
        this.reporters = reporters;
    }

    StepTable table() {
        return table;
    }

    /** A clue with its first step, not written yet. */
    public Life begin(NewClue clue, Doer doer, LocalDate today, Instant recordedAt) {
        var received = Attempt.plain(StepKind.RECEIVE, doer, clue.receivedOn(), null);
        return Life.begin(table, clue).take(received, today, recordedAt);
    }

    /** The same life one step on; a step that is not permitted is a fault of the caller. */
    public Life take(Life life, Attempt attempt, LocalDate today, Instant recordedAt) {
        return life.take(attempt, today, recordedAt);
    }

    /** The paper that a step asks for, under that number; none where it asks for none. */
    public @Nullable Paper paper(StepKind kind, String title, @Nullable String number) {
        var document = table.row(kind).document();
        return document == null ? null : new Paper(document, title, number);
    }

    /** As what whoever takes that step has a hand in the clue. */
    public HandKind hand(StepKind kind) {
        return table.row(kind).hand();
    }

    /** Whether that step may record the act of a person without an account. */
    public boolean takesBehalf(StepKind kind) {
        return table.row(kind).behalf();
    }

    /** A new clue's number and id. */
    public NewClue draft(
            @Nullable String round,
            String organization,
            List<String> subjects,
            ClueSource source,
            String summary,
            LocalDate receivedOn,
            Scopes scopes,
            @Nullable Reporter reporter) {
        return new NewClue(
                Facts.newId(),
                Numbers.fresh("XS"),
                round,
                organization,
                subjects,
                source,
                summary,
                receivedOn,
                scopes,
                reporter);
    }

    /** Writes what was begun and taken: the first steps of all, then the second of all, and so on. */
    public void write(Change change, List<Life> lives, Stamp stamp) {
        var begun = new ArrayList<Map<String, @Nullable Object>>();
        for (var life : lives) {
            var clue = life.begun();
            if (clue != null) {
                begun.add(row(clue));
            }
        }
        if (!begun.isEmpty()) {
            change.write(RECORD_CLUES, Map.of("rows", begun, "now", stamp.moment()));
        }
        var most = lives.stream().mapToInt(life -> life.taken().size()).max().orElse(0);
        for (int i = 0; i < most; i++) {
            append(change, at(lives, i));
        }
    }

    private static List<Life.Taken> at(List<Life> lives, int place) {
        return lives.stream()
                .filter(life -> life.taken().size() > place)
                .map(life -> life.taken().get(place))
                .toList();
    }

    private void append(Change change, List<Life.Taken> taken) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        var effects = new Effects();
        for (var each : taken) {
            rows.add(Map.of(
                    "clue",
                    each.standing().clue(),
                    "step",
                    Stored.of(each.step()),
                    "hand",
                    table.row(each.step().kind()).hand().name(),
                    "keys",
                    keys(each)));
            effects.of(each);
        }
        change.write(APPEND_STEPS, Map.of("rows", rows));
        effects.write(change);
    }

    private Map<String, @Nullable Object> row(NewClue clue) {
        var says = new HashMap<String, @Nullable Object>();
        says.put("number", clue.number());
        says.put("source", clue.source().name());
        says.put("summary", clue.summary());
        says.put("receivedOn", clue.receivedOn());
        says.put("round", clue.round());
        says.put("office", clue.scopes().office());
        says.put("team", clue.scopes().team());
        var concerns = new ArrayList<Map<String, Object>>();
        concerns.add(concern(clue.organization(), ConcernCapacity.PLACE));
        clue.subjects().forEach(subject -> concerns.add(concern(subject, ConcernCapacity.SUBJECT)));
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", clue.id());
        row.put("round", clue.round());
        row.put("says", says);
        row.put("concerns", concerns);
        row.put("boxes", clue.reporter() == null ? List.of() : List.of(reporters.box(clue.id(), clue.reporter())));
        return row;
    }

    private static Map<String, Object> concern(String thing, ConcernCapacity capacity) {
        return Map.of("id", Facts.newId(), "thing", thing, "capacity", capacity.name());
    }

    /** What is derived from the chain and kept on the clue. */
    private static Map<String, @Nullable Object> keys(Life.Taken taken) {
        var standing = taken.standing();
        var step = taken.step();
        var keys = new HashMap<String, @Nullable Object>();
        keys.put("state", step.state().name());
        keys.put("latest", step.kind().name());
        keys.put("version", step.number());
        keys.put("body", standing.scopes().body());
        keys.put("readers", List.copyOf(standing.scopes().readers()));
        keys.put("awaits", List.copyOf(standing.scopes().awaits()));
        var outcome = OutcomeKind.of(step.kind());
        if (outcome != null) {
            keys.put("outcome", outcome.name());
            keys.put("outcomeOn", step.on());
            keys.put("closing", step.closing() == null ? null : step.closing().name());
        }
        return keys;
    }
}
