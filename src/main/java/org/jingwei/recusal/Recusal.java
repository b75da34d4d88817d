package org.jingwei.recusal;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jingwei.access.Scoped;
import org.jingwei.access.Scopes;
import org.jingwei.access.Viewer;
import org.jingwei.cadre.Cadre;
import org.jingwei.graph.Row;
import org.jingwei.organization.Organization;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to stand aside from something, or was asked to.
 *
 * @param clue what from, where it is a clue; else {@code unit}
 * @param account the id of the account that recorded it
 * @param scopes whoever recorded it and, but for a clue, himself as readers; whose decision it waits for
 */
record Recusal(
        String id,
        Cadre cadre,
        @Nullable String clue,
        @Nullable Organization unit,
        RecusalOrigin origin,
        RecusalForm form,
        RecusalGround ground,
        String reason,
        RecusalState state,
        RecusalDecider decider,
        @Nullable RecusalDecision decision,
        String by,
        String account,
        Instant recordedAt,
        @Nullable Instant struckAt,
        Scopes scopes)
        implements Scoped {

    static Recusal of(Row row) {
        var says = new Row(row.query(), row.map("says"));
        var cadre = Cadre.of(new Row(row.query(), row.map("person")));
        var unit = row.rowOrNull("unit");
        var decision = row.rowOrNull("decision");
        var awaits = Set.copyOf(says.strings("awaits"));
        var readers = Set.copyOf(says.strings("readers"));
        var account = says.string("recordedBy");
        return new Recusal(
                says.string("id"),
                cadre,
                row.stringOrNull("clue"),
                unit == null ? null : Organization.of(unit),
                RecusalOrigin.valueOf(says.string("origin")),
                RecusalForm.valueOf(says.string("form")),
                RecusalGround.valueOf(says.string("ground")),
                says.string("reason"),
                RecusalState.valueOf(row.string("state")),
                RecusalDecider.valueOf(says.string("decider")),
                decision == null ? null : RecusalDecision.of(decision, within(without(readers, account), awaits)),
                says.string("name"),
                account,
                Objects.requireNonNull(says.instantOrNull("recordedAt")),
                says.instantIfAny("struckAt"),
                within(readers, awaits));
    }

    private static Scopes within(Set<String> readers, Set<String> awaits) {
        return new Scopes(null, null, null, readers, awaits);
    }

    private static Set<String> without(Set<String> readers, String account) {
        return readers.stream().filter(reader -> !reader.equals(account)).collect(Collectors.toUnmodifiableSet());
    }

    /** The organization or the clue, by id. */
    String from() {
        return unit == null ? Objects.requireNonNull(clue) : unit.id();
    }

    boolean isAwaitedBy(Viewer viewer) {
        return viewer.hands().stream().anyMatch(scopes.awaits()::contains);
    }

    boolean isOwn(Viewer viewer) {
        return viewer.persons().contains(cadre.id());
    }

    boolean isOfKin(Viewer viewer) {
        return viewer.kin().contains(cadre.id());
    }

    /** The decision goes back to whoever decides, the application to whoever made it. */
    boolean mayBeTakenBackBy(Viewer viewer) {
        if (decision == null) {
            return struckAt == null && (account.equals(viewer.id()) || isOwn(viewer));
        }
        return !isOwn(viewer) && !isOfKin(viewer) && (decision.account().equals(viewer.id()) || isAwaitedBy(viewer));
    }
}
