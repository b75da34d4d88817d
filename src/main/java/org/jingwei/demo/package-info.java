/** The demo office: a made-up population from a fixed seed. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "graph",
            "access",
            "audit",
            "job",
            "engine",
            "shared",
            "organization",
            "cadre",
            "pool",
            "round",
            "conflict",
            "clue",
            "exchange"
        })
package org.jingwei.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
