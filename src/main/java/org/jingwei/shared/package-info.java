/** Words that every noun uses: plain records, no framework. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package org.jingwei.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
