/** Talent pools and their members. */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "access", "audit", "job", "shared", "cadre"})
package org.jingwei.pool;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
