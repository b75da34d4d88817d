/** Whom home units are asked for, for a round, and what they answer (抽调函). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"graph", "access", "audit", "job", "shared", "organization", "cadre", "pool", "round"})
package org.jingwei.draw;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
