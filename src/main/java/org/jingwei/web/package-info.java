/** The doors: security, GraphQL wiring, limits, error codes, static pages. */
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
            "round",
            "conflict",
            "assembly",
            "clue",
            "exchange"
        })
package org.jingwei.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
