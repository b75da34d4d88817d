package org.jingwei.access;

import java.util.Map;

/** What each role may see of some fields: letters by role. A row that inherits leaves it to the thing that holds it. */
record PolicyRow(boolean inherits, Map<Role, String> cells) {

    static final String NOTHING = "-";
    static final String ALL = "V";

    PolicyRow {
        cells = Map.copyOf(cells);
    }

    String letters(Role role) {
        var cell = cells.getOrDefault(role, NOTHING);
        return cell.equals(NOTHING) ? "" : cell;
    }

    /** Shown to everybody who is signed in, so nothing to judge and nothing to record. */
    boolean open() {
        return !inherits
                && cells.size() == Role.values().length
                && cells.values().stream().allMatch(ALL::equals);
    }

    boolean guarded() {
        return !inherits && !open();
    }
}
