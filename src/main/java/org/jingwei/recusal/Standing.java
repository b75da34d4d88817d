package org.jingwei.recusal;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jingwei.access.Role;
import org.jingwei.access.ScopeKind;
import org.jingwei.access.Scopes;
import org.jingwei.access.Viewer;
import org.jingwei.graph.Row;
import org.jingwei.shared.TeamRole;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands to what he is to stand aside from, and whoever asks to both.
 *
 * @param persons the records of him
 * @param grants what he and his kin are to the offices
 * @param seats as what he sits on which of the teams that inspect it, or whose clue it is
 * @param staff whether he works at the body that received the clue
 * @param clue within what the clue lies; null where it is a body
 * @param offices the offices that have a head
 * @param partial whether whoever asks, or his kin, leads what it is about
 * @param stands whether he stands recused from it already
 */
public record Standing(
        String person,
        String from,
        List<String> persons,
        List<Granted> grants,
        List<Seat> seats,
        boolean staff,
        @Nullable Clue clue,
        List<String> offices,
        boolean partial,
        boolean stands) {

    private static final Set<Role> OF_THE_OFFICE =
            EnumSet.of(Role.CLERK, Role.GATEKEEPER, Role.OFFICE_HEAD, Role.GROUP_HEAD);

    /** A role of his, or of his kin. */
    record Granted(Role role, @Nullable String scope, boolean own) {}

    record Seat(String team, TeamRole role, @Nullable String office) {}

    record Clue(@Nullable String office, @Nullable String body) {}

    static Standing of(Row row) {
        var clue = row.rowOrNull("clue");
        return new Standing(
                row.string("person"),
                row.string("from"),
                row.strings("persons"),
                row.rows("grants").stream()
                        .map(each -> new Granted(
                                Role.valueOf(each.string("role")), each.stringOrNull("scope"), each.bool("own")))
                        .toList(),
                row.rows("seats").stream()
                        .map(each -> new Seat(
                                each.string("team"),
                                TeamRole.valueOf(each.string("role")),
                                each.stringOrNull("office")))
                        .toList(),
                row.bool("staff"),
                clue == null ? null : new Clue(clue.textOrNull("office"), clue.textOrNull("body")),
                row.strings("offices"),
                row.bool("partial"),
                row.bool("stands"));
    }

    boolean isOnClue() {
        return clue != null;
    }

    boolean leads() {
        return seats.stream().anyMatch(seat -> seat.role() == TeamRole.LEADER || seat.role() == TeamRole.DEPUTY);
    }

    /** Whoever works there, unless he sits on the clue's team; and whoever is neither on it nor of the office. */
    boolean isOfTheBody() {
        return clue != null
                && clue.body() != null
                && seats.isEmpty()
                && (staff
                        || grants.stream()
                                .noneMatch(granted -> granted.own() && OF_THE_OFFICE.contains(granted.role())));
    }

    /** Whether he or his kin is that to an office that would decide. */
    boolean isNearTo(Role role) {
        var deciding = deciding();
        return grants.stream()
                .anyMatch(granted ->
                        granted.role() == role && granted.scope() != null && deciding.contains(granted.scope()));
    }

    /** That of the clue, or of the round of his team; where he sits on none, any. */
    private Set<String> deciding() {
        if (clue != null) {
            return clue.office() == null ? Set.of() : Set.of(clue.office());
        }
        var ofRounds = seats.stream().map(Seat::office).filter(Objects::nonNull).collect(Collectors.toSet());
        return ofRounds.isEmpty() ? Set.copyOf(offices) : ofRounds;
    }

    boolean isOwn(Viewer viewer) {
        return persons.stream().anyMatch(viewer.persons()::contains);
    }

    /** Nobody judges who is concerned himself: by the person, by what it is about, or because he stands recused from it. */
    public boolean mayJudge(Viewer viewer) {
        return !partial
                && !isOwn(viewer)
                && persons.stream().noneMatch(viewer.kin()::contains)
                && !viewer.recused().contains(from);
    }

    boolean isLedBy(Viewer viewer) {
        return seats.stream()
                .map(seat -> new Scopes(null, seat.team(), null, Set.of(), Set.of()).hand(Role.LEADER))
                .anyMatch(viewer.hands()::contains);
    }

    /** Whether they stand at the door of the unit that the viewer speaks for. */
    boolean isAtTheDoorOf(Viewer viewer) {
        return !seats.isEmpty()
                && viewer.held().stream()
                        .anyMatch(held -> held.role() == Role.INSPECTED_UNIT
                                && held.kind() == ScopeKind.UNIT
                                && from.equals(held.scope()));
    }

    public boolean isAwaitedBy(Viewer viewer) {
        return awaits(RecusalDecider.of(this)).stream().anyMatch(viewer.hands()::contains);
    }

    /** The hands that it waits for, as {@link Viewer#hands()} writes them. */
    Set<String> awaits(RecusalDecider decider) {
        var body = clue == null ? null : clue.body();
        var offices = decider == RecusalDecider.RECEIVER ? Set.of("") : deciding();
        return decider.roles().stream()
                .flatMap(role ->
                        offices.stream().map(office -> new Scopes(office, null, body, Set.of(), Set.of()).hand(role)))
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }
}
