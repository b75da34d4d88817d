package org.jingwei.graph;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The policy's predicates, one file a protected label: {@code cypher/access/visible/Clue.cypher}. In the file the thing
 * is called {@code it}; the mark {@code // visible: clue} puts it there under its own name.
 */
public final class Visible {

    private static final Map<String, String> PREDICATES = new ConcurrentHashMap<>();

    private Visible() {}

    /** With names of its own, for two things of one pattern, in which no relationship may be named twice. */
    static String predicateOfOneOfTwo(String label, String variable) {
        return predicate(label, variable).replaceAll("\\bits(?=[A-Z])", variable);
    }

    static String predicate(String label, String variable) {
        return PREDICATES.computeIfAbsent(label, Visible::read).replaceAll("\\bit\\b", variable);
    }

    private static String read(String label) {
        return Query.resource("cypher/access/visible/" + label + ".cypher")
                .lines()
                .filter(line -> !line.startsWith("//"))
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }
}
