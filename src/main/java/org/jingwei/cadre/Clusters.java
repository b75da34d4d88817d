package org.jingwei.cadre;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jingwei.graph.Row;

/** Records joined by standing judgements of sameness, and pairs that judgements keep apart. */
final class Clusters {

    private final Map<String, Set<String>> members = new HashMap<>();
    private final List<List<String>> apart = new ArrayList<>();

    private Clusters() {}

    static Clusters of(List<Row> standing) {
        var clusters = new Clusters();
        for (var row : standing) {
            switch (IdentityVerdict.valueOf(row.string("verdict"))) {
                case SAME -> clusters.join(row.string("first"), row.string("second"));
                case DIFFERENT -> clusters.apart.add(List.of(row.string("first"), row.string("second")));
                case UNSURE -> {}
            }
        }
        return clusters;
    }

    boolean joined(String first, String second) {
        return cluster(first).contains(second);
    }

    boolean keptApart(String first, String second) {
        var one = cluster(first);
        var other = cluster(second);
        return apart.stream()
                .anyMatch(pair -> (one.contains(pair.getFirst()) && other.contains(pair.getLast()))
                        || (one.contains(pair.getLast()) && other.contains(pair.getFirst())));
    }

    private void join(String first, String second) {
        var joined = new TreeSet<>(cluster(first));
        joined.addAll(cluster(second));
        joined.forEach(member -> members.put(member, joined));
    }

    private Set<String> cluster(String record) {
        return members.getOrDefault(record, Set.of(record));
    }
}
