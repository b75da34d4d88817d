package org.jingwei.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.round.InspectionKind;
import org.jingwei.round.RoundRow;
import org.jingwei.round.RoundStatus;
import org.jingwei.round.SeatRow;
import org.jingwei.round.TargetRow;
import org.jingwei.round.TeamPlan;

/** Two rounds that are over, one that runs, in which only some of the teams are complete, and one that waits for its teams. */
final class Rounds {

    private record Target(String round, int team, Body body) {}

    static final String SOURCE = "巡察工作方案";
    private static final String FIRST = "first";
    private static final String EARLIER = "earlier";
    private static final String OPEN = "open";
    private static final String WAITING = "waiting";
    private static final int MONTHS = 3;
    private static final int MONTHS_BETWEEN = 8;
    static final int TEAMS_COMPLETE = 4;
    private static final List<String> TURNS = List.of("一", "二", "三");

    private final Bodies bodies;
    private final LocalDate start;
    private final List<Target> targets;

    Rounds(Bodies bodies, LocalDate today) {
        this.bodies = bodies;
        this.start = today.minusMonths(1).withDayOfMonth(1);
        this.targets = Sheet.read(
                "targets",
                row -> new Target(
                        row.getField("round"),
                        Integer.parseInt(row.getField("team")),
                        bodies.get(row.getField("place"), row.getField("body"))));
    }

    List<RoundRow> rows() {
        return List.of(
                round(FIRST, RoundStatus.CLOSED, List.of(InspectionKind.SPECIAL)),
                round(EARLIER, RoundStatus.CLOSED, List.of(InspectionKind.REGULAR)),
                round(OPEN, RoundStatus.RUNNING, List.of(InspectionKind.REGULAR, InspectionKind.ELEVATED)),
                round(WAITING, RoundStatus.STAFFING, List.of(InspectionKind.REGULAR)));
    }

    private RoundRow round(String round, RoundStatus status, List<InspectionKind> kinds) {
        var from = start(round);
        var office = bodies.get(Places.HOME_CITY, "inspection");
        var name = "%s委%d年第%s轮巡察".formatted(office.place().name(), from.getYear(), TURNS.get(turn(from) - 1));
        return new RoundRow(code(round), name, kinds, status, office.code(), from, from.plusMonths(MONTHS), SOURCE);
    }

    private LocalDate start(String round) {
        return switch (round) {
            case OPEN -> start;
            case WAITING -> start.plusMonths(MONTHS + 1L);
            case EARLIER -> start.minusMonths(MONTHS_BETWEEN);
            default -> start.minusMonths(2 * MONTHS_BETWEEN);
        };
    }

    private static int turn(LocalDate from) {
        return (from.getMonthValue() + 3) / 4;
    }

    private String code(String round) {
        return "R%d-%d".formatted(start(round).getYear(), turn(start(round)));
    }

    List<TargetRow> targetRows() {
        return targets.stream()
                .map(target -> new TargetRow(code(target.round()), target.body().code(), target.team(), SOURCE))
                .toList();
    }

    /** How many seats the teams of the waiting round have, by its code and their numbers. */
    Map<String, Map<Integer, TeamPlan>> plans() {
        var plans = new TreeMap<String, Map<Integer, TeamPlan>>();
        Sheet.read(
                "team-plans",
                row -> plans.computeIfAbsent(code(row.getField("round")), each -> new TreeMap<>())
                        .put(
                                Integer.parseInt(row.getField("team")),
                                new TeamPlan(
                                        Integer.parseInt(row.getField("leaders")),
                                        Integer.parseInt(row.getField("deputies")),
                                        Integer.parseInt(row.getField("liaisons")),
                                        Integer.parseInt(row.getField("members")),
                                        Arrays.stream(row.getField("wants").split(" "))
                                                .map(specialty -> new TeamPlan.Want(specialty, 1))
                                                .toList())));
        return plans;
    }

    /** Who was in the pool then, by lot; of the open round only the first teams, as the office would wish them. */
    List<Seated> seat(Chance chance, List<Member> members) {
        var seats = new ArrayList<>(seat(chance, then(members, EARLIER), EARLIER, Integer.MAX_VALUE));
        seats.addAll(seat(chance, members, OPEN, TEAMS_COMPLETE));
        seats.addAll(seat(chance, then(members, FIRST), FIRST, Integer.MAX_VALUE));
        return seats;
    }

    private List<Member> then(List<Member> members, String round) {
        return members.stream()
                .filter(member -> member.entered().isBefore(start(round)))
                .toList();
    }

    private List<Seated> seat(Chance chance, List<Member> members, String round, int lastTeam) {
        var draw = new TeamDraw(chance, members);
        var seats = new ArrayList<Seated>();
        teams(round).stream()
                .filter(team -> team <= lastTeam)
                .forEach(team -> seats.addAll(draw.team(code(round), team, bodiesOf(round, team))));
        return seats;
    }

    private List<Integer> teams(String round) {
        return targets.stream()
                .filter(target -> target.round().equals(round))
                .map(Target::team)
                .distinct()
                .toList();
    }

    private List<Body> bodiesOf(String round, int team) {
        return targets.stream()
                .filter(target -> target.round().equals(round) && target.team() == team)
                .map(Target::body)
                .toList();
    }

    Set<Integer> assigned(List<Seated> seats) {
        return seats.stream()
                .filter(seated -> seated.round().equals(code(OPEN)))
                .map(seated -> seated.member().id())
                .collect(Collectors.toSet());
    }

    /** The seats of the rounds that are over. */
    Stream<Seated> over(List<Seated> seats) {
        return seats.stream().filter(seated -> !seated.round().equals(code(OPEN)));
    }

    static SeatRow row(Seated seated, Roll roll) {
        return new SeatRow(
                seated.round(),
                seated.team(),
                roll.code(seated.member().official().human()),
                seated.role(),
                SOURCE);
    }
}
