package org.jingwei.draw;

import java.time.Instant;
import java.util.List;
import org.jingwei.access.Viewer;
import org.jingwei.cadre.Cadre;
import org.jingwei.graph.Row;
import org.jingwei.organization.Organization;
import org.jspecify.annotations.Nullable;

/**
 * A unit is asked for somebody, for a round.
 *
 * @param unit where he worked when it was asked
 * @param answers all of them, the oldest first; at most one stands
 */
record DrawRequest(
        String id,
        String round,
        Cadre cadre,
        Organization unit,
        @Nullable String document,
        List<DrawAnswer> answers,
        @Nullable Withdrawal withdrawal,
        String by,
        Instant recordedAt) {

    /** The office asks no more. */
    record Withdrawal(String by, String reason, Instant recordedAt) {}

    static DrawRequest of(Row row) {
        var says = new Row(row.query(), row.map("says"));
        var struckAt = says.instantIfAny("struckAt");
        return new DrawRequest(
                says.string("id"),
                row.string("round"),
                Cadre.of(new Row(row.query(), row.map("person"))),
                Organization.of(new Row(row.query(), row.map("unit"))),
                says.textOrNull("document"),
                row.rows("answers").stream().map(DrawAnswer::of).toList(),
                struckAt == null
                        ? null
                        : new Withdrawal(says.string("struckByName"), says.string("struckFor"), struckAt),
                says.string("name"),
                says.instant("recordedAt"));
    }

    /** The answer that stands. */
    public @Nullable DrawAnswer answer() {
        return answers.stream().filter(DrawAnswer::stands).findFirst().orElse(null);
    }

    public DrawState state() {
        if (withdrawal != null) {
            return DrawState.WITHDRAWN;
        }
        var answer = answer();
        return answer == null
                ? DrawState.SENT
                : DrawState.valueOf(answer.reply().name());
    }

    /** Whether he cannot be drawn for the round any more; {@code cypher/assembly/pool.cypher} says the same. */
    public boolean excludes() {
        return state() == DrawState.REFUSED || state() == DrawState.SUBSTITUTED;
    }

    /** Whether somebody is spoken for by it: he is asked for, or offered. */
    boolean takes(String person) {
        var answer = answer();
        return withdrawal == null && (cadre.id().equals(person) || (answer != null && answer.offers(person)));
    }

    /** Nobody records what his own unit says of himself or his kin. */
    static boolean isOwn(String person, Viewer viewer) {
        return viewer.persons().contains(person) || viewer.kin().contains(person);
    }
}
