package org.jingwei.seal;

import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.graph.Facts;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.graph.Row;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sealed zone: who reported lies in the graph as ciphertext and is known in memory alone. The boxes are counted with every
 * request, which costs nothing, and read again when there are more or fewer: a box itself never changes.
 */
@Component
public class Reporters implements Reports {

    private static final Logger LOG = LoggerFactory.getLogger(Reporters.class);
    private static final Query BOXES = Query.named("seal/boxes");

    private final Graph graph;
    private final Seal seal;
    private final JsonMapper json = JsonMapper.builder().build();
    private volatile Known known = new Known(Map.of());

    Reporters(Graph graph, Seal seal) {
        this.graph = graph;
        this.seal = seal;
    }

    /** A box that was opened; without a report where it names nobody in the register, or where it does not open. */
    private record Opened(String clue, @Nullable Report report, boolean whole) {}

    /** All boxes by id, and what is looked for in them. */
    private record Known(Map<String, Opened> boxes, Map<String, Set<String>> byPerson, Set<String> broken) {

        Known(Map<String, Opened> boxes) {
            this(
                    boxes,
                    reports(boxes)
                            .collect(Collectors.groupingBy(
                                    Report::person, Collectors.mapping(Report::clue, Collectors.toUnmodifiableSet()))),
                    boxes.values().stream()
                            .filter(box -> !box.whole())
                            .map(Opened::clue)
                            .collect(Collectors.toUnmodifiableSet()));
        }

        private static Stream<Report> reports(Map<String, Opened> boxes) {
            return boxes.values().stream().map(Opened::report).filter(Objects::nonNull);
        }
    }

    /** A box for that clue, as it is written. */
    public Map<String, Object> box(String clue, Reporter reporter) {
        var id = Facts.newId();
        return Map.of("id", id, "sealed", seal.close(json.writeValueAsString(reporter), place(id, clue)));
    }

    /**
     * The clues that these people have reported, which they are never shown (D1), and those whose box does not open, which nobody is.
     *
     * @param boxes how many there are
     */
    public Set<String> deniedTo(Set<String> persons, long boxes) {
        var now = known(boxes);
        var denied = new HashSet<>(now.broken());
        persons.forEach(person -> denied.addAll(now.byPerson().getOrDefault(person, Set.of())));
        return denied;
    }

    @Override
    public List<Report> of(Collection<String> clues) {
        var asked = Set.copyOf(clues);
        return Known.reports(known.boxes())
                .filter(report -> asked.contains(report.clue()))
                .toList();
    }

    private Known known(long boxes) {
        var now = known;
        return now.boxes().size() == boxes ? now : read();
    }

    private synchronized Known read() {
        var before = known.boxes();
        var boxes = new HashMap<String, Opened>();
        for (var row : graph.ask(BOXES, Map.of())) {
            var id = row.string("id");
            boxes.put(id, before.containsKey(id) ? before.get(id) : open(id, row));
        }
        known = new Known(Map.copyOf(boxes));
        return known;
    }

    private Opened open(String id, Row row) {
        var clue = row.stringOrNull("clue");
        if (clue == null) { // the clue is gone
            return new Opened("", null, true);
        }
        try {
            var text = seal.open(row.string("sealed"), place(id, clue));
            var person = json.readValue(text, Reporter.class).person();
            var recordedAt = row.instant("recordedAt");
            return new Opened(clue, person == null ? null : new Report(clue, person, recordedAt), true);
        } catch (GeneralSecurityException | JacksonException _) { // whose message may quote the text
            LOG.error("the box {} does not open: clue {} is shown to nobody. See operations, Keys", id, clue);
            return new Opened(clue, null, false);
        }
    }

    private static String place(String box, String clue) {
        return box + " of " + clue;
    }
}
