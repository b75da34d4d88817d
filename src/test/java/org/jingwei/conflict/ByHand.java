package org.jingwei.conflict;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jingwei.graph.Query;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What somebody would write by hand who asks base edges alone: for each rule one statement, or two of which the quicker
 * counts (the second, named with a plus, begins at the targets).
 */
final class ByHand {

    private final TreeMap<String, List<String>> texts = new TreeMap<>();
    private final TreeMap<String, Integer> chosen = new TreeMap<>();

    ByHand() throws IOException {
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:bench/by-hand/*.cypher")) {
            var name = String.valueOf(file.getFilename()).replace(".cypher", "");
            var text = Query.parse("rule/by-hand-" + name, file.getContentAsString(StandardCharsets.UTF_8))
                    .text();
            texts.computeIfAbsent(name.replace("+", ""), _ -> new ArrayList<>()).add(text);
        }
    }

    boolean knows(String rule) {
        return texts.containsKey(rule);
    }

    List<String> all(String rule) {
        return texts.get(rule);
    }

    /** The one that was chosen, or the first. */
    String way(String rule) {
        return texts.get(rule).get(chosen.getOrDefault(rule, 0));
    }

    void choose(String rule, int way) {
        chosen.put(rule, way);
    }

    /** For another size another way may be the quicker. */
    void chooseAnew() {
        chosen.clear();
    }
}
