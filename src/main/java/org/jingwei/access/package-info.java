/** Who asks, and what he may see: viewers, accounts, the one policy. */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "seal", "shared"})
package org.jingwei.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
