package org.jingwei.conflict;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.graph.Row;
import org.jingwei.round.InspectionKind;
import org.jingwei.shared.Period;
import org.jingwei.shared.TeamRole;
import org.jspecify.annotations.Nullable;

/**
 * A round at work, as the watch over it sees it.
 *
 * @param version how often somebody has looked before
 * @param looked the seats at which somebody has looked before
 * @param known the findings that were known when their seats were taken
 * @param arisen the conflicts that arose later, and whether each has ended
 */
record WatchedRound(
        String id,
        Period period,
        Set<InspectionKind> kinds,
        Set<String> targets,
        List<Seat> seats,
        int version,
        Set<String> looked,
        Set<String> known,
        Map<String, Kept> arisen) {

    /**
     * A seat that is taken.
     *
     * @param id of the fact that the person sits there
     * @param since the moment from which the graph knows it
     */
    record Seat(
            String id,
            String person,
            TeamRole role,
            String team,
            List<String> targets,
            @Nullable Instant since) {

        static Seat of(Row row) {
            return new Seat(
                    row.string("id"),
                    row.string("person"),
                    TeamRole.valueOf(row.string("role")),
                    row.string("team"),
                    row.strings("targets"),
                    row.instantOrNull("since"));
        }
    }

    /** What is kept of a conflict that arose. */
    record Kept(String rule, String team, String person, boolean ended) {

        static Kept of(Row row) {
            return new Kept(
                    row.string("rule"), row.string("team"), row.string("person"), row.instantOrNull("endedAt") != null);
        }
    }

    static WatchedRound of(Row row) {
        var round = new Row(row.query(), row.map("round"));
        var watch = row.rowOrNull("watch");
        var seats = row.rows("seats").stream().map(Seat::of).toList();
        var arisen = new HashMap<String, Kept>();
        row.rows("arisen").forEach(each -> arisen.put(each.string("id"), Kept.of(each)));
        return new WatchedRound(
                round.string("id"),
                new Period(round.date("from"), round.date("to")),
                round.strings("kinds").stream().map(InspectionKind::valueOf).collect(Collectors.toSet()),
                Stream.concat(row.strings("targets").stream(), seats.stream().flatMap(seat -> seat.targets().stream()))
                        .collect(Collectors.toCollection(TreeSet::new)),
                seats,
                watch == null ? 0 : watch.integer("version"),
                watch == null ? Set.of() : Set.copyOf(watch.strings("seats")),
                watch == null ? Set.of() : Set.copyOf(watch.strings("known")),
                arisen);
    }

    /** True where the person sits on the team. */
    boolean seats(String person, String team) {
        return seats.stream()
                .anyMatch(seat -> seat.person().equals(person) && seat.team().equals(team));
    }

    /** Whoever is seated against everything that is inspected, and against each other, as it was known then. */
    Question question(Instant knownAt) {
        return new Question(
                seats.stream().map(Seat::person).distinct().sorted().toList(),
                List.copyOf(targets),
                TeamRole.MEMBER,
                period,
                kinds,
                knownAt,
                id,
                true,
                List.of());
    }
}
