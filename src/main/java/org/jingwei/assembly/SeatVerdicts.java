package org.jingwei.assembly;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jingwei.access.Viewer;
import org.jingwei.assembly.Verifier.Seated;
import org.jingwei.assembly.Verifier.Verdict;
import org.jingwei.conflict.Matrix;
import org.jingwei.conflict.Outcome;
import org.jingwei.organization.Organization;
import org.jingwei.round.Round;
import org.jingwei.round.Team;
import org.jingwei.shared.TeamRole;
import org.springframework.context.MessageSource;

/** What the cross-check says of whoever is seated: asked once for all of them, read seat by seat. */
final class SeatVerdicts {

    private final Matrix checked;
    private final Map<TeamRole, Matrix> byRole = new EnumMap<>(TeamRole.class);
    private final Map<String, Integer> people;
    private final Map<String, Integer> targets;
    private final MessageSource messages;

    private SeatVerdicts(Matrix checked, List<String> people, MessageSource messages) {
        this.checked = checked;
        this.people = Staff.places(people);
        this.targets = Staff.places(checked.targets());
        this.messages = messages;
    }

    static SeatVerdicts of(Staff staff, Round round, List<Seated> seats, Viewer viewer, MessageSource messages) {
        var people = List.copyOf(new TreeSet<>(seats.stream().map(Seated::cadre).toList()));
        return new SeatVerdicts(staff.check(people, round.inspected(), round, viewer), people, messages);
    }

    /** The record that stands for him, however many there are of him. */
    String human(Seated seat) {
        return checked.candidates().get(place(seat));
    }

    /** The worst over what his team inspects. */
    Verdict of(Team team, Seated seat) {
        var matrix = as(seat.role());
        var person = place(seat);
        var inspected = team.targets().stream()
                .map(Organization::id)
                .map(target -> Objects.requireNonNull(targets.get(target)))
                .sorted()
                .toList();
        var worst = inspected.stream()
                .map(target -> matrix.outcome(person, target))
                .max(Outcome::compareTo)
                .orElse(Outcome.CLEAR);
        var reasons = new Reasons(matrix, person, inspected, worst, messages);
        return new Verdict(seat, worst, reasons.in(Locale.SIMPLIFIED_CHINESE), reasons.in(Locale.ENGLISH));
    }

    /** Why the two may not sit on one team, in the role of either. */
    Optional<Fault> apart(Team team, Seated one, Seated other) {
        var first = Math.min(place(one), place(other));
        var last = Math.max(place(one), place(other));
        return Stream.of(one.role(), other.role())
                .map(this::as)
                .filter(matrix -> matrix.together(first, last) == Outcome.BLOCKED)
                .findFirst()
                .map(matrix ->
                        new Fault.Colleagues(team.number(), one.cadre(), other.cadre(), rules(matrix, first, last)));
    }

    private static List<String> rules(Matrix matrix, int first, int last) {
        return matrix.colleagues().stream()
                .filter(pair -> pair.first() == first && pair.second() == last)
                .flatMap(pair -> pair.reasons().stream())
                .map(Matrix.Reason::rule)
                .distinct()
                .toList();
    }

    private Matrix as(TeamRole role) {
        return byRole.computeIfAbsent(role, checked::as);
    }

    private int place(Seated seat) {
        return Objects.requireNonNull(people.get(seat.cadre()));
    }
}
