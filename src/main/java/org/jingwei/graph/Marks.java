package org.jingwei.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The marks of a .cypher file, each on a line of its own below the MATCH that it concerns, replaced by predicates in
 * brackets: {@code // dated: held} (valid and on record), {@code // dated: held back $years}, {@code // dated: held
 * ever}, {@code // dated: same known} (on record, on whatever days), {@code // visible: clue} (the viewer may see it), {@code // visible: far by fact:CONCERNS} (of several
 * labels: or it is a person and that holds), {@code // reached: unit} (a way leads from there to what is asked). The first becomes {@code WHERE}, the next ones and a
 * {@code WHERE} that follows become {@code AND}.
 */
final class Marks {

    private static final Pattern MARK = Pattern.compile(
            "\\s*// (dated|visible|reached): (\\w+)(?: (back \\$(\\w+)|ever|known|by (\\w+:\\w+)))?\\s*");
    private static final Pattern ANY_MARK = Pattern.compile("\\s*//\\s*(dated|visible|reached)\\b.*");

    private static final Pattern OR_OR_BRACKET = Pattern.compile("[()\\[\\]{}]|\\bOR\\b");
    private static final Pattern NEXT_CLAUSE = Pattern.compile(
            "(MATCH|OPTIONAL MATCH|WITH|RETURN|UNWIND|CALL|ORDER BY|SET|CREATE|MERGE|DELETE|DETACH)\\b.*");

    private final String name;
    private final List<String> lines;
    private final Head head;

    Marks(String name, List<String> lines, Head head) {
        this.name = name;
        this.lines = lines;
        this.head = head;
    }

    String expanded() {
        var result = new ArrayList<String>();
        var open = false;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var mark = MARK.matcher(line);
            if (mark.matches()) {
                result.add((open ? "  AND (" : "WHERE (")
                        + predicate(mark.group(1), mark.group(2), mark.group(3), mark.group(4), i + 1) + ")");
                open = true;
            } else if (ANY_MARK.matcher(line).matches()) {
                throw new BadQuery(name, i + 1, "no such mark: " + line.strip());
            } else if (open && line.strip().startsWith("WHERE ")) {
                refuseBareOr(i);
                result.add(line.replaceFirst("WHERE ", "  AND "));
                open = false;
            } else {
                result.add(line);
                open = open && line.isBlank();
            }
        }
        return String.join("\n", result) + "\n";
    }

    private String predicate(String mark, String variable, String reach, String years, int line) {
        if (mark.equals("visible")) {
            return visible(
                    label(variable, line).split("\\|", -1),
                    variable,
                    reach == null ? null : reach.substring("by ".length()));
        }
        if (mark.equals("reached")) {
            return variable + ".id IN $reached";
        }
        var dated = dated(variable, reach, years);
        if (isPath(variable)) {
            return "all(fact IN relationships(" + variable + ") WHERE " + dated.replace(variable + ".", "fact.") + ")";
        }
        return isList(variable)
                ? "all(fact IN " + variable + " WHERE " + dated.replace(variable + ".", "fact.") + ")"
                : dated;
    }

    /** Of a thing of several labels: by the predicate of the one it has; a person may be seen by a fact instead. */
    private static String visible(String[] labels, String variable, @Nullable String fact) {
        if (labels.length == 1) {
            return Visible.predicate(labels[0], variable);
        }
        return Arrays.stream(labels)
                .map(label -> " WHEN " + variable + ":" + label + " THEN (" + oneOf(label, variable, fact) + ")")
                .collect(Collectors.joining("", "CASE", " ELSE false END"));
    }

    private static String oneOf(String label, String variable, @Nullable String fact) {
        if (fact == null) {
            return Visible.predicate(label, variable);
        }
        var seen = Visible.predicateOfOneOfTwo(label, variable);
        return label.equals("Person") ? seen + " OR " + fact : seen;
    }

    private String dated(String fact, String reach, String years) {
        return Stream.concat(valid(reach, years).stream(), Stream.of("recordedAt <= $knownAt", "struckAt > $knownAt"))
                .map(limit -> unlessOpen(fact + "." + limit))
                .collect(Collectors.joining(" AND "));
    }

    private List<String> valid(String reach, String years) {
        if (years != null) {
            return List.of("from < $to", "to > $from - duration({years: $" + years + "})");
        }
        return switch (reach) {
            case "known" -> List.of();
            case "ever" -> List.of("from < $to");
            case null, default -> atOneDay() ? List.of("from <= $on", "to > $on") : List.of("from < $to", "to > $from");
        };
    }

    /** What is not said does not limit. As {@code IS NULL OR}, four of these take ten times as long to plan. */
    private static String unlessOpen(String limit) {
        return "coalesce(" + limit + ", true)";
    }

    /** A query that declares {@code on} asks about that day, every other (a rule above all) about [$from, $to). */
    private boolean atOneDay() {
        return head.in().stream().anyMatch(column -> column.name().equals("on"));
    }

    private boolean isPath(String variable) {
        return Pattern.compile("\\b" + variable + "\\s*=\\s*\\(")
                .matcher(body())
                .find();
    }

    private boolean isList(String variable) {
        return Pattern.compile("\\[" + variable + ":[\\w|]+\\*").matcher(body()).find();
    }

    private String label(String variable, int line) {
        var pattern = Pattern.compile("\\(" + variable + ":(\\w+(?:\\|\\w+)*)").matcher(body());
        if (!pattern.find()) {
            throw new BadQuery(name, line, "no pattern (" + variable + ":Label …) says what " + variable + " is");
        }
        return pattern.group(1);
    }

    private void refuseBareOr(int index) {
        int depth = 0;
        for (int i = index; i < lines.size(); i++) {
            var line = withoutComments(lines.get(i)).strip();
            if (i > index && NEXT_CLAUSE.matcher(line).matches()) {
                return;
            }
            var tokens = OR_OR_BRACKET.matcher(line);
            while (tokens.find()) {
                depth += nesting(tokens.group());
                if (depth == 0 && tokens.group().equals("OR")) {
                    throw new BadQuery(name, i + 1, "a bare OR after a mark changes its meaning: bracket it");
                }
            }
        }
    }

    private static int nesting(String token) {
        return switch (token) {
            case "(", "[", "{" -> 1;
            case ")", "]", "}" -> -1;
            default -> 0;
        };
    }

    private String body() {
        return withoutComments(String.join("\n", lines));
    }

    static String withoutComments(String text) {
        return Pattern.compile("//.*").matcher(text).replaceAll("");
    }

    static int lineOf(List<String> lines, String needle) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(needle)) {
                return i + 1;
            }
        }
        return 1;
    }
}
