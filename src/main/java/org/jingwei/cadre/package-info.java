/** People: posts, kin, origins, files, and who is the same person. */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "access", "audit", "job", "engine", "shared", "organization"})
package org.jingwei.cadre;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
