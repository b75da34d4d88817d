package org.jingwei.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The comment lines on top of a .cypher file: one sentence that says what comes back, then {@code in:}, {@code out:},
 * {@code changes} (this file writes), {@code scans: Label, reason} and {@code internal: reason} (what comes back is for
 * the service itself, so no mark says which viewer may see it, or on which day it held).
 */
public record Head(
        String sentence,
        List<Column> in,
        List<Column> out,
        boolean changes,
        Map<String, String> scans,
        @Nullable String internal) {

    public Head {
        in = List.copyOf(in);
        out = List.copyOf(out);
        scans = Map.copyOf(scans);
    }

    static Head parse(String name, List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().startsWith("// ")) {
            throw new BadQuery(name, 1, "the first line is a comment: one sentence that says what comes back");
        }
        var in = new ArrayList<Column>();
        var out = new ArrayList<Column>();
        var scans = new TreeMap<String, String>();
        var changes = false;
        String internal = null;
        for (var line : lines.subList(1, lines.size())) {
            var text = line.substring(2).strip();
            if (text.startsWith("in:")) {
                in.addAll(Column.parse(text.substring(3).strip()));
            } else if (text.startsWith("out:")) {
                out.addAll(Column.parse(text.substring(4).strip()));
            } else if (text.startsWith("scans:")) {
                var label = text.substring(6).strip().split(",", 2);
                scans.put(label[0].strip(), label.length == 2 ? label[1].strip() : "");
            } else if (text.startsWith("internal:")) {
                internal = text.substring(9).strip();
            } else if (text.equals("changes")) {
                changes = true;
            }
        }
        return new Head(lines.getFirst().substring(3), in, out, changes, scans, internal);
    }
}
