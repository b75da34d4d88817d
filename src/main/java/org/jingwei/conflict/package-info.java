/** May these people inspect these organizations, or have a hand in that clue? The rule book and the cross-check. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "graph",
            "seal",
            "access",
            "audit",
            "job",
            "engine",
            "shared",
            "organization",
            "cadre",
            "round",
            "clue"
        })
package org.jingwei.conflict;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
