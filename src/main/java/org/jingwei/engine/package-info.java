/** Where the graph runs: in this process, or at an address. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.jingwei.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
