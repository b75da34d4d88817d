package org.jingwei.recusal;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jingwei.access.Role;
import org.jingwei.access.ScopeKind;
import org.jingwei.access.Scopes;
import org.jingwei.access.Viewer;
import org.jingwei.clue.Clue;
import org.jingwei.graph.Row;
import org.jingwei.shared.TeamRole;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands to what he is to stand aside from.
 *
 * @param persons the records of him
 * @param roles what he is to the office himself
 * @param seats as what he sits on which of the teams that inspect it, or whose clue it is
 * @param staff whether he works at the body that received the clue
 * @param offices the offices whose heads may decide
 * @param stands whether he stands recused from it already
 * @param waits whether an application waits already
 */
public record Standing(
        List<String> persons,
        Set<Role> roles,
        Map<String, TeamRole> seats,
        boolean staff,
        List<String> offices,
        boolean stands,
        boolean waits) {

    private static final Set<Role> OF_THE_OFFICE =
            EnumSet.of(Role.CLERK, Role.GATEKEEPER, Role.OFFICE_HEAD, Role.GROUP_HEAD);

    static Standing of(Row row, @Nullable Clue clue) {
        var office = clue == null ? null : clue.scopes().office();
        return new Standing(
                row.strings("persons"),
                row.strings("roles").stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
                row.rows("seats").stream()
                        .collect(Collectors.toMap(
                                seat -> seat.string("team"),
                                seat -> TeamRole.valueOf(seat.string("role")),
                                (one, other) -> one.compareTo(other) < 0 ? one : other)),
                row.bool("staff"),
                office == null ? row.strings("offices") : List.of(office),
                row.bool("stands"),
                row.bool("waits"));
    }

    boolean leads() {
        return seats.values().stream().anyMatch(role -> role == TeamRole.LEADER || role == TeamRole.DEPUTY);
    }

    /** Of those who are neither on a team nor of the office whoever is asked to handle it counts as of the body. */
    boolean belongsTo(String body) {
        return !body.isBlank() && (staff || (seats.isEmpty() && Collections.disjoint(roles, OF_THE_OFFICE)));
    }

    public boolean isOwn(Viewer viewer) {
        return persons.stream().anyMatch(viewer.persons()::contains);
    }

    public boolean isOfKin(Viewer viewer) {
        return persons.stream().anyMatch(viewer.kin()::contains);
    }

    boolean isLedBy(Viewer viewer) {
        return seats.keySet().stream()
                .map(team -> new Scopes(null, team, null, Set.of(), Set.of()).hand(Role.LEADER))
                .anyMatch(viewer.hands()::contains);
    }

    /** Whether they stand at the door of the unit that the viewer speaks for. */
    public boolean isAtTheDoorOf(String unit, Viewer viewer) {
        return !seats.isEmpty()
                && viewer.held().stream()
                        .anyMatch(held -> held.role() == Role.INSPECTED_UNIT
                                && held.kind() == ScopeKind.UNIT
                                && unit.equals(held.scope()));
    }

    /** The hands that it waits for, as {@link Viewer#hands()} writes them. */
    Set<String> awaits(RecusalDecider decider, @Nullable String body) {
        return decider.roles().stream()
                .flatMap(role ->
                        offices.stream().map(office -> new Scopes(office, null, body, Set.of(), Set.of()).hand(role)))
                .filter(hand -> hand != null)
                .collect(Collectors.toUnmodifiableSet());
    }
}
