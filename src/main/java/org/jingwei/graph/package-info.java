/** The only place that speaks to the driver: named queries, reads, changes, migrations. */
@NullMarked
@ApplicationModule(allowedDependencies = {"engine", "shared"})
package org.jingwei.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
