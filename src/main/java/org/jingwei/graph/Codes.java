package org.jingwei.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** From the office's own codes to our ids. */
public record Codes(Map<String, String> ids) {

    /** Asks a query with the parameter $codes whose columns are code and id. */
    public static Codes ask(Asker asker, Query query, Collection<String> codes) {
        var ids = new HashMap<String, String>();
        asker.ask(query, Map.of("codes", List.copyOf(new TreeSet<>(codes))))
                .forEach(row -> ids.put(row.string("code"), row.string("id")));
        return new Codes(ids);
    }

    public String id(String code) {
        var id = ids.get(code);
        if (id == null) {
            throw new IllegalArgumentException("nothing has the code " + code);
        }
        return id;
    }

    /** The codes that nothing has. */
    public Set<String> missing(Collection<String> codes) {
        var missing = new TreeSet<>(codes);
        missing.removeAll(ids.keySet());
        return missing;
    }
}
