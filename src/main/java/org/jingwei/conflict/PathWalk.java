package org.jingwei.conflict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jingwei.cadre.Cadre;
import org.jingwei.cadre.Person;
import org.jingwei.clue.Clue;
import org.jingwei.graph.Edge;
import org.jingwei.graph.Row;
import org.jingwei.organization.Organization;
import org.jingwei.organization.Region;
import org.jingwei.shared.Path;
import org.jingwei.shared.PathStep;
import org.jingwei.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * Walks the facts of a finding from the candidate to the target or colleague. A relative or acquaintance who is passed and
 * is in no pool is passed in one step that says the relation and nothing else; a derived line of bodies is shown body by body.
 */
final class PathWalk {

    /** What leads to somebody who may be in no pool. */
    private static final Set<String> OVER = Set.of("KIN", "DECLARED_TIE", "SPOUSE_OF", "TUTORED_BY");

    /** What inspects is not shown; its office, what is inspected and who sits beside somebody are. */
    private static final Set<String> PASSED = Set.of("Team", "Round");

    /** What has a word of its own behind what is not shown. */
    private static final Set<String> BEHIND = Set.of("DISPATCHED_BY", "SERVES_ON");

    private final Map<String, Row> nodes;
    private final MessageSource messages;
    private final Locale language;

    PathWalk(Map<String, Row> nodes, MessageSource messages, Locale language) {
        this.nodes = nodes;
        this.messages = messages;
        this.language = language;
    }

    Path path(List<String> records, List<Edge> facts) {
        var steps = new ArrayList<PathStep>();
        var at = start(records, facts.getFirst());
        var from = at;
        String over = null;
        for (int i = 0; i < facts.size(); i++) {
            var fact = facts.get(i);
            var next = fact.other(at);
            if (leadsOver(fact, over) && !isKept(next) && i < facts.size() - 1) {
                over = over(over, fact, at);
            } else if (PASSED.stream().anyMatch(row(next).strings("labels")::contains)) {
                over = word("INSPECTS");
            } else if (fact.type().equals("WITHIN") && fact.says().get("through") instanceof List<?> through) {
                bodies(through, at, steps);
                from = next;
            } else {
                steps.add(new PathStep(
                        thing(from),
                        over == null || BEHIND.contains(fact.type()) ? relation(fact, at) : over,
                        thing(next),
                        period(fact),
                        fact.text("source")));
                over = null;
                from = next;
            }
            at = next;
        }
        return new Path(steps);
    }

    private String start(List<String> records, Edge first) {
        return records.contains(node(first.start()).string("id")) ? first.start() : first.end();
    }

    private static boolean leadsOver(Edge fact, @Nullable String over) {
        return OVER.contains(fact.type()) || (over != null && fact.type().equals("SAME_AS"));
    }

    /** Another record of whom was passed says nothing new; over a tutor to whom he taught too, it is the tutor. */
    private String over(@Nullable String before, Edge fact, String at) {
        if (before != null && !fact.type().equals("KIN")) {
            return fact.type().equals("TUTORED_BY") ? word("TUTORED_BY.same") : before;
        }
        return relation(fact, at);
    }

    private boolean isKept(String element) {
        return row(element).strings("labels").contains("KinKept");
    }

    /** The line lists the bodies from below; it may be walked either way. */
    private void bodies(List<?> through, String at, List<PathStep> steps) {
        var line = new ArrayList<>(through.stream().map(String::valueOf).toList());
        var upwards = line.getFirst().equals(node(at).string("id"));
        var relation = word(upwards ? "PART_OF" : "PART_OF.down");
        if (!upwards) {
            Collections.reverse(line);
        }
        for (int i = 1; i < line.size(); i++) {
            steps.add(PathStep.of(thing(line.get(i - 1)), relation, thing(line.get(i))));
        }
    }

    private String relation(Edge fact, String at) {
        var chinese = Text.isChinese(language);
        return switch (fact.type()) {
            case "KIN" -> Objects.requireNonNullElse(fact.text(chinese ? "term" : "termEn"), word("KIN"));
            case "HELD_POST" -> Objects.requireNonNullElse(fact.text("title"), word("HELD_POST"));
            case "HANDLED" -> word("HANDLED." + fact.text("hand"));
            case "HOLDS" -> word(fact.text("kind") == null ? "HOLDS" : "HOLDS." + fact.text("kind"));
            case "REGULATES" -> word(fact.start().equals(at) ? "REGULATES" : "REGULATES.down");
            case "SPOUSE_OF" -> word(fact.to() == null ? "SPOUSE_OF" : "SPOUSE_OF.ended");
            default -> word(fact.type());
        };
    }

    private String word(String type) {
        return Objects.requireNonNull(messages.getMessage("relation." + type, null, type, language));
    }

    private static @Nullable Period period(Edge fact) {
        var from = fact.from();
        return from == null ? null : new Period(from, fact.to());
    }

    private Object thing(String key) {
        var labels = row(key).strings("labels");
        var node = node(key);
        if (labels.contains("Organization")) {
            return Organization.of(node);
        }
        if (labels.contains("Clue")) {
            return Clue.card(row(key), "node");
        }
        if (labels.contains("Region")) {
            return Region.of(node);
        }
        return labels.contains("Cadre") ? Cadre.of(node) : new Person(node.string("id"), node.string("name"));
    }

    private Row node(String key) {
        var row = row(key);
        return new Row(row.query(), row.map("node"));
    }

    private Row row(String key) {
        return Objects.requireNonNull(nodes.get(key), () -> "nothing was looked up for " + key);
    }
}
