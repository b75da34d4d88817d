package org.jingwei.demo;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jingwei.access.Watchman;
import org.jingwei.conflict.Conflicts;
import org.jingwei.conflict.Matrix;
import org.jingwei.conflict.Staffing;
import org.jingwei.exchange.Register;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.graph.Row;
import org.jingwei.pool.PoolKind;
import org.jingwei.pool.PoolRow;
import org.jingwei.pool.PoolStatus;
import org.jingwei.round.InspectionKind;
import org.jingwei.round.SeatRow;
import org.jingwei.shared.AsOf;
import org.jingwei.shared.Period;
import org.jingwei.shared.TeamRole;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Who sits on the first teams of the running round. The demo asks the cross-check, as an office does before it appoints: so
 * its teams are sound by every rule there is, those of tomorrow as well.
 */
@Component
@Profile("demo")
class DemoTeams {

    private static final Query TEAMS = Query.named("demo/running-teams");
    private static final Query DRAWABLE = Query.named("demo/drawable");

    private final Graph graph;
    private final Conflicts conflicts;
    private final Watchman watchman;

    DemoTeams(Graph graph, Conflicts conflicts, Watchman watchman) {
        this.graph = graph;
        this.conflicts = conflicts;
        this.watchman = watchman;
    }

    /** Their seats, and the memberships in the pool that are told otherwise for it. */
    Register staffed(AsOf now) {
        var teams = graph.ask(TEAMS, Map.of("last", Rounds.TEAMS_COMPLETE));
        var people = graph.ask(DRAWABLE, Map.of());
        var round = teams.getFirst().string("code");
        var seats = new SoundSeats(matrix(teams, people, now), people)
                .fill(teams).stream()
                        .map(taken -> new SeatRow(
                                round, taken.team(), code(people.get(taken.person())), taken.role(), Rounds.SOURCE))
                        .toList();
        var seated = seats.stream().map(SeatRow::person).collect(toSet());
        var retold = people.stream()
                .filter(person -> person.bool("assigned") != seated.contains(code(person)))
                .flatMap(DemoTeams::retold);
        return Register.of(Stream.concat(retold, seats.stream()).toList());
    }

    private Matrix matrix(List<Row> teams, List<Row> people, AsOf now) {
        var round = teams.getFirst();
        return conflicts.matrix(
                new Staffing(
                        people.stream().map(person -> person.string("id")).toList(),
                        teams.stream()
                                .flatMap(team -> team.strings("targets").stream())
                                .distinct()
                                .toList(),
                        TeamRole.MEMBER,
                        round.string("id"),
                        new Period(round.date("from"), round.date("to")),
                        round.strings("kinds").stream()
                                .map(InspectionKind::valueOf)
                                .collect(toSet()),
                        now.knownAt()),
                watchman.scope(now));
    }

    private static Stream<PoolRow> retold(Row person) {
        var status = person.bool("assigned") ? PoolStatus.AVAILABLE : PoolStatus.ASSIGNED;
        return person.rows("memberships").stream()
                .map(each -> new PoolRow(
                        code(person),
                        PoolKind.valueOf(each.string("kind")),
                        each.strings("specialties"),
                        status,
                        each.dateOrNull("from"),
                        null,
                        each.stringOrNull("source")));
    }

    private static String code(Row person) {
        return person.string("code");
    }
}
