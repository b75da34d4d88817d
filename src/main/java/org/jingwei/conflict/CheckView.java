package org.jingwei.conflict;

import org.jingwei.access.Viewer;
import org.jingwei.shared.Cursor;
import org.jspecify.annotations.Nullable;

/** A cross-check as one viewer sees it. */
record CheckView(CrossCheck check, Viewer viewer) {

    private static final Cursor FIRST = new Cursor("v", "-1");

    /** The number of the first item behind a cursor. */
    long place(@Nullable String after) {
        try {
            return Long.parseLong(Cursor.parse(after, FIRST).second()) + 1;
        } catch (NumberFormatException e) {
            throw Cursor.unreadable(e);
        }
    }

    RuleView rule(Rule rule) {
        return RuleView.of(rule, check.question().from(), viewer.language());
    }
}
