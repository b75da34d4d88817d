package org.jingwei.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jingwei.cadre.Person;
import org.jingwei.clue.StepKind;
import org.jingwei.clue.StepTable;
import org.jingwei.graph.Row;
import org.jingwei.shared.HandKind;
import org.jspecify.annotations.Nullable;

/** Whose hands a clue was in: each person, or account without one, once for each kind of hand. */
final class Hands {

    private final Map<String, Held> held = new LinkedHashMap<>();

    /** A hand, with the steps that were taken by it. */
    record Held(
            HandKind hand,
            @Nullable String person,
            @Nullable Object member,
            String name,
            List<StepKind> steps,
            LocalDate since) {}

    static Hands of(List<Row> steps, StepTable table) {
        var hands = new Hands();
        steps.forEach(step -> hands.add(step, table));
        return hands;
    }

    private void add(Row row, StepTable table) {
        var step = StepKind.valueOf(row.string("kind"));
        var hand = table.row(step).hand();
        var person = row.rowOrNull("person");
        var whose = person == null ? row.string("account") : person.string("id");
        held.computeIfAbsent(
                        hand + " " + whose,
                        _ -> new Held(
                                hand,
                                person == null ? null : whose,
                                person == null ? null : Person.of(person),
                                person == null ? row.string("name") : person.string("name"),
                                new ArrayList<>(),
                                Objects.requireNonNull(row.date("on"))))
                .steps()
                .add(step);
    }

    List<Held> all() {
        return List.copyOf(held.values());
    }

    /** Everybody who is in the register, once. */
    List<String> people() {
        return held.values().stream()
                .map(Held::person)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
