package org.jingwei.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jingwei.shared.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * How facts of some types get on record: the query that returns what stands ({@code $starts}), the one that strikes, and
 * for each type the one that records.
 */
public record FactTypes(Query standing, Query strike, Map<String, Query> record) {

    /** Puts on record what was said and is not yet; strikes what was told otherwise. */
    public FactDiff record(Change change, List<Fact> said, Stamp stamp) {
        var starts = new TreeSet<String>();
        said.forEach(fact -> starts.add(fact.start()));
        var diff = new FactDiff(said, standing(change, starts));
        write(change, diff, stamp);
        return diff;
    }

    /** As {@link #record}, and what was said is the whole: other facts of that type that start there are struck. */
    public FactDiff replace(Change change, Collection<String> starts, String type, List<Fact> said, Stamp stamp) {
        var former = standing(change, starts).stream()
                .filter(fact -> fact.type().equals(type))
                .toList();
        var diff = new FactDiff(said, former);
        diff.strikeUnsaid(former);
        write(change, diff, stamp);
        return diff;
    }

    private List<Fact> standing(Change change, Collection<String> starts) {
        return change.ask(standing, Map.of("starts", List.copyOf(new TreeSet<>(starts)))).stream()
                .map(Fact::of)
                .toList();
    }

    private void write(Change change, FactDiff diff, Stamp stamp) {
        if (!diff.struckRows().isEmpty()) {
            change.write(strike, Map.of("rows", diff.struckRows(), "now", stamp.moment(), "by", stamp.by()));
        }
        var added = diff.addedRows(stamp);
        for (var type : added.keySet()) {
            write(change, type, added.getOrDefault(type, List.of()));
        }
    }

    private void write(Change change, String type, List<Map<String, @Nullable Object>> facts) {
        var written = change.write(Objects.requireNonNull(record.get(type)), Map.of("rows", facts))
                .size();
        if (written != facts.size()) {
            throw new IllegalStateException((facts.size() - written) + " of " + facts.size() + " facts " + type
                    + " have an end that is not on record");
        }
    }
}
