/** What nobody reads in the store: who reported, and marks of requests that may say so. */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "engine", "shared"})
package org.jingwei.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
