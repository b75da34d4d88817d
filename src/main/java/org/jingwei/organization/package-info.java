/** Organizations, their tree, regions and cadre-management authority. */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "access", "audit", "job", "shared"})
package org.jingwei.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
