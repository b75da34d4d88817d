/** May these people inspect these organizations? The rule book and the cross-check. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"graph", "access", "audit", "job", "engine", "shared", "organization", "cadre", "round"})
package org.jingwei.conflict;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
