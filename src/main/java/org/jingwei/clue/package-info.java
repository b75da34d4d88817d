/** Clues: what is found or reported, and the chain of steps that becomes of it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "graph",
            "seal",
            "access",
            "audit",
            "job",
            "shared",
            "organization",
            "cadre",
            "pool",
            "round"
        })
package org.jingwei.clue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
