package org.jingwei.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jingwei.access.Viewer;
import org.jingwei.conflict.Matrix;
import org.jingwei.conflict.Outcome;
import org.jingwei.organization.Organization;
import org.jingwei.round.Round;
import org.jingwei.round.Team;
import org.jingwei.shared.TeamRole;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Looks at a set of seats as if nobody had looked before: asks the graph and the cross-check anew, team by team and role
 * by role, and counts by hand. It shares no step with the model that found the seats.
 */
@Component
class Verifier {

    private final Staff staff;
    private final MessageSource messages;

    Verifier(Staff staff, MessageSource messages) {
        this.staff = staff;
        this.messages = messages;
    }

    /** A person on a seat of a team. */
    record Seated(String team, TeamRole role, String cadre) {}

    /** What is found of one seat; the worst over the team's targets. */
    record Verdict(Seated seat, Outcome outcome, List<String> zh, List<String> en) {}

    /** What is wrong with the whole; nothing where {@code faults} is empty. */
    record Verified(List<Verdict> verdicts, List<Fault> faults) {}

    Verified verify(Round round, List<Seated> seats, Request request, Viewer viewer) {
        var drawn = new HashMap<String, Drawn>();
        staff.draw(round, request.pool(), viewer).forEach(each -> drawn.put(each.id(), each));
        var faults = new ArrayList<>(twice(seats));
        var verdicts = new ArrayList<Verdict>();
        for (var team : round.teams()) {
            var members =
                    seats.stream().filter(seat -> seat.team().equals(team.id())).toList();
            new TeamCheck(team, members, drawn, request, faults).run();
            if (!members.isEmpty()) {
                verdicts.addAll(crossCheck(round, team, members, faults, viewer));
            }
        }
        return new Verified(verdicts, faults);
    }

    private static List<Fault> twice(List<Seated> seats) {
        var seen = new HashSet<String>();
        return seats.stream()
                .filter(seat -> !seen.add(seat.cadre()))
                .map(seat -> (Fault) new Fault.Twice(seat.cadre()))
                .toList();
    }

    private List<Verdict> crossCheck(Round round, Team team, List<Seated> members, List<Fault> faults, Viewer viewer) {
        var people =
                List.copyOf(new TreeSet<>(members.stream().map(Seated::cadre).toList()));
        var targets =
                new TreeSet<>(team.targets().stream().map(Organization::id).toList());
        var checked = staff.check(people, targets, round, viewer);
        var places = Staff.places(people);
        var verdicts = new ArrayList<Verdict>();
        for (var seat : members) {
            var matrix = checked.as(seat.role());
            var person = Objects.requireNonNull(places.get(seat.cadre()));
            verdicts.add(verdict(seat, matrix, person, targets.size()));
            for (var other : members) {
                var colleague = Objects.requireNonNull(places.get(other.cadre()));
                if (person < colleague && matrix.together(person, colleague) == Outcome.BLOCKED) {
                    faults.add(new Fault.Colleagues(
                            team.number(), seat.cadre(), other.cadre(), rules(matrix, person, colleague)));
                }
            }
        }
        verdicts.stream()
                .filter(verdict -> verdict.outcome() == Outcome.BLOCKED)
                .forEach(verdict -> faults.add(
                        new Fault.Blocked(team.number(), verdict.seat().cadre(), verdict.zh(), verdict.en())));
        return verdicts;
    }

    private static List<String> rules(Matrix matrix, int first, int second) {
        return matrix.colleagues().stream()
                .filter(pair -> pair.first() == first && pair.second() == second)
                .flatMap(pair -> pair.reasons().stream())
                .map(Matrix.Reason::rule)
                .distinct()
                .toList();
    }

    private Verdict verdict(Seated seat, Matrix matrix, int person, int targets) {
        var worst = Outcome.CLEAR;
        for (int target = 0; target < targets; target++) {
            var outcome = matrix.outcome(person, target);
            worst = outcome.compareTo(worst) > 0 ? outcome : worst;
        }
        var reasons = new Reasons(matrix, person, targets, worst, messages);
        return new Verdict(seat, worst, reasons.in(Locale.SIMPLIFIED_CHINESE), reasons.in(Locale.ENGLISH));
    }

    /** What a team asks for, counted seat by seat. */
    private record TeamCheck(
            Team team, List<Seated> members, Map<String, Drawn> drawn, Request request, List<Fault> faults) {

        void run() {
            for (var role : TeamRole.values()) {
                var wanted = team.plan().seats().getOrDefault(role, 0);
                var filled = (int)
                        members.stream().filter(seat -> seat.role() == role).count();
                if (wanted != filled) {
                    faults.add(new Fault.SeatCount(team.number(), role, wanted, filled));
                }
            }
            members.forEach(this::member);
            wants();
            homes();
            settled();
        }

        private void member(Seated seat) {
            var person = drawn.get(seat.cadre());
            if (person == null) {
                faults.add(new Fault.NotDrawable(team.number(), seat.cadre()));
            } else if (!person.mayBe(seat.role())) {
                faults.add(new Fault.NotEligible(team.number(), seat.cadre(), seat.role()));
            }
        }

        private void wants() {
            for (var want : team.plan().wants()) {
                var have = (int) members.stream()
                        .map(seat -> drawn.get(seat.cadre()))
                        .filter(person -> person != null && person.specialties().contains(want.specialty()))
                        .count();
                if (have < want.atLeast()) {
                    faults.add(new Fault.Lacking(team.number(), want.specialty(), want.atLeast(), have));
                }
            }
        }

        private void homes() {
            var byHome = new HashMap<String, Integer>();
            members.stream()
                    .map(seat -> drawn.get(seat.cadre()))
                    .filter(Objects::nonNull)
                    .forEach(person -> byHome.merge(person.homeOrSelf(), 1, Integer::sum));
            byHome.values().stream()
                    .filter(number -> number > RoundPuzzle.MOST_OF_ONE_HOME)
                    .forEach(number ->
                            faults.add(new Fault.OneHome(team.number(), number, RoundPuzzle.MOST_OF_ONE_HOME)));
        }

        private void settled() {
            for (var seat : members) {
                if (request.bans().stream().anyMatch(ban -> ban.covers(team.id(), seat.cadre(), seat.role()))) {
                    faults.add(new Fault.Banned(team.number(), seat.cadre()));
                }
            }
            request.pins().stream()
                    .filter(pin -> pin.team().equals(team.id()))
                    .filter(pin -> members.stream().noneMatch(seat -> pin.covers(team.id(), seat.cadre(), seat.role())))
                    .forEach(pin -> faults.add(new Fault.NotPinned(team.number(), pin.cadre())));
        }
    }
}
