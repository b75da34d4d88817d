/** How those who inspect conduct themselves, and who interferes: the register of both, and what follows from it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"graph", "access", "audit", "job", "shared", "organization", "cadre", "recusal"})
package org.jingwei.conduct;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
