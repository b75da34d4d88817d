/** Finds the teams of a round: proposes them, verifies them, appoints them, or says why there are none. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "graph",
            "access",
            "audit",
            "job",
            "seal",
            "engine",
            "shared",
            "organization",
            "cadre",
            "pool",
            "round",
            "conflict"
        })
package org.jingwei.assembly;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
