package org.jingwei.clue;

import java.util.Comparator;
import java.util.List;
import org.jingwei.access.Role;
import org.jspecify.annotations.Nullable;

/** A step that may be taken now; {@code mine} where the viewer's own hand may take it. */
record AllowedStep(
        StepKind kind,
        String code,
        List<Role> roles,
        @Nullable DocumentKind document,
        ClueState to,
        List<Need> needs,
        Approval approval,
        boolean behalf,
        String basis,
        boolean mine) {

    static AllowedStep of(Transition row, boolean mine) {
        return new AllowedStep(
                row.kind(),
                row.code(),
                row.roles(),
                row.document(),
                row.to(),
                row.needs().stream().sorted(Comparator.naturalOrder()).toList(),
                row.approval(),
                row.behalf(),
                row.basis(),
                mine);
    }
}
