package org.jingwei.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jingwei.shared.Recorded;
import org.jspecify.annotations.Nullable;

/** Nodes by the office's code: those to be made, and those of which something else is said than is on record. */
public final class NodeDiff {

    private final Map<String, Row> known = new HashMap<>();
    private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    private int added;
    private int changed;
    private int unchanged;

    /** {@code known} has the columns {@code code}, {@code id} and {@code says}. */
    public NodeDiff(List<Row> known) {
        known.forEach(row -> this.known.put(row.string("code"), row));
    }

    /** {@code more} are columns of the row beside code, id and says. What is not said stays as it is on record. */
    public void say(String code, Map<String, @Nullable Object> says, Map<String, @Nullable Object> more) {
        var said = new HashMap<String, @Nullable Object>(says);
        said.values().removeIf(Objects::isNull);
        var before = known.get(code);
        if (before != null && saysAll(before.map("says"), said, more)) {
            unchanged++;
            return;
        }
        var row = new HashMap<>(more);
        row.put("code", code);
        row.put("id", before == null ? Facts.newId() : before.string("id"));
        row.put("says", said);
        rows.add(row);
        if (before == null) {
            added++;
        } else {
            changed++;
        }
    }

    /** Of what stands beside, only what the graph told of is compared. */
    private static boolean saysAll(
            Map<String, ? extends @Nullable Object> before,
            Map<String, @Nullable Object> said,
            Map<String, @Nullable Object> more) {
        return before.entrySet().containsAll(said.entrySet())
                && more.entrySet().stream()
                        .filter(each -> before.containsKey(each.getKey()))
                        .allMatch(each -> Objects.equals(each.getValue(), before.get(each.getKey())));
    }

    public List<Map<String, @Nullable Object>> rows() {
        return rows;
    }

    public Recorded recorded() {
        return new Recorded(added, changed, unchanged);
    }
}
