package org.jingwei.trace;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jingwei.access.Viewer;
import org.jingwei.cadre.KinWords;
import org.jingwei.cadre.Person;
import org.jingwei.cadre.Sex;
import org.jingwei.clue.Clue;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.graph.Row;
import org.jingwei.organization.Organization;
import org.jingwei.shared.Path;
import org.jingwei.shared.PathStep;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Clues that may belong together, by whom and what they share; of several ways the most surprising one. */
@Component
class Links {

    private static final Query LINKED = Query.named("trace/linked");
    private static final Comparator<ClueLink> STRONGEST_FIRST = Comparator.comparingDouble(ClueLink::surprise)
            .reversed()
            .thenComparingInt(link -> link.path().length())
            .thenComparing(link -> link.clue().id());

    private final Graph graph;
    private final MessageSource messages;

    Links(Graph graph, MessageSource messages) {
        this.graph = graph;
        this.messages = messages;
    }

    List<ClueLink> of(Clue clue, int first, int hops, Viewer viewer) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("id", clue.id());
        parameters.put("hops", hops);
        parameters.put("to", viewer.now().on().plusDays(1));
        parameters.put("knownAt", viewer.now().knownAt().atZone(ZoneOffset.UTC));
        parameters.put("viewer", viewer.scope());
        var best = new LinkedHashMap<String, ClueLink>();
        for (var row : graph.ask(LINKED, parameters)) {
            var link = link(clue, row, viewer.language());
            best.merge(link.clue().id(), link, (one, other) -> STRONGEST_FIRST.compare(one, other) <= 0 ? one : other);
        }
        return best.values().stream().sorted(STRONGEST_FIRST).limit(first).toList();
    }

    private ClueLink link(Clue clue, Row row, Locale language) {
        var other = Clue.card(row, "other");
        var one = thing(new Row(row.query(), row.map("one")));
        var far = thing(new Row(row.query(), row.map("far")));
        var ties = row.rows("ties").stream().map(Links::tie).toList();
        var concerns = Objects.requireNonNull(messages.getMessage("relation.CONCERNS", null, language));
        var steps = new ArrayList<>(List.of(PathStep.of(clue, concerns, one)));
        if (!ties.isEmpty()) {
            steps.add(PathStep.of(one, KinWords.of(ties, language), far));
        }
        steps.add(PathStep.of(far, concerns, other));
        var surprise = ClueLink.bits(row.integer("touched"), row.integer("visible"), ties.size());
        return new ClueLink(other, new Path(steps), surprise);
    }

    private static KinWords.Tie tie(Row row) {
        return new KinWords.Tie(
                row.string("type"), row.bool("down"), sex(row.stringOrNull("before")), sex(row.stringOrNull("sex")));
    }

    private static @Nullable Sex sex(@Nullable String sex) {
        return sex == null ? null : Sex.valueOf(sex);
    }

    private static Object thing(Row row) {
        return row.bool("organization") ? Organization.of(row) : Person.of(row);
    }
}
