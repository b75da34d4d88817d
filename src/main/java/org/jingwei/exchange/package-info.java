/** Workbooks in and out. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"graph", "access", "audit", "job", "shared", "organization", "cadre", "pool", "round"})
package org.jingwei.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
