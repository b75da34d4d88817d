package org.jingwei.graph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a .cypher file owes by its text; each problem is said with file and line. */
final class CypherFileChecks {

    /** Facts that hold for a while and are on record for a while. */
    static final Set<String> DATED = Set.of(
            "BORN_IN",
            "COMPLAINED_OF",
            "CONTRACTS_WITH",
            "DECLARED_TIE",
            "DECLARES",
            "DISPATCHED_BY",
            "FILE_COVERS",
            "FOUND_AT_FAULT",
            "GREW_UP_IN",
            "HANDLED",
            "HELD_POST",
            "HOLDS",
            "IN",
            "INSPECTS",
            "KIN",
            "LOCATED_IN",
            "MANAGES_CADRES_OF",
            "NATIVE_OF",
            "PARENT_OF",
            "PART_OF",
            "RECUSED_FROM",
            "REGULATES",
            "SAME_AS",
            "SANCTIONED_BY",
            "SERVED_IN",
            "SERVES_ON",
            "SIBLING_OF",
            "SPOUSE_OF",
            "STUDIED_AT",
            "SUPERIOR_OF",
            "TUTORED_BY",
            "WITHIN",
            "WITNESS_IN");

    private static final Pattern NAMED = Pattern.compile("Query\\s*\\.named\\(\\s*\"([^\"]+)\"");
    private static final Pattern HEAD_LINE =
            Pattern.compile("// +((in|out|internal): *\\S.*|scans: *\\w+, *\\S.*|changes)");
    /** A region lies within another for as long as the list of divisions says so; that is not dated. */
    private static final Pattern EDGE = Pattern.compile("\\[(\\w*)\\s*:(?!WITHIN[^\\]]*]->\\(\\w*:Region)([A-Z_|]+)");

    private static final Pattern PATH = Pattern.compile("(\\w+)\\s*=\\s*\\(");
    private static final Pattern CLAUSE = Pattern.compile(
            "\\s*(MATCH|OPTIONAL MATCH|WHERE|WITH|RETURN|UNWIND|CALL|UNION|ORDER BY|SET|CREATE|MERGE|DELETE|}).*");
    /** A RETURN of the whole statement, which the house writes at the beginning of a line. */
    private static final Pattern RETURN = Pattern.compile("(?ms)^RETURN\\b(.*?)(?=^UNION\\b|^ORDER BY\\b|\\z)");

    private CypherFileChecks() {}

    /** The queries that the sources below this folder name. */
    static Set<String> named(Path sources) {
        var named = new TreeSet<String>();
        CypherFile.under(sources)
                .filter(file -> file.toString().endsWith(".java"))
                .forEach(file -> NAMED.matcher(withoutComments(CypherFile.text(file)))
                        .results()
                        .forEach(found -> named.add(found.group(1))));
        return named;
    }

    private static String withoutComments(String java) {
        return java.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//.*", "");
    }

    static List<String> unused(CypherFile file, Set<String> named) {
        return file.isRule() || named.contains(file.name())
                ? List.of()
                : List.of(file.at(1, "nobody asks it: there is no Query.named(\"" + file.name() + "\")"));
    }

    /** That it parses, and that every line of its head is one of those that the house knows. */
    static List<String> head(CypherFile file) {
        var problems = new ArrayList<String>();
        try {
            file.query();
        } catch (BadQuery e) {
            problems.add(e.getMessage());
        }
        for (int i = 1; i < file.lines().size() && file.lines().get(i).startsWith("//"); i++) {
            if (!HEAD_LINE.matcher(file.lines().get(i)).matches()) {
                problems.add(file.at(
                        i + 1,
                        "a line of the head is in:, out:, changes, scans: Label, reason or internal: reason, not "
                                + file.lines().get(i)));
            }
        }
        return problems;
    }

    /** A read asks of every dated fact when it held and was on record, looks at that itself, or says why it need not. */
    static List<String> undated(CypherFile file) {
        var problems = new ArrayList<String>();
        if (file.head().changes() || file.head().internal() != null) {
            return problems;
        }
        for (int i = 0; i < file.code().size(); i++) {
            var edges = EDGE.matcher(file.code().get(i));
            while (edges.find()) {
                var types = new TreeSet<>(Set.of(edges.group(2).split("\\|")));
                types.retainAll(DATED);
                if (!types.isEmpty() && !isDated(file, i, edges.group(1))) {
                    problems.add(file.at(
                            i + 1,
                            String.join(", ", types) + " is dated: "
                                    + (edges.group(1).isEmpty() ? "name it and mark it" : "mark it")
                                    + " // dated: " + (edges.group(1).isEmpty() ? "…" : edges.group(1))));
                }
            }
        }
        return problems;
    }

    private static boolean isDated(CypherFile file, int line, String edge) {
        var path = PATH.matcher(file.code().get(line));
        return (!edge.isEmpty()
                        && (isMarked(file, line, "dated:", edge)
                                || isMarked(file, line, "undated:(?: \\w+,)*", edge)
                                || String.join("\n", file.code())
                                        .matches("(?s).*\\b" + edge + "\\.(recordedAt|struckAt)\\b.*")))
                || (path.find() && isMarked(file, line, "dated:", path.group(1)));
    }

    /** Whether the mark stands below the clause of this line, before the next clause. */
    private static boolean isMarked(CypherFile file, int line, String mark, String variable) {
        for (int i = line + 1; i < file.lines().size(); i++) {
            if (file.lines().get(i).matches("\\s*// " + mark + " " + variable + "\\b.*")) {
                return true;
            }
            if (CLAUSE.matcher(file.code().get(i)).matches()) {
                return false;
            }
        }
        return false;
    }

    /**
     * A read that starts from a protected node and returns of it asks the policy about it. What is reached from there
     * is for the gate at the fields, and a label that the policy shows to everybody is not protected.
     */
    static List<String> unseen(CypherFile file, Set<String> protectedLabels) {
        var problems = new ArrayList<String>();
        if (file.head().changes() || file.head().internal() != null || file.isRule()) {
            return problems;
        }
        var start = Pattern.compile(
                "^\\s*(?:OPTIONAL )?MATCH (?:\\w+ = )?\\((\\w+):(" + String.join("|", protectedLabels) + ")\\b");
        for (int i = 0; i < file.code().size(); i++) {
            var node = start.matcher(file.code().get(i));
            if (node.find() && isReturned(file, node.group(1)) && !isMarked(file, i, "visible:", "\\w+")) {
                problems.add(file.at(
                        i + 1, node.group(2) + " is protected and returned: mark it // visible: " + node.group(1)));
            }
        }
        return problems;
    }

    private static boolean isReturned(CypherFile file, String variable) {
        return RETURN.matcher(String.join("\n", file.code()))
                .results()
                .anyMatch(found -> Pattern.compile("(?<![.\\w$])" + variable + "\\b(?!\\s*:)")
                        .matcher(found.group(1).replaceAll("\\bAS\\s+\\w+", ""))
                        .find());
    }
}
