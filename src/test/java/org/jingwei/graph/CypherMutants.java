package org.jingwei.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A query with one small fault each: a comparison flipped, a conjunct dropped, a direction reversed, a depth changed, a
 * filter dropped or turned. They are made of the text that is sent, so that what a mark becomes is mutated too.
 */
public final class CypherMutants {

    private static final Pattern COMPARISON =
            Pattern.compile("(?<![\\w.$])(?<!reduce\\()([\\w.$]+) (<=|>=|<>|<|>|=) (\\$?[\\w.]+)");
    private static final Map<String, String> FLIPPED =
            Map.of("<", "<=", "<=", "<", ">", ">=", ">=", ">", "=", "<>", "<>", "=");
    private static final Pattern NULL = Pattern.compile("([\\w.]+) IS NULL");
    private static final Pattern IN = Pattern.compile("([\\w.]+) IN (\\$\\w+)");
    private static final Pattern YEARS = Pattern.compile("- (duration\\()");
    private static final Pattern DIRECTION = Pattern.compile("(?:-(\\[[^\\]]*])->|<-(\\[[^\\]]*])-)(\\([^)]*\\))");
    private static final Pattern DEPTH = Pattern.compile("\\*(\\d+)\\.\\.(\\d+)");
    private static final Pattern FILTER = Pattern.compile("(?<=\\w) \\{\\w+: [\\w.$]+}(?=[)\\]])");
    private static final Pattern FLAG = Pattern.compile("(\\{\\w+: )(true|false)(})");
    private static final Pattern CONJUNCT = Pattern.compile("\\b(?:WHERE|AND)\\s+|\\((?=\\(|coalesce\\b)");
    private static final Pattern END = Pattern.compile(
            "\\s*(AND\\b|(?:MATCH|OPTIONAL MATCH|WHERE|WITH|RETURN|UNWIND|CALL|UNION|ORDER BY|//|}|\\z))");

    private final Query query;
    private final String text;
    private final Map<String, Query> mutants = new LinkedHashMap<>();

    private CypherMutants(Query query) {
        this.query = query;
        this.text = query.text();
    }

    /** The mutants by what was done to the text; of several with one name the second is told as (2). */
    public static Map<String, Query> of(Query query) {
        var mutants = new CypherMutants(query);
        mutants.replaceEach(
                COMPARISON, found -> found.group(1) + " " + FLIPPED.get(found.group(2)) + " " + found.group(3));
        mutants.replaceEach(NULL, found -> found.group(1) + " IS NOT NULL");
        mutants.replaceEach(IN, found -> "NOT " + found.group());
        mutants.replaceEach(YEARS, found -> "+ " + found.group(1));
        mutants.replaceEach(DIRECTION, CypherMutants::reversed);
        mutants.replaceEach(DEPTH, found -> depth(found, 1, 0));
        mutants.replaceEach(DEPTH, found -> depth(found, 0, 1));
        mutants.replaceEach(DEPTH, found -> depth(found, 0, -1));
        mutants.replaceEach(FILTER, _ -> "");
        mutants.replaceEach(FLAG, found -> found.group(1) + !Boolean.parseBoolean(found.group(2)) + found.group(3));
        mutants.dropConjuncts();
        return mutants.mutants;
    }

    private static String reversed(MatchResult found) {
        return found.group(1) != null
                ? "<-" + found.group(1) + "-" + found.group(3)
                : "-" + found.group(2) + "->" + found.group(3);
    }

    private static String depth(MatchResult found, int least, int most) {
        return "*" + (Integer.parseInt(found.group(1)) + least) + ".." + (Integer.parseInt(found.group(2)) + most);
    }

    private void replaceEach(Pattern pattern, Function<MatchResult, String> replacement) {
        var found = pattern.matcher(text);
        while (found.find()) {
            var instead = replacement.apply(found.toMatchResult());
            put(found.group().strip() + " → " + instead.strip(), found.start(), found.end(), instead);
        }
    }

    private void dropConjuncts() {
        var starts = CONJUNCT.matcher(text);
        while (starts.find()) {
            int end = endOfConjunct(starts.end());
            put("drop " + text.substring(starts.end(), end), starts.end(), end, "true");
        }
    }

    /** Up to the next AND, the next clause, or the bracket that closes. */
    private int endOfConjunct(int start) {
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            depth += "([{".indexOf(text.charAt(i)) >= 0 ? 1 : ")]}".indexOf(text.charAt(i)) >= 0 ? -1 : 0;
            var end = END.matcher(text).region(i + 1, text.length());
            if (depth < 0) {
                return i;
            }
            if (depth == 0
                    && Character.isWhitespace(text.charAt(Math.min(i + 1, text.length() - 1)))
                    && end.lookingAt()) {
                return i + 1;
            }
        }
        return text.length();
    }

    private void put(String name, int start, int end, String instead) {
        if (text.substring(0, start)
                .lines()
                .reduce((_, last) -> last)
                .orElse("")
                .startsWith("//")) {
            return; // the head
        }
        var number = 1;
        var unique = name;
        while (mutants.containsKey(unique)) {
            unique = name + " (" + ++number + ")";
        }
        mutants.put(unique, Query.parse(query.name(), text.substring(0, start) + instead + text.substring(end)));
    }

    /** For twins: the names alone. */
    static List<String> names(Query query) {
        return new ArrayList<>(of(query).keySet());
    }
}
