package org.jingwei.trace;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jingwei.access.Viewer;
import org.jingwei.cadre.Person;
import org.jingwei.clue.Clue;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.graph.Row;
import org.jingwei.organization.Organization;
import org.jingwei.shared.PathStep;
import org.jingwei.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Ways between two things, over nothing that the viewer may not see. */
@Component
class Connections {

    private static final Query CONNECTIONS = Query.named("trace/connections");
    /** As the schema says of the field; planning it alone takes seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Comparator<Way> RAREST_FIRST =
            Comparator.comparingDouble(Way::commonness).thenComparingInt(Way::length);
    private static final Comparator<Way> SHORTEST_FIRST =
            Comparator.comparingInt(Way::length).thenComparingDouble(Way::commonness);

    private final Graph graph;
    private final MessageSource messages;

    Connections(Graph graph, MessageSource messages) {
        this.graph = graph;
        this.messages = messages;
    }

    /** One way, and how common what lies between is, in bits. */
    record Way(List<PathStep> steps, double commonness) {

        public int length() {
            return steps.size();
        }
    }

    /** The shortest and the rarest of the ways that were found. */
    record Paths(List<Way> shortest, List<Way> rarest) {}

    Paths between(String from, String to, int hops, int first, LocalDate on, Viewer viewer) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("from", from);
        parameters.put("end", to);
        parameters.put("hops", hops);
        parameters.put("on", on);
        parameters.put("knownAt", viewer.now().knownAt().atZone(ZoneOffset.UTC));
        parameters.put("viewer", viewer.scope());
        var ways = graph.ask(CONNECTIONS, parameters, PATIENCE).stream()
                .map(row -> way(row, viewer))
                .toList();
        return new Paths(
                ways.stream().sorted(SHORTEST_FIRST).limit(first).toList(),
                ways.stream().sorted(RAREST_FIRST).limit(first).toList());
    }

    private Way way(Row row, Viewer viewer) {
        var things = row.rows("things");
        var facts = row.rows("facts");
        var steps = new ArrayList<PathStep>();
        var bits = 0.0;
        for (int i = 0; i < facts.size(); i++) {
            var fact = facts.get(i);
            var from = fact.dateOrNull("from");
            steps.add(new PathStep(
                    thing(things.get(i)),
                    relation(fact, things.get(i), viewer.language()),
                    thing(things.get(i + 1)),
                    from == null ? null : new Period(from, fact.dateOrNull("to")),
                    fact.stringOrNull("source")));
            bits += i == 0 ? 0 : Math.log(Math.max(1, things.get(i).integer("facts"))) / Math.log(2);
        }
        return new Way(steps, bits);
    }

    private String relation(Row fact, Row from, Locale language) {
        var type = fact.string("type");
        var title = fact.stringOrNull("title");
        if (title != null) {
            return title;
        }
        var forth = fact.string("start").equals(from.map("thing").get("id"));
        var down = (type.equals("PARENT_OF") && forth) || (type.equals("PART_OF") && !forth);
        return Objects.requireNonNull(messages.getMessage("relation." + type + (down ? ".down" : ""), null, language));
    }

    private static Object thing(Row thing) {
        var bare = new Row(thing.query(), thing.map("thing"));
        return switch (thing.string("sort")) {
            case "Organization" -> Organization.of(bare);
            case "Clue" -> Clue.card(thing, "clue");
            default -> Person.of(bare);
        };
    }
}
