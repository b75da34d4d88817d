/** The chained record of reads, decisions and exports. */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "engine", "shared"})
package org.jingwei.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
