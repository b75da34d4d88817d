/** Changes that happen once: idempotency records, locks, and later the background jobs. */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "access", "audit", "shared"})
package org.jingwei.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
