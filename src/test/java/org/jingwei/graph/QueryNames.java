package org.jingwei.graph;

import java.util.Map;
import java.util.stream.Collectors;

/** The file that a statement comes from. */
public final class QueryNames {

    private static final Map<String, String> BY_TEXT =
            ShippedFiles.queries().stream().collect(Collectors.toMap(Query::text, Query::name, (first, _) -> first));

    private QueryNames() {}

    /** A statement of no file is told by its first line. */
    public static String of(String text) {
        return BY_TEXT.getOrDefault(text, text.lines().findFirst().orElse(""));
    }
}
