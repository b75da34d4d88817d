package org.jingwei.conflict;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every rule there is: the shipped pairs, and those of {@code JINGWEI_HOME/rules}; read at the start, ordered by id. */
final class RuleBook {

    private static final String SHIPPED = "classpath*:cypher/rule/*.*";

    private final List<RulePair> pairs;

    RuleBook(List<RulePair> pairs) {
        this.pairs = pairs.stream()
                .sorted(Comparator.comparing(pair -> pair.rule().id()))
                .toList();
        var seen = new TreeMap<String, String>();
        for (var pair : this.pairs) {
            var other = seen.put(pair.rule().id(), pair.rule().stem());
            if (other != null) {
                throw new BadRule(
                        "cypher/rule/" + pair.rule().stem() + ".yml",
                        1,
                        "id " + pair.rule().id() + " is already that of " + other);
            }
        }
        var kept = rules().stream().filter(Rule::isKept).map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
        rules().forEach(rule -> holdKept(rule, kept));
    }

    private static void holdKept(Rule rule, Set<String> kept) {
        if (rule.keptBy() != null && !kept.contains(rule.keptBy())) {
            throw new BadRule(
                    "cypher/rule/" + rule.stem() + ".yml",
                    1,
                    "kept: " + rule.keptBy() + " is no rule whose own touches are kept, which are " + kept);
        }
    }

    /** The shipped rules and those of a folder, which may be missing. */
    static RuleBook read(Path folder) {
        var texts = new TreeMap<String, String>();
        try {
            for (var resource : new PathMatchingResourcePatternResolver().getResources(SHIPPED)) {
                texts.put(String.valueOf(resource.getFilename()), text(resource));
            }
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    for (var file : files.sorted().toList()) {
                        texts.put(String.valueOf(file.getFileName()), Files.readString(file));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the rules", e);
        }
        return new RuleBook(pairs(texts));
    }

    List<Rule> rules() {
        return pairs.stream().map(RulePair::rule).toList();
    }

    List<RulePair> pairs() {
        return pairs;
    }

    private static List<RulePair> pairs(Map<String, String> texts) {
        return texts.keySet().stream()
                .filter(name -> name.endsWith(".yml") || name.endsWith(".cypher"))
                .map(name -> name.substring(0, name.lastIndexOf('.')))
                .distinct()
                .map(stem -> RulePair.read(stem, half(texts, stem, ".cypher"), half(texts, stem, ".yml")))
                .toList();
    }

    private static String half(Map<String, String> texts, String stem, String ending) {
        var text = texts.get(stem + ending);
        if (text == null) {
            throw new BadRule("cypher/rule/" + stem, 1, "a rule is a pair; " + stem + ending + " is missing");
        }
        return text;
    }

    private static String text(Resource resource) throws IOException {
        return resource.getContentAsString(StandardCharsets.UTF_8);
    }
}
