package org.jingwei.conflict;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jingwei.graph.Query;
import org.jingwei.round.InspectionKind;
import org.jingwei.shared.FilePart;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** The two files of a rule, read and held to the contract: the rule, and its examples. */
record RulePair(Rule rule, List<Example> examples) {

    private static final Set<String> GIVEN = Set.of("candidates", "from", "to", "knownAt", "round");
    private static final List<String> COLUMNS = List.of("candidate", "touches", "evidence", "because");

    static RulePair read(String stem, String cypher, String yml) {
        var file = "cypher/rule/" + stem + ".yml";
        var root = new Item(file, new Yaml(new LoaderOptions()).compose(new StringReader(yml)));
        root.only(
                "id",
                "title",
                "basis",
                "guards",
                "reach",
                "only",
                "facts",
                "severity",
                "kinds",
                "needs",
                "versions",
                "stricter",
                "kept",
                "because",
                "ask",
                "examples");
        var query = Query.parse("rule/" + stem, cypher);
        var rule = rule(stem, root, query);
        holdQuery(root, rule);
        holdSealed(root, rule);
        holdKept(root, rule);
        holdWords(root, rule);
        var pair = new RulePair(rule, examples(root, rule.guards()));
        RuleExamples.hold(root.need("examples"), pair);
        return pair;
    }

    private static Rule rule(String stem, Item root, Query query) {
        var guards = root.need("guards").oneOf(Rule.Guards.class);
        return new Rule(
                root.need("id").text(),
                stem,
                text(root.need("title")),
                basis(root.need("basis")),
                guards,
                reachesTarget(root.need("reach"), guards),
                only(root.get("only")),
                root.need("facts").oneOf(Rule.Facts.class),
                needs(root.need("needs")),
                ShippedVersions.read(root.need("versions"), weights(root, guards)),
                ShippedVersions.stricter(root.get("stricter"), root.need("versions")),
                root.get("kept") == null ? null : root.need("kept").text(),
                text(root.need("because")),
                query);
    }

    private static Weights weights(Item root, Rule.Guards guards) {
        var severity = root.need("severity");
        var weights =
                guards == Rule.Guards.MATTER ? Weights.ofHands(severity) : Weights.read(severity, root.get("kinds"));
        if (guards == Rule.Guards.COLLEAGUE && !weights.isForEveryRole()) {
            throw severity.bad("a rule on two colleagues is for every role, for they may have two");
        }
        return weights;
    }

    private static Text text(Item item) {
        item.only("zh", "en");
        return new Text(item.need("zh").text(), item.need("en").text());
    }

    private static List<Rule.Basis> basis(Item item) {
        if (item.list().isEmpty()) {
            throw item.bad("a rule without a basis is nobody's rule: name the text and the article");
        }
        return item.list().stream().map(RulePair::oneBasis).toList();
    }

    private static Rule.Basis oneBasis(Item item) {
        item.only("text", "article", "from", "to", "trust");
        var article = item.get("article") == null ? "" : item.need("article").text();
        return new Rule.Basis(item.need("text").text(), article, day(item, "from"), day(item, "to"));
    }

    private static @Nullable LocalDate day(Item item, String name) {
        return item.get(name) == null ? null : item.need(name).date();
    }

    private static boolean reachesTarget(Item item, Rule.Guards guards) {
        if (guards == Rule.Guards.MATTER && !item.text().equals("target")) {
            throw item.bad("a rule on matters has reach: target, and is given $clues");
        }
        return switch (item.text()) {
            case "person" -> false;
            case "target" -> true;
            default -> throw item.bad("reach is person (from the person outward) or target (the file needs $targets)");
        };
    }

    private static Set<InspectionKind> only(@Nullable Item item) {
        return item == null
                ? Set.of()
                : item.list().stream()
                        .map(kind -> kind.oneOf(InspectionKind.class))
                        .collect(Collectors.toSet());
    }

    private static Set<FilePart> needs(Item item) {
        var parts = item.list().stream().map(part -> part.oneOf(FilePart.class));
        return Set.copyOf(parts.toList());
    }

    private static void holdSealed(Item root, Rule rule) {
        if (rule.isSealed() && rule.guards() != Rule.Guards.MATTER) {
            throw root.need("facts").bad("what is sealed is asked by rules on matters alone");
        }
    }

    /** Each $name is given or a parameter of every version; every parameter is used; the columns are the contract's; nothing is written. */
    private static void holdQuery(Item root, Rule rule) {
        var given = new TreeSet<>(GIVEN);
        given.addAll(
                rule.guards() == Rule.Guards.MATTER
                        ? List.of("clues")
                        : rule.reachesTarget() ? List.of("targets", "inspected") : List.of("reached"));
        if (rule.isSealed()) {
            given.add("reports");
        }
        var cypher = new RuleQuery(rule.query(), "cypher/rule/" + rule.stem() + ".cypher");
        cypher.holdColumns(COLUMNS, rule.guards() != Rule.Guards.COLLEAGUE);
        cypher.holdReadOnly();
        for (var version : rule.versions()) {
            cypher.holdParameters(given, version.parameters().keySet());
            for (var parameter : version.parameters().keySet()) {
                if (!rule.query().parameters().contains(parameter)) {
                    throw root.need("versions").bad("parameter '" + parameter + "' is never used by the query");
                }
            }
        }
    }

    /** What is kept is what a rule finds from the person outward in any round, by what everybody may know of. */
    private static void holdKept(Item root, Rule rule) {
        if (rule.keptBy() == null) {
            return;
        }
        if (rule.guards() != Rule.Guards.TARGET || rule.facts() == Rule.Facts.CLUE) {
            throw root.need("kept").bad("only of rules on targets that read no clues it is kept whom they may find");
        }
        if (rule.isKept() && (rule.reachesTarget() || rule.query().parameters().contains("round"))) {
            throw root.need("kept").bad("what needs the target or the round is found anew each time; leave it out");
        }
    }

    private static void holdWords(Item root, Rule rule) {
        var parameters = rule.versions().getFirst().parameters().keySet();
        root.need("title").holdPlaceholders(rule.title(), parameters);
        var words = new TreeSet<>(parameters);
        words.addAll(new RuleQuery(rule.query(), rule.stem()).becauseKeys());
        root.need("because").holdPlaceholders(rule.because(), words);
    }

    private static List<Example> examples(Item root, Rule.Guards guards) {
        var usual = new HashMap<String, String>();
        var ask = root.need("ask");
        ask.only("from", "to", "knownAt", guards == Rule.Guards.MATTER ? "hand" : "role");
        ask.entries().forEach((key, value) -> usual.put(key, value.text()));
        return root.need("examples").list().stream()
                .map(item -> Example.of(item, usual, guards))
                .toList();
    }
}
