/** What hangs together: clues that may belong together, and how two things are connected. It only reads. */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "access", "shared", "organization", "cadre", "clue"})
package org.jingwei.trace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
