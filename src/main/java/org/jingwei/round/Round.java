package org.jingwei.round;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.graph.Row;
import org.jingwei.organization.Organization;
import org.jingwei.shared.Period;
import org.jspecify.annotations.Nullable;

/** A round with its targets, teams and seats, as one shape brings it. */
public record Round(
        String id,
        String name,
        @Nullable String code,
        List<InspectionKind> kinds,
        Period period,
        RoundStatus status,
        int version,
        List<Organization> targets,
        List<Team> teams) {

    static Round of(Row row) {
        var round = new Row(row.query(), row.map("round"));
        return new Round(
                round.string("id"),
                round.string("name"),
                round.stringOrNull("code"),
                round.strings("kinds").stream().map(InspectionKind::valueOf).toList(),
                new Period(round.date("from"), round.date("to")),
                RoundStatus.valueOf(round.string("status")),
                round.integer("version"),
                row.rows("targets").stream().map(Organization::of).toList(),
                row.rows("teams").stream().map(Team::of).toList());
    }

    /** The same with its teams otherwise. */
    public Round with(List<Team> others) {
        return new Round(id, name, code, kinds, period, status, version, targets, others);
    }

    /** Everything that is inspected in it, by id, whichever team it falls to: a post in one body may matter for another below it. */
    public SortedSet<String> inspected() {
        return Stream.concat(targets.stream(), teams.stream().flatMap(team -> team.targets().stream()))
                .map(Organization::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
