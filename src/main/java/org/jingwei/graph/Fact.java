package org.jingwei.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A dated edge as somebody says it: from start to end, both by id. */
public record Fact(String type, String start, String end, Map<String, @Nullable Object> says) {

    /** What the graph adds to what was said. */
    private static final Set<String> OURS = Set.of("id", "recordedAt", "recordedBy", "struckAt", "struckBy");

    public Fact {
        var said = new HashMap<String, @Nullable Object>();
        says.forEach((property, value) -> {
            if (value != null) {
                said.put(property, value);
            }
        });
        says = said;
    }

    public static Fact of(Row row) {
        return new Fact(row.string("type"), row.string("start"), row.string("end"), new HashMap<>(row.map("says")));
    }

    String id() {
        return String.valueOf(says.get("id"));
    }

    /** Without what the graph adds. */
    Map<String, @Nullable Object> said() {
        var said = new HashMap<String, @Nullable Object>(says);
        said.keySet().removeAll(OURS);
        return said;
    }

    /** What the fact is about; two with one subject and one beginning are the same fact, told twice. */
    String subject() {
        return type + " " + start + " " + end + " " + says.get("title") + " " + says.get("role") + " "
                + says.get("class") + (type.equals("HOLDS") ? " " + says.get("kind") : "");
    }

    @Nullable
    Object from() {
        return says.get("from");
    }
}
