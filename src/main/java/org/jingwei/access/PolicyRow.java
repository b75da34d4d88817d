package org.jingwei.access;

import java.util.Map;

/**
 * What each role may see of some fields: letters by role. A row that inherits leaves it to the thing that holds it. All
 * fields of one line of the table share one row, so rows are told apart by identity.
 */
final class PolicyRow {

    static final String NOTHING = "-";
    static final String ALL = "V";

    private final boolean inherits;
    private final Map<Role, String> cells;

    PolicyRow(boolean inherits, Map<Role, String> cells) {
        this.inherits = inherits;
        this.cells = Map.copyOf(cells);
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

    boolean sameAs(PolicyRow other) {
        return this == other || (inherits == other.inherits && cells.equals(other.cells));
    }
}
