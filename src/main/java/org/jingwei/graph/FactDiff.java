package org.jingwei.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jingwei.shared.Recorded;
import org.jingwei.shared.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * What was said against what is on record: new facts are added, a fact that is told otherwise is struck and told anew,
 * the rest stays. A fact whose beginning nobody knew is the same as one that now has one.
 */
public final class FactDiff {

    private final List<Fact> added = new ArrayList<>();
    private final List<Fact> struck = new ArrayList<>();
    private final Set<Fact> confirmed = new HashSet<>();
    private int changed;
    private int unchanged;

    public FactDiff(List<Fact> said, List<Fact> standing) {
        var bySubject = new HashMap<String, List<Fact>>();
        standing.forEach(fact -> bySubject
                .computeIfAbsent(fact.subject(), each -> new ArrayList<>())
                .add(fact));
        var heard = new HashSet<String>();
        for (var fact : said) {
            if (heard.add(fact.subject() + " " + fact.from())) {
                compare(fact, bySubject.getOrDefault(fact.subject(), List.of()));
            }
        }
    }

    private void compare(Fact said, List<Fact> standing) {
        var same = standing.stream()
                .filter(fact -> Objects.equals(fact.from(), said.from()))
                .findFirst();
        var known = same.or(() -> standing.stream()
                .filter(fact -> fact.from() == null && !struck.contains(fact))
                .findFirst());
        if (known.isEmpty()) {
            added.add(said);
        } else if (known.get().said().equals(said.said())) {
            unchanged++;
            confirmed.add(known.get());
        } else {
            changed++;
            struck.add(known.get());
            added.add(said);
        }
    }

    /** What stands and was not said is struck: what was said was the whole. */
    void strikeUnsaid(List<Fact> standing) {
        standing.stream()
                .filter(fact -> !confirmed.contains(fact) && !struck.contains(fact))
                .forEach(struck::add);
    }

    public Recorded recorded() {
        return new Recorded(added.size() - changed, changed, unchanged);
    }

    /** The facts to strike, as rows of a query. */
    public List<Map<String, @Nullable Object>> struckRows() {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        struck.forEach(fact -> rows.add(Map.of("start", fact.start(), "id", fact.id())));
        return rows;
    }

    /** The facts to record, by type, as rows of a query; each gets an id and the stamp. */
    public Map<String, List<Map<String, @Nullable Object>>> addedRows(Stamp stamp) {
        var rows = new TreeMap<String, List<Map<String, @Nullable Object>>>();
        for (var fact : added) {
            var says = new HashMap<String, @Nullable Object>(fact.says());
            says.put("id", Facts.newId());
            says.put("recordedAt", stamp.moment());
            says.put("recordedBy", stamp.by());
            rows.computeIfAbsent(fact.type(), each -> new ArrayList<>())
                    .add(Map.of("start", fact.start(), "end", fact.end(), "says", says));
        }
        return rows;
    }

    /** The nodes at which a fact of these types was added or struck. */
    public Set<String> touched(Set<String> types) {
        var touched = new HashSet<String>();
        for (var facts : List.of(added, struck)) {
            facts.stream().filter(fact -> types.contains(fact.type())).forEach(fact -> {
                touched.add(fact.start());
                touched.add(fact.end());
            });
        }
        return touched;
    }
}
