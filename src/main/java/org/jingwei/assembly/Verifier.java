package org.jingwei.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jingwei.access.Viewer;
import org.jingwei.conflict.Outcome;
import org.jingwei.conflict.Placed;
import org.jingwei.round.Round;
import org.jingwei.round.Team;
import org.jingwei.shared.TeamRole;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Looks at a set of seats as if nobody had looked before: asks the graph and the cross-check anew, once for whoever is
 * seated, and counts by hand, team by team and seat by seat. It shares no step with the model that found the seats.
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
    record Seated(String team, TeamRole role, String cadre) {

        Placed placed() {
            return new Placed(team, role, cadre);
        }
    }

    /** What is found of one seat; the worst over the team's targets. */
    record Verdict(Seated seat, Outcome outcome, List<String> zh, List<String> en) {}

    /** What is wrong with the whole; nothing where {@code faults} is empty. */
    record Verified(List<Verdict> verdicts, List<Fault> faults) {

        /** Whether these seats may be proposed to whoever asked so. */
        boolean holds(Request request) {
            return faults.isEmpty() && verdicts.stream().allMatch(verdict -> request.allows(verdict.outcome()));
        }
    }

    Verified verify(Round round, List<Seated> seats, Request request, Viewer viewer) {
        return verifyAll(round, List.of(seats), request, viewer).getFirst();
    }

    /** Several sets of seats for one round, each by itself; the graph and the cross-check are asked once for all. */
    List<Verified> verifyAll(Round round, List<List<Seated>> sets, Request request, Viewer viewer) {
        var drawn = new HashMap<String, Drawn>();
        staff.draw(round, request.pool(), viewer).forEach(each -> drawn.put(each.id(), each));
        var everybody = sets.stream().flatMap(List::stream).toList();
        var said = SeatVerdicts.of(staff, round, everybody, viewer, messages);
        return sets.stream()
                .map(seats -> verify(round, seats, request, drawn, said))
                .toList();
    }

    private static Verified verify(
            Round round, List<Seated> seats, Request request, Map<String, Drawn> drawn, SeatVerdicts said) {
        var faults = new ArrayList<>(twice(seats, said));
        var verdicts = new ArrayList<Verdict>();
        for (var team : round.teams()) {
            var members =
                    seats.stream().filter(seat -> seat.team().equals(team.id())).toList();
            new TeamCheck(team, members, drawn, request, faults).run();
            members.forEach(seat -> verdicts.add(said.of(team, seat)));
            faults.addAll(colleagues(team, members, said));
            faults.addAll(blocked(team, verdicts));
        }
        return new Verified(verdicts, faults);
    }

    private static List<Fault> twice(List<Seated> seats, SeatVerdicts said) {
        var seen = new HashSet<String>();
        return seats.stream()
                .filter(seat -> !seen.add(said.human(seat)))
                .map(seat -> (Fault) new Fault.Twice(seat.cadre()))
                .toList();
    }

    private static List<Fault> colleagues(Team team, List<Seated> members, SeatVerdicts said) {
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                said.apart(team, members.get(i), members.get(j)).ifPresent(faults::add);
            }
        }
        return faults;
    }

    private static List<Fault> blocked(Team team, List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(verdict -> verdict.seat().team().equals(team.id()) && verdict.outcome() == Outcome.BLOCKED)
                .map(verdict ->
                        (Fault) new Fault.Blocked(team.number(), verdict.seat().cadre(), verdict.zh(), verdict.en()))
                .toList();
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
