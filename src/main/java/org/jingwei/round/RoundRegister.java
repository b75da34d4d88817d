package org.jingwei.round;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jingwei.cadre.CadreRegister;
import org.jingwei.cadre.Kinfolk;
import org.jingwei.graph.Asker;
import org.jingwei.graph.Change;
import org.jingwei.graph.Codes;
import org.jingwei.graph.Fact;
import org.jingwei.graph.FactTypes;
import org.jingwei.graph.Facts;
import org.jingwei.graph.NodeDiff;
import org.jingwei.graph.Query;
import org.jingwei.organization.OrganizationRegister;
import org.jingwei.shared.Recorded;
import org.jingwei.shared.Stamp;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rounds into the graph: themselves, what they inspect by which team, who serves. */
@Component
public class RoundRegister {

    private static final Query IDS = Query.named("round/ids-by-code");
    private static final Query NODES = Query.named("round/nodes-by-code");
    static final Query RECORD_NODES = Query.named("round/record-nodes");
    static final Query RECORD_TEAMS = Query.named("round/record-teams");
    static final FactTypes FACTS = new FactTypes(
            Query.named("round/standing-facts"),
            Query.named("round/strike-facts"),
            Map.of(
                    "DISPATCHED_BY", Query.named("round/record-dispatched-by"),
                    "INSPECTS", Query.named("round/record-inspects"),
                    "SERVES_ON", Query.named("round/record-serves-on")));

    private final OrganizationRegister organizations;
    private final CadreRegister cadres;
    private final Kinfolk kinfolk;

    RoundRegister(OrganizationRegister organizations, CadreRegister cadres, Kinfolk kinfolk) {
        this.organizations = organizations;
        this.cadres = cadres;
        this.kinfolk = kinfolk;
    }

    /** The ids of rounds by their codes. */
    public Codes codes(Asker asker, Collection<String> codes) {
        return Codes.ask(asker, IDS, codes);
    }

    /** Records rounds and the offices that dispatch them. */
    public Recorded recordRounds(Change change, List<RoundRow> rows, Stamp stamp) {
        if (rows.isEmpty()) {
            return Recorded.NOTHING;
        }
        var nodes = new NodeDiff(change.ask(
                NODES, Map.of("codes", rows.stream().map(RoundRow::code).toList())));
        rows.forEach(row -> nodes.say(row.code(), says(row), Map.of()));
        change.write(RECORD_NODES, Map.of("rows", nodes.rows(), "now", stamp.moment()));
        var rounds = codes(change, rows.stream().map(RoundRow::code).toList());
        var offices =
                organizations.codes(change, rows.stream().map(RoundRow::office).toList());
        var facts = rows.stream()
                .map(row -> new Fact(
                        "DISPATCHED_BY", rounds.id(row.code()), offices.id(row.office()), source(row.source())))
                .toList();
        return nodes.recorded().plus(FACTS.record(change, facts, stamp).recorded());
    }

    /** Records what rounds inspect, and by which team. */
    public Recorded recordTargets(Change change, List<TargetRow> rows, Stamp stamp) {
        var rounds = codes(change, rows.stream().map(TargetRow::round).toList());
        var units = organizations.codes(
                change, rows.stream().map(TargetRow::organization).toList());
        var teams = teams(
                change,
                rounds,
                rows.stream()
                        .filter(row -> row.team() != null)
                        .map(row -> new TeamKey(row.round(), row.team()))
                        .toList(),
                stamp);
        var facts = new ArrayList<Fact>();
        for (var row : rows) {
            facts.add(new Fact("INSPECTS", rounds.id(row.round()), units.id(row.organization()), source(row.source())));
            if (row.team() != null) {
                facts.add(new Fact(
                        "INSPECTS",
                        Objects.requireNonNull(teams.get(new TeamKey(row.round(), row.team()))),
                        units.id(row.organization()),
                        source(row.source())));
            }
        }
        return FACTS.record(change, facts, stamp).recorded();
    }

    /** Records who serves on which team; their kin is kept from then on. */
    public Recorded recordSeats(Change change, List<SeatRow> rows, Stamp stamp) {
        var rounds = codes(change, rows.stream().map(SeatRow::round).toList());
        var people = cadres.codes(change, rows.stream().map(SeatRow::person).toList());
        var teams = teams(
                change,
                rounds,
                rows.stream().map(row -> new TeamKey(row.round(), row.team())).toList(),
                stamp);
        var facts = rows.stream()
                .map(row -> new Fact(
                        "SERVES_ON",
                        people.id(row.person()),
                        Objects.requireNonNull(teams.get(new TeamKey(row.round(), row.team()))),
                        says(row)))
                .toList();
        var diff = FACTS.record(change, facts, stamp);
        if (!people.ids().isEmpty()) {
            kinfolk.keep(change, new TreeSet<>(people.ids().values()));
        }
        return diff.recorded();
    }

    private record TeamKey(String round, int number) {}

    private static Map<TeamKey, String> teams(Change change, Codes rounds, List<TeamKey> wanted, Stamp stamp) {
        var codes = new HashMap<String, String>();
        rounds.ids().forEach((code, id) -> codes.put(id, code));
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        wanted.stream()
                .distinct()
                .forEach(key -> rows.add(Map.of(
                        "round",
                        rounds.id(key.round()),
                        "number",
                        key.number(),
                        "id",
                        Facts.newId(),
                        "fact",
                        Facts.newId())));
        var teams = new HashMap<TeamKey, String>();
        change.write(RECORD_TEAMS, Map.of("rows", rows, "now", stamp.moment()))
                .forEach(row -> teams.put(
                        new TeamKey(String.valueOf(codes.get(row.string("round"))), row.integer("number")),
                        row.string("id")));
        return teams;
    }

    private static Map<String, @Nullable Object> says(RoundRow row) {
        return Map.of(
                "name", row.name(),
                "kinds", row.kinds().stream().map(Enum::name).toList(),
                "status", row.status().name(),
                "from", row.from(),
                "to", row.to());
    }

    private static Map<String, @Nullable Object> says(SeatRow row) {
        var says = source(row.source());
        says.put("role", row.role().name());
        return says;
    }

    private static Map<String, @Nullable Object> source(@Nullable String source) {
        var says = new HashMap<String, @Nullable Object>();
        says.put("source", source);
        return says;
    }
}
