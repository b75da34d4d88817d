package org.jingwei.recusal;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
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
 * @param own whether he recorded it himself
 * @param account the id of the account that recorded it
 * @param standing how he stands to it now
 * @param scopes who reads the reasons, and whose decision it is
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
        boolean own,
        RecusalState state,
        RecusalDecider decider,
        @Nullable RecusalDecision decision,
        String by,
        String account,
        Instant recordedAt,
        @Nullable Instant struckAt,
        Standing standing,
        Scopes scopes)
        implements Scoped {

    /** Of a seat it is computed anew who decides, until it is decided: a member may lead a team by then. */
    static Recusal of(Row row, Standing standing) {
        var says = new Row(row.query(), row.map("says"));
        var cadre = Cadre.of(new Row(row.query(), row.map("person")));
        var unit = row.rowOrNull("unit");
        var decision = row.rowOrNull("decision");
        var decider = unit != null && decision == null
                ? RecusalDecider.of(standing)
                : RecusalDecider.valueOf(says.string("decider"));
        var awaits = standing.awaits(decider);
        var himself = unit == null ? Set.<String>of() : Set.of(cadre.id());
        return new Recusal(
                says.string("id"),
                cadre,
                row.stringOrNull("clue"),
                unit == null ? null : Organization.of(unit),
                RecusalOrigin.valueOf(says.string("origin")),
                RecusalForm.valueOf(says.string("form")),
                RecusalGround.valueOf(says.string("ground")),
                says.string("reason"),
                says.bool("own"),
                RecusalState.valueOf(row.string("state")),
                decider,
                decision == null ? null : RecusalDecision.of(decision, within(himself, awaits)),
                says.string("name"),
                says.string("recordedBy"),
                Objects.requireNonNull(says.instantOrNull("recordedAt")),
                says.instantIfAny("struckAt"),
                standing,
                within(Set.copyOf(says.strings("readers")), awaits));
    }

    private static Scopes within(Set<String> readers, Set<String> awaits) {
        return new Scopes(null, null, null, readers, awaits);
    }

    /** Whether it is for the viewer to say what becomes of it. */
    boolean isFor(Viewer viewer) {
        return standing.mayJudge(viewer) && isAwaitedBy(viewer);
    }

    boolean isAwaitedBy(Viewer viewer) {
        return viewer.hands().stream().anyMatch(scopes.awaits()::contains);
    }

    /** The decision goes back to whoever decides now, the application to whoever made it; what others said about him is not his. */
    boolean mayBeTakenBackBy(Viewer viewer) {
        if (decision == null) {
            return struckAt == null
                    && (account.equals(viewer.id()) || (origin == RecusalOrigin.OWN && standing.isOwn(viewer)));
        }
        return isFor(viewer);
    }
}
