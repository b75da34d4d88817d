package org.jingwei.graph;

import java.util.ArrayList;
import java.util.List;

/** A parameter or a returned column as the head of a query declares it: {@code from: Date?}. */
public record Column(String name, String type, boolean optional) {

    /** Reads {@code name: Type, name: Type?}; a column without a type (a rule's) gets the type {@code Any}. */
    static List<Column> parse(String declared) {
        var columns = new ArrayList<Column>();
        for (var part : declared.split(",", -1)) {
            var pieces = part.strip().split(":", 2);
            var type = pieces.length == 2 ? pieces[1].strip() : "Any";
            var optional = type.endsWith("?");
            columns.add(
                    new Column(pieces[0].strip(), optional ? type.substring(0, type.length() - 1) : type, optional));
        }
        return List.copyOf(columns);
    }
}
