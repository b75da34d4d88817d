package org.jingwei.conflict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A worked example of a rule: a picture of a small graph, what is asked, and who is hit. The examples are the rule's
 * tests; which boundaries they show is held at the start.
 */
record Example(
        String name,
        String graph,
        Set<String> hits,
        Set<String> unknown,
        List<String> candidates,
        List<String> targets,
        Map<String, Set<String>> lacks,
        @Nullable String boundary,
        Map<String, String> ask) {

    private static final Set<String> ASKED = Set.of("from", "to", "knownAt", "role", "hand");

    static Example of(Item item, Map<String, String> usual, Rule.Guards guards) {
        item.only(
                "name",
                "graph",
                "hits",
                "unknown",
                "candidates",
                "targets",
                "lacks",
                "boundary",
                "from",
                "to",
                "knownAt",
                "role",
                "hand");
        var ask = new HashMap<>(usual);
        ASKED.forEach(key -> {
            var own = item.get(key);
            if (own != null) {
                ask.put(key, own.text());
            }
        });
        var boundary = item.get("boundary");
        if (item.get("hits") == null && item.get("unknown") == null) {
            throw item.bad("an example says who is hit (hits) or of whom nothing is known (unknown)");
        }
        return new Example(
                item.need("name").text(),
                item.need("graph").text(),
                names(item.get("hits")),
                names(item.get("unknown")),
                list(item.get("candidates"), guards == Rule.Guards.COLLEAGUE ? List.of("li", "wu") : List.of("li")),
                list(
                        item.get("targets"),
                        switch (guards) {
                            case TARGET -> List.of("target");
                            case COLLEAGUE -> List.of();
                            case MATTER -> List.of("clue");
                        }),
                lacks(item.get("lacks")),
                boundary == null ? null : boundary.text(),
                Map.copyOf(ask));
    }

    boolean isHit() {
        return !hits.isEmpty();
    }

    boolean isMiss() {
        return hits.isEmpty() && unknown.isEmpty();
    }

    private static Map<String, Set<String>> lacks(@Nullable Item item) {
        var lacks = new HashMap<String, Set<String>>();
        if (item != null) {
            item.entries().forEach((person, parts) -> lacks.put(person, names(parts)));
        }
        return Map.copyOf(lacks);
    }

    private static List<String> list(@Nullable Item item, List<String> usual) {
        return item == null ? usual : item.list().stream().map(Item::text).toList();
    }

    private static Set<String> names(@Nullable Item item) {
        var names = new TreeSet<String>();
        if (item != null) {
            item.list().forEach(name -> names.add(name.text()));
        }
        return names;
    }
}
