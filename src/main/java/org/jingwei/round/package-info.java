/** Rounds of inspection, their targets, teams and seats. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"graph", "access", "audit", "job", "engine", "shared", "organization", "cadre", "pool"})
package org.jingwei.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
