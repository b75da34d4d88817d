/** Who is to stand aside from what: applications, decisions, and the register of both (回避). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"graph", "access", "audit", "job", "shared", "organization", "cadre", "round", "clue"})
package org.jingwei.recusal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
